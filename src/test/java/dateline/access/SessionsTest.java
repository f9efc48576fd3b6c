package dateline.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionsTest {

    private static final User MARIA = new User("maria", Role.READER, "kept:m");

    private final ManualClock clock = new ManualClock();
    private final Sessions sessions = new Sessions(clock);
    private Users users = Users.NONE;

    @BeforeEach
    void addMaria() throws AccessException {
        users = users.add(MARIA);
    }

    @Test
    void whoeverShowsTheIdIsTheUser() {
        String id = sessions.open(MARIA);
        assertEquals("maria", sessions.find(id, users).orElseThrow().name());
        assertNotEquals(id, sessions.open(MARIA));
        assertFalse(sessions.find(id.substring(1), users).isPresent());
        assertFalse(sessions.find("", users).isPresent());
        assertFalse(sessions.find(id, users).orElseThrow().key().contains(id), "what is counted by tells no secret");
    }

    @Test
    void aSessionEndsWhenNobodyUsesItAndAtLastInAnyCase() {
        String id = sessions.open(MARIA);
        clock.pass(Sessions.IDLE);
        assertTrue(sessions.find(id, users).isPresent());
        clock.pass(Sessions.IDLE.plusSeconds(1));
        assertFalse(sessions.find(id, users).isPresent());

        String used = sessions.open(MARIA);
        for (Duration age = Duration.ZERO; age.compareTo(Sessions.LONGEST) <= 0; age = age.plusHours(6)) {
            assertTrue(sessions.find(used, users).isPresent(), age.toString());
            clock.pass(Duration.ofHours(6));
        }
        assertFalse(sessions.find(used, users).isPresent());
    }

    @Test
    void aUserWhoIsRemovedOrHasAnotherPasswordIsNotSignedInAndARoleIsWhatItIsNow() throws AccessException {
        String one = sessions.open(MARIA);
        assertTrue(sessions.find(one, users).isPresent());
        assertFalse(sessions.find(one, users.withPassword("maria", "kept:n")).isPresent());
        assertFalse(sessions.find(one, users).isPresent(), "it does not come back");

        String other = sessions.open(MARIA);
        Users promoted = Users.NONE.add(new User("maria", Role.KEEPER, "kept:m"));
        assertEquals(Role.KEEPER, sessions.find(other, promoted).orElseThrow().role());
        assertFalse(sessions.find(other, Users.NONE).isPresent());
    }

    @Test
    void aUserHasSoManySessionsAndTheLeastUsedEnds() {
        List<String> ids = new ArrayList<>();
        for (int count = 0; count < Sessions.MOST_OF_A_USER; count++) {
            ids.add(sessions.open(MARIA));
            clock.pass(Duration.ofSeconds(1));
        }
        assertTrue(sessions.find(ids.getFirst(), users).isPresent());
        String last = sessions.open(MARIA);
        assertTrue(sessions.find(ids.getFirst(), users).isPresent());
        assertFalse(sessions.find(ids.get(1), users).isPresent());
        assertTrue(sessions.find(last, users).isPresent());
    }
}

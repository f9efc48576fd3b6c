package dateline.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DoormanTest {

    private static final String PASSWORD = "correct horse battery";

    private final ManualClock clock = new ManualClock();
    private final CountingHash passwords = new CountingHash();
    private Users users = Users.NONE;
    private Doorman doorman = new Doorman(users, passwords, clock);

    @BeforeEach
    void letMariaIn() throws AccessException {
        users = Users.NONE.add(new User("maria", Role.READER, passwords.of(PASSWORD)));
        doorman = new Doorman(users, passwords, clock);
    }

    private Welcome tryIn(String name, String password) {
        return doorman.welcome(name, password, "192.0.2.7");
    }

    @Test
    void whoeverKnowsThePasswordIsSignedInHoweverTheNameIsTyped() {
        assertInstanceOf(Welcome.SignedIn.class, tryIn("maria", PASSWORD));
        assertInstanceOf(Welcome.SignedIn.class, tryIn(" MARIA ", PASSWORD));
        assertInstanceOf(Welcome.Wrong.class, tryIn("maria", PASSWORD + " "));
    }

    @Test
    void anUnknownNameCostsAsMuchAsAWrongPasswordAndIsAnsweredAndLockedInTheSameWay() {
        for (int tries = 0; tries < 5; tries++) {
            assertEquals(tryIn("nobody", "wrong"), tryIn("maria", "wrong"));
            assertEquals(2 * (tries + 1), passwords.compared().size());
        }
        Welcome.Wait unknown = assertInstanceOf(Welcome.Wait.class, tryIn("nobody", "wrong"));
        assertEquals(unknown, tryIn("maria", "wrong"));
        assertEquals(10, passwords.compared().size(), "whoever has to wait is not looked at");
    }

    @Test
    void evenTheRightPasswordHasToWaitAndThenOpens() {
        for (int tries = 0; tries < 5; tries++) {
            assertInstanceOf(Welcome.Wrong.class, tryIn("maria", "wrong"));
        }
        Welcome.Wait wait = assertInstanceOf(Welcome.Wait.class, tryIn("maria", PASSWORD));
        clock.pass(wait.remaining());
        assertInstanceOf(Welcome.SignedIn.class, tryIn("maria", PASSWORD));
        assertInstanceOf(Welcome.Wrong.class, tryIn("maria", "wrong"), "it begins anew");
    }

    @Test
    void anAddressThatTriesManyNamesIsStopped() {
        for (int tries = 0; tries < 20; tries++) {
            assertInstanceOf(Welcome.Wrong.class, tryIn("name" + tries, "wrong"));
        }
        assertInstanceOf(Welcome.Wait.class, tryIn("another", "wrong"));
        assertInstanceOf(Welcome.SignedIn.class, doorman.welcome("maria", PASSWORD, "192.0.2.8"));
    }

    @Test
    void aNewsroomBehindOneAddressSignsInAsOftenAsItLikes() {
        for (int tries = 0; tries < 100; tries++) {
            assertInstanceOf(Welcome.SignedIn.class, tryIn("maria", PASSWORD));
        }
    }

    /** Each try counts before it is looked at. */
    @Test
    void guessesAtOnceAreNoMoreThanGuessesInTurn() {
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int tries = 0; tries < 200; tries++) {
                var _ = many.submit(() -> tryIn("maria", "wrong"));
            }
        }
        assertTrue(
                passwords.compared().size() <= 5,
                "compared: " + passwords.compared().size());
        assertFalse(passwords.compared().isEmpty());
    }

    @Test
    void aTokenOpensUntilItOrItsUserIsRemoved() throws AccessException {
        String secret = Secrets.makeToken();
        assertFalse(doorman.ofToken(secret).isPresent());
        Users with = users.withToken("maria", new Token("laptop", Secrets.hash(secret)));
        doorman.renew(with);
        assertEquals("maria", doorman.ofToken(secret).orElseThrow().name());
        assertFalse(doorman.ofToken(Secrets.hash(secret)).isPresent(), "what is kept opens nothing");
        doorman.renew(with.withoutToken("maria", "laptop"));
        assertFalse(doorman.ofToken(secret).isPresent());
        doorman.renew(with.remove("maria"));
        assertFalse(doorman.ofToken(secret).isPresent());
    }

    @Test
    void whoeverIsSignedInStaysSoWhenUsersAreReadAgain() throws AccessException {
        Welcome.SignedIn in = assertInstanceOf(Welcome.SignedIn.class, tryIn("maria", PASSWORD));
        doorman.renew(users.add(new User("karl", Role.KEEPER, passwords.of("another password"))));
        assertTrue(doorman.ofSession(in.session()).isPresent());
        clock.pass(Duration.ofMinutes(1));
        doorman.goodbye(in.session());
        assertFalse(doorman.ofSession(in.session()).isPresent());
    }
}

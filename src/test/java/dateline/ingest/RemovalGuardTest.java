package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RemovalGuardTest {

    private Instant now = Desk.NOON;
    private final InstantSource time = () -> now;
    private final RemovalGuard guard = new RemovalGuard(clock(), false);

    private Clock clock() {
        return time.withZone(ZoneOffset.UTC);
    }

    @Test
    void aTenthMayGoAtOnce() {
        assertDoesNotThrow(() -> guard.check(10, 100));
        assertThrows(RemovalRefusedException.class, () -> guard.check(11, 100));
        assertDoesNotThrow(() -> guard.check(99, 99));
    }

    @Test
    void piecesOfAMinuteCountTogether() throws RemovalRefusedException {
        guard.check(6, 100);
        guard.removed(6);
        assertThrows(RemovalRefusedException.class, () -> guard.check(5, 94));
        assertDoesNotThrow(() -> guard.check(4, 94));
        now = now.plusSeconds(61);
        assertDoesNotThrow(() -> guard.check(5, 100));
    }

    @Test
    void anArchiveThatShrinksBelowAHundredIsStillLarge() throws RemovalRefusedException {
        guard.check(9, 105);
        guard.removed(9);
        assertThrows(RemovalRefusedException.class, () -> guard.check(50, 96));
    }

    @Test
    void whatIsAllowedIsNotRefused() {
        assertDoesNotThrow(() -> new RemovalGuard(clock(), true).check(100, 100));
    }
}

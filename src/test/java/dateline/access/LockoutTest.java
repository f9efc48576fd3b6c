package dateline.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LockoutTest {

    private final ManualClock clock = new ManualClock();
    private final Lockout lockout = new Lockout(clock, 3, Duration.ofMinutes(15));

    private Duration enter(String who) {
        return lockout.enter(who);
    }

    @Test
    void afterSomeTriesTheDelayGrowsUpToTheLongest() {
        assertEquals(Duration.ZERO, enter("maria"));
        assertEquals(Duration.ZERO, enter("maria"));
        List<Long> minutes = new ArrayList<>();
        for (int round = 0; round < 6; round++) {
            assertEquals(Duration.ZERO, enter("maria"));
            Duration wait = enter("maria");
            minutes.add(wait.toMinutes());
            clock.pass(wait.minusMillis(1));
            assertTrue(enter("maria").isPositive(), "a moment too early");
            clock.pass(Duration.ofMillis(1));
        }
        assertEquals(List.of(1L, 2L, 4L, 8L, 15L, 15L), minutes);
    }

    @Test
    void whoeverWasRightBeginsAnewAndOthersAreNotHeldUp() {
        for (int tries = 0; tries < 3; tries++) {
            assertEquals(Duration.ZERO, enter("maria"));
        }
        assertTrue(enter("maria").isPositive());
        assertEquals(Duration.ZERO, enter("karl"));
        lockout.forget("maria");
        assertEquals(Duration.ZERO, enter("maria"));
    }

    @Test
    void aTryThatIsTakenBackDoesNotCount() {
        for (int tries = 0; tries < 50; tries++) {
            assertEquals(Duration.ZERO, enter("192.0.2.7"));
            lockout.takeBack("192.0.2.7");
        }
    }

    @Test
    void aDayWithoutATryMakesAllForgotten() {
        for (int tries = 0; tries < 3; tries++) {
            assertEquals(Duration.ZERO, enter("maria"));
        }
        clock.pass(Duration.ofHours(25));
        assertEquals(Duration.ZERO, enter("maria"));
        assertEquals(Duration.ZERO, enter("maria"));
    }
}

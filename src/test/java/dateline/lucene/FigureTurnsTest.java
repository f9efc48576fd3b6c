package dateline.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.search.request.Budget;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class FigureTurnsTest {

    private FigureTurns turns = new FigureTurns(1);
    private final CountDownLatch end = new CountDownLatch(1);
    private final List<Integer> served = Collections.synchronizedList(new ArrayList<>());
    private final List<Thread> askers = new ArrayList<>();

    /** Somebody who keeps a turn until the end. */
    private void ask(int number) {
        askers.add(Thread.ofVirtual().start(() -> {
            try {
                int _ = turns.await(() -> {
                    served.add(number);
                    return await(end);
                });
            } catch (IOException failure) {
                throw new AssertionError(failure);
            }
        }));
    }

    private static int await(CountDownLatch latch) {
        try {
            latch.await();
            return 0;
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private void until(int waiting, int atWork) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            while (turns.waiting() != waiting || served.size() != atWork) {
                Thread.onSpinWait();
            }
        });
    }

    @Test
    void whoComesFirstIsFirst() throws InterruptedException {
        for (int number = 0; number < 6; number++) {
            ask(number);
            until(number, 1);
        }
        end.countDown();
        for (Thread each : askers) {
            each.join();
        }
        assertEquals(List.of(0, 1, 2, 3, 4, 5), served);
        assertEquals(0, turns.waiting());
    }

    @Test
    void whoseTimeIsOverWaitsNoLonger() throws Exception {
        turns = new FigureTurns(2);
        ask(0);
        ask(1);
        until(0, 2);
        int[] looks = {0};
        Budget budget = Budget.of(() -> ++looks[0] > 3, () -> false);
        assertEquals(7, budget.spend(() -> turns.await(() -> 7)));
        assertTrue(budget.wasSpent());
        assertEquals(0, turns.waiting());
        end.countDown();
        for (Thread each : askers) {
            each.join();
        }
    }

    @Test
    void aTurnIsGivenBackAlsoAfterAFailure() throws Exception {
        assertThrows(
                IOException.class,
                () -> turns.await(() -> {
                    throw new IOException("gone");
                }));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertEquals(7, turns.<Integer>await(() -> 7)));
    }
}

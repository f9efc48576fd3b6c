package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkersTest {

    private static final List<Integer> ITEMS =
            IntStream.range(0, 10_000).boxed().toList();

    @Test
    void everyItemIsWorkedOnOnceAndThereIsAPauseAfterEach() throws IOException {
        AtomicInteger sum = new AtomicInteger();
        AtomicInteger pauses = new AtomicInteger();

        Workers.forEach(ITEMS, sum::addAndGet, pauses::incrementAndGet);

        assertEquals(49_995_000, sum.get());
        assertEquals(10_000, pauses.get());
    }

    @Test
    void theFirstFailureIsThrownAndTheRestLeftUndone() {
        AtomicInteger done = new AtomicInteger();
        for (Throwable failure :
                List.of(new IOException("disk"), new IllegalStateException("bug"), new OutOfMemoryError())) {
            done.set(0);
            Throwable thrown = assertThrows(
                    failure.getClass(),
                    () -> Workers.forEach(
                            ITEMS,
                            item -> {
                                done.incrementAndGet();
                                LockSupport.parkNanos(1_000_000); // so that the failure is known before all is done
                                if (item == 5) {
                                    WorkersTest.<RuntimeException>raise(failure);
                                }
                            },
                            () -> {}));
            assertSame(failure, thrown);
            assertTrue(done.get() < 5000, "done: " + done);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void raise(Throwable failure) throws T {
        throw (T) failure;
    }
}

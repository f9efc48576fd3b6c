package dateline.bench.race;

import dateline.bench.question.Question;
import dateline.bench.side.Side;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/**
 * Ask questions of a side, each the next as soon as the last is answered.
 *
 * @param clock tells nanoseconds
 */
public record Askers(LongSupplier clock) {

    /** Times each answer; so many threads share the questions. */
    public Times ask(Side side, List<Question> questions, int threads) throws IOException, InterruptedException {
        long[] nanos = new long[questions.size()];
        AtomicInteger next = new AtomicInteger();
        if (threads == 1) {
            askOn(side, questions, next, nanos);
            return Times.of(nanos);
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                running.add(pool.submit(() -> {
                    askOn(side, questions, next, nanos);
                    return null;
                }));
            }
            for (Future<?> thread : running) {
                thread.get();
            }
        } catch (ExecutionException failure) {
            throw new IOException(failure.getCause());
        }
        return Times.of(nanos);
    }

    private void askOn(Side side, List<Question> questions, AtomicInteger next, long[] nanos) throws IOException {
        for (int index = next.getAndIncrement(); index < nanos.length; index = next.getAndIncrement()) {
            long start = clock.getAsLong();
            Side.Reply _ = side.ask(questions.get(index));
            nanos[index] = clock.getAsLong() - start;
        }
    }
}

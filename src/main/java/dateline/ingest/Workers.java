package dateline.ingest;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Does one thing with each of many items, on all cores, with a short queue, so that little waits in memory. */
final class Workers {

    private static final int QUEUE_FOR_EACH_CORE = 32;

    private Workers() {}

    /** Something that is done with an item. */
    interface Work<T> {
        void on(T item) throws IOException;
    }

    /** Something that is done between items, by the calling thread. */
    interface Pause {
        void take() throws IOException;
    }

    /** @throws IOException the first that any of the work threw; the rest is then left undone */
    static <T> void forEach(List<T> items, Work<T> work, Pause pause) throws IOException {
        int cores = Runtime.getRuntime().availableProcessors();
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        try (ThreadPoolExecutor pool = new ThreadPoolExecutor(
                cores,
                cores,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(QUEUE_FOR_EACH_CORE * cores),
                new ThreadPoolExecutor.CallerRunsPolicy())) {
            for (T item : items) {
                if (failure.get() != null) {
                    break;
                }
                pool.execute(() -> attempt(work, item, failure));
                pause.take();
            }
        }
        switch (failure.get()) {
            case null -> {}
            case IOException disk -> throw disk;
            case RuntimeException bug -> throw bug;
            case Error grave -> throw grave;
            case Throwable other -> throw new IllegalStateException(other);
        }
    }

    private static <T> void attempt(Work<T> work, T item, AtomicReference<@Nullable Throwable> failure) {
        try {
            if (failure.get() == null) {
                work.on(item);
            }
        } catch (IOException | RuntimeException | Error thrown) {
            failure.compareAndSet(null, thrown);
        }
    }
}

package dateline.ingest;

import dateline.corpus.CorpusFolder;
import dateline.corpus.CorpusPart;
import dateline.corpus.watch.CorpusWatch;
import dateline.corpus.watch.UnwatchableException;
import java.io.IOException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an index equal to a folder while that changes. It looks at what the system says has changed; at all of the folder now and then,
 * since the system does not say everything, and often where it says nothing; and at all of it again after a trouble.
 *
 * @param corpus the folder
 * @param updates makes the index equal to it
 * @param isStopped whether to end
 */
public record Follower(CorpusFolder corpus, Updates updates, BooleanSupplier isStopped) {

    /** A file is read when it has not changed for so long: short enough that an article can be found two seconds after it was written. */
    private static final Duration QUIET = Duration.ofMillis(200);

    /** How soon it is seen that it is to end. */
    private static final Duration GLANCE = Duration.ofMillis(250);

    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);
    private static final Duration BETWEEN_UNWATCHED_LOOKS = Duration.ofSeconds(1);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(2);
    private static final Duration UNTIL_REST = Duration.ofSeconds(30);

    /** Looking takes at most such a part of the time. */
    private static final int LOOKS_SHARE = 20;

    /** Makes an index equal to a folder, and tells what went wrong. */
    public interface Updates {

        /** Makes the index equal to a part of the folder; false if that could not be done, and all of it has to be looked at again. */
        boolean update(CorpusPart part) throws InterruptedException;

        /** Is told when there was nothing to do for a while. */
        void rest();

        /** Is told that the system says nothing of changes, so that the folder is looked through over and over. */
        void unwatched(UnwatchableException why);
    }

    /** Follows until it is stopped. The folder is looked at as a whole first. */
    public void follow() throws InterruptedException {
        boolean isWatchable = true;
        while (!isStopped.getAsBoolean()) {
            try (CorpusWatch watch = isWatchable ? CorpusWatch.open(corpus, QUIET) : null) {
                follow(watch);
            } catch (UnwatchableException refused) {
                isWatchable = false;
                updates.unwatched(refused);
            } catch (IOException gone) {
                // The folder is not there, which this tells, or another has come to its place.
                boolean _ = updates.update(CorpusPart.ALL);
                pause(AFTER_TROUBLE);
            }
        }
    }

    private void follow(@Nullable CorpusWatch watch) throws IOException, InterruptedException {
        Duration betweenLooks = watch == null ? BETWEEN_UNWATCHED_LOOKS : BETWEEN_LOOKS;
        long nextLook = System.nanoTime();
        long rest = nextLook;
        boolean isResting = true;
        while (!isStopped.getAsBoolean()) {
            long now = System.nanoTime();
            if (now - nextLook >= 0) {
                boolean isDone = updates.update(CorpusPart.ALL);
                Duration took = Duration.ofNanos(System.nanoTime() - now);
                Duration pause = max(isDone ? betweenLooks : AFTER_TROUBLE, took.multipliedBy(LOOKS_SHARE));
                nextLook = System.nanoTime() + pause.toNanos();
            }
            CorpusPart part = next(watch);
            if (!part.paths().isEmpty()) {
                if (!updates.update(part)) {
                    nextLook = Math.min(nextLook, System.nanoTime() + AFTER_TROUBLE.toNanos());
                }
                rest = System.nanoTime() + UNTIL_REST.toNanos();
                isResting = false;
            } else if (!isResting && System.nanoTime() - rest >= 0) {
                updates.rest();
                isResting = true;
            }
        }
    }

    private static CorpusPart next(@Nullable CorpusWatch watch) throws IOException, InterruptedException {
        if (watch != null) {
            return watch.next(GLANCE);
        }
        Thread.sleep(GLANCE);
        return CorpusPart.NONE;
    }

    private void pause(Duration pause) throws InterruptedException {
        long end = System.nanoTime() + pause.toNanos();
        while (!isStopped.getAsBoolean() && System.nanoTime() - end < 0) {
            Thread.sleep(GLANCE);
        }
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}

package dateline.ingest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Stops what looks like an accident, such as a disk that is not mounted or a copy that broke off: that more than a tenth of a large
 * archive goes at once. Not safe for use by many threads.
 */
public final class RemovalGuard {

    /** From this many articles on an archive is large. */
    private static final int LARGE_ARCHIVE = 100;

    /** Whoever follows a folder sees a large removal in pieces. */
    private static final Duration AT_ONCE = Duration.ofMinutes(1);

    private final Clock clock;
    private final boolean isAllowed;
    private final Deque<Removal> lately = new ArrayDeque<>();

    /**
     * A guard that has seen nothing.
     *
     * @param isAllowed whether any number of articles may go
     */
    public RemovalGuard(Clock clock, boolean isAllowed) {
        this.clock = clock;
        this.isAllowed = isAllowed;
    }

    private record Removal(Instant at, int articles) {}

    /**
     * Looks at a removal before it is made.
     *
     * @param going how many would go
     * @param articles how many there are
     * @throws RemovalRefusedException if with those that went lately it is too much
     */
    void check(int going, int articles) throws RemovalRefusedException {
        Instant now = clock.instant();
        lately.removeIf(removal -> removal.at().plus(AT_ONCE).isBefore(now));
        int gone = lately.stream().mapToInt(Removal::articles).sum();
        boolean isLarge = articles + gone >= LARGE_ARCHIVE;
        if (!isAllowed && isLarge && going > 0 && (going + gone) * 10L > articles + gone) {
            throw new RemovalRefusedException(going, articles);
        }
    }

    /** Remembers a removal that was made. */
    void removed(int articles) {
        if (articles > 0) {
            lately.add(new Removal(clock.instant(), articles));
        }
    }
}

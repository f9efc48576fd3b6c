package dateline.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How long somebody has to wait who was wrong too often: after {@code free} wrong tries a minute, and twice as long after each further
 * one, up to {@code longest}. A day without a try makes all forgotten.
 */
public final class Lockout {

    private static final Duration FIRST = Duration.ofMinutes(1);

    private static final Duration MEMORY = Duration.ofDays(1);

    /** More strangers than that are not remembered at once; the one who tried least lately is forgotten. */
    private static final int MOST = 100_000;

    private final Clock clock;
    private final int free;
    private final Duration longest;

    private final Map<String, Tries> tries = new LinkedHashMap<>(16, .75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > MOST;
        }
    };

    private record Tries(int count, Instant last, Instant openAgain) {}

    public Lockout(Clock clock, int free, Duration longest) {
        this.clock = clock;
        this.free = free;
        this.longest = longest;
    }

    /**
     * Asks to try now: zero if that is so, else how long there is to wait. A try counts as a wrong one before it is looked at, so that many
     * at once count too. Whoever was right says so with {@link #forget} or {@link #takeBack}.
     */
    public synchronized Duration enter(String who) {
        Instant now = clock.instant();
        Tries known = tries.get(who);
        if (known != null && known.openAgain().isAfter(now)) {
            return Duration.between(now, known.openAgain());
        }
        int count = known == null || known.last().isBefore(now.minus(MEMORY)) ? 1 : known.count() + 1;
        tries.put(who, new Tries(count, now, count < free ? now : now.plus(delay(count - free))));
        return Duration.ZERO;
    }

    private Duration delay(int doublings) {
        Duration delay = FIRST.multipliedBy(1L << Math.min(doublings, 20));
        return delay.compareTo(longest) < 0 ? delay : longest;
    }

    /** Whoever was right begins anew. */
    public synchronized void forget(String who) {
        tries.remove(who);
    }

    /** A try that was right after all does not count; earlier ones do. */
    public synchronized void takeBack(String who) {
        tries.computeIfPresent(
                who,
                (_, known) -> known.count() == 1 ? null : new Tries(known.count() - 1, known.last(), known.last()));
    }
}

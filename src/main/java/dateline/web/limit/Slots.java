package dateline.web.limit;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** How much each client does at once. */
public final class Slots {

    private final ConcurrentMap<String, Integer> taken = new ConcurrentHashMap<>();

    /**
     * Begins something of a client.
     *
     * @param most how much it may do at once, from 1
     * @return whether it may; if so, {@link #leave} follows
     */
    public boolean enter(String client, int most) {
        AtomicBoolean isIn = new AtomicBoolean();
        taken.compute(client, (_, count) -> {
            int now = count == null ? 0 : count;
            isIn.set(now < most);
            return isIn.get() ? Integer.valueOf(now + 1) : count;
        });
        return isIn.get();
    }

    /** Ends it. */
    public void leave(String client) {
        taken.computeIfPresent(client, (_, count) -> count == 1 ? null : count - 1);
    }
}

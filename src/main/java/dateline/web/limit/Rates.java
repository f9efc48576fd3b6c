package dateline.web.limit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * How often each client has asked of late. Each has a store of as many requests as it may make in three seconds, that fills up again
 * at the rate that it may ask.
 */
public final class Rates {

    private static final double STORED_SECONDS = 3;

    private static final double NANOS = TimeUnit.SECONDS.toNanos(1);

    /** Whoever asked least lately of so many is forgotten, and has a full store again. */
    private static final int MOST = 20_000;

    private final LongSupplier nanoTime;

    private final Map<String, Store> stores = new LinkedHashMap<>(16, .75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Store> eldest) {
            return size() > MOST;
        }
    };

    private record Store(double left, long time) {}

    /** @param nanoTime a clock that only ever goes forward, such as {@link System#nanoTime} */
    public Rates(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /**
     * Takes one request from the store of a client.
     *
     * @param rate requests a second, over 0
     * @return 0, or in how many seconds there will be one, from 1
     */
    public synchronized long take(String client, int rate) {
        long now = nanoTime.getAsLong();
        double full = rate * STORED_SECONDS;
        Store store = stores.get(client);
        double left = store == null ? full : Math.min(full, store.left() + (now - store.time()) / NANOS * rate);
        boolean isThere = left >= 1;
        stores.put(client, new Store(isThere ? left - 1 : left, now));
        return isThere ? 0 : Math.max(1, (long) Math.ceil((1 - left) / rate));
    }
}

package dateline.search.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first of many things in an order that tells any two apart; it counts all, and keeps only these. For use by one thread. */
public final class Foremost<T> {

    private final Comparator<T> order;
    private final int most;
    private final PriorityQueue<T> kept;
    private long total;

    /** @param most how many are kept */
    public Foremost(Comparator<T> order, int most) {
        this.order = order;
        this.most = most;
        this.kept = new PriorityQueue<>(Collections.reverseOrder(order));
    }

    public void add(T thing) {
        total++;
        if (kept.size() < most) {
            kept.add(thing);
        } else if (most > 0 && order.compare(thing, kept.element()) < 0) {
            kept.remove();
            kept.add(thing);
        }
    }

    /** How many were added. */
    public long total() {
        return total;
    }

    /** The first, in order. */
    public List<T> kept() {
        List<T> sorted = new ArrayList<>(kept);
        sorted.sort(order);
        return sorted;
    }

    /** Those of the last page, if the first pages up to a number were kept. */
    public List<T> page(int page, int size) {
        long first = Math.min((page - 1L) * size, kept.size());
        List<T> all = kept();
        return all.subList((int) first, (int) Math.min(first + size, all.size()));
    }
}

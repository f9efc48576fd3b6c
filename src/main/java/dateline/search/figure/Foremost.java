package dateline.search.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first of many things in an order that tells any two apart; it counts all, and keeps only these. Things that come in runs that are
 * in order already cost least. For use by one thread.
 */
public final class Foremost<T> {

    private final Comparator<T> order;
    private final int most;

    /** The first and some more: as soon as there are twice as many as are kept, half of them are cut off. */
    private final List<T> candidates = new ArrayList<>();

    /** The last of the first when more were cut off; what is not before it is not one of them. */
    private @Nullable T last;

    private long total;

    /** @param most how many are kept */
    public Foremost(Comparator<T> order, int most) {
        this.order = order;
        this.most = most;
    }

    public void add(T thing) {
        total++;
        if (most > 0 && (last == null || order.compare(thing, last) < 0)) {
            candidates.add(thing);
            if (candidates.size() / 2 >= most) {
                cut();
            }
        }
    }

    private void cut() {
        candidates.sort(order);
        if (candidates.size() > most) {
            candidates.subList(most, candidates.size()).clear();
            last = candidates.getLast();
        }
    }

    /** How many were added. */
    public long total() {
        return total;
    }

    /** The first, in order. */
    public List<T> kept() {
        cut();
        return List.copyOf(candidates);
    }

    /** Those of the last page, if the first pages up to a number were kept. */
    public List<T> page(int page, int size) {
        List<T> all = kept();
        long first = Math.min((page - 1L) * size, all.size());
        return all.subList((int) first, (int) Math.min(first + size, all.size()));
    }
}

package dateline.lucene.text;

import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;

/** Gives numbers from the least on; of thousands only the first few are wanted, and only those are sorted. For use by one thread. */
public final class RankQueue implements PrimitiveIterator.OfLong {

    private final long[] heap;
    private int size;

    /** @param ranks is taken over */
    public RankQueue(long[] ranks) {
        this.heap = ranks;
        this.size = ranks.length;
        for (int parent = size / 2 - 1; parent >= 0; parent--) {
            sink(parent);
        }
    }

    private void sink(int from) {
        int parent = from;
        long sinking = heap[parent];
        while (2 * parent + 1 < size) {
            int child = 2 * parent + 1;
            if (child + 1 < size && heap[child + 1] < heap[child]) {
                child++;
            }
            if (sinking <= heap[child]) {
                break;
            }
            heap[parent] = heap[child];
            parent = child;
        }
        heap[parent] = sinking;
    }

    @Override
    public boolean hasNext() {
        return size > 0;
    }

    @Override
    public long nextLong() {
        if (size == 0) {
            throw new NoSuchElementException();
        }
        long least = heap[0];
        heap[0] = heap[--size];
        if (size > 0) {
            sink(0);
        }
        return least;
    }
}

package dateline.enrich.tag;

import java.util.Arrays;

/** A hash table from ints to ints that are not negative, for so many keys as are known beforehand: open addressing, at most half full. */
final class IntTable {

    private static final long EMPTY = -1;

    private final int mask;

    /** The key in the upper half, its value in the lower: both in one line of the processor's cache. */
    private final long[] slots;

    /** @param size how many keys there will be */
    IntTable(int size) {
        int capacity = Integer.highestOneBit(Math.max(4, size * 2 - 1)) << 1;
        mask = capacity - 1;
        slots = new long[capacity];
        Arrays.fill(slots, EMPTY);
    }

    /** Adds a key or changes its value. */
    void put(int key, int value) {
        slots[slot(key)] = (long) key << Integer.SIZE | value;
    }

    /** The value of a key. */
    int valueOr(int key, int absent) {
        long slot = slots[slot(key)];
        return slot == EMPTY ? absent : (int) slot;
    }

    private int slot(int key) {
        int slot = key & mask;
        while (slots[slot] != EMPTY && (int) (slots[slot] >> Integer.SIZE) != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}

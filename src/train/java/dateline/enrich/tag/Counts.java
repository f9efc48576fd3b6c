package dateline.enrich.tag;

import java.util.Arrays;

/** How often each of many millions of numbers was met: a hash table that grows. */
final class Counts {

    private int[] keys = new int[1 << 22];
    private int[] counts = new int[1 << 22];
    private int size;

    void add(int key) {
        int slot = slot(key);
        if (counts[slot] == 0) {
            keys[slot] = key;
            size++;
        }
        counts[slot]++;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = key * 0x9E3779B1 >>> 7 & mask;
        while (counts[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new int[oldKeys.length * 2];
        counts = new int[oldKeys.length * 2];
        for (int index = 0; index < oldKeys.length; index++) {
            if (oldCounts[index] > 0) {
                int slot = slot(oldKeys[index]);
                keys[slot] = oldKeys[index];
                counts[slot] = oldCounts[index];
            }
        }
    }

    /** The numbers met so often, in the order of ints without sign. */
    int[] atLeast(int fewest) {
        int[] frequent = new int[size];
        int found = 0;
        for (int slot = 0; slot < keys.length; slot++) {
            if (counts[slot] >= fewest) {
                frequent[found++] = keys[slot] ^ Integer.MIN_VALUE;
            }
        }
        int[] sorted = Arrays.copyOf(frequent, found);
        Arrays.sort(sorted);
        Arrays.setAll(sorted, index -> sorted[index] ^ Integer.MIN_VALUE);
        return sorted;
    }
}

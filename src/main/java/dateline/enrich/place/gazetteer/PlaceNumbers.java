package dateline.enrich.place.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * From the key of a place to the number of its row: {@code "MM.10"}. A hash table over the bytes of the file itself, since making
 * 200,000 strings takes longer than all the rest of reading.
 */
final class PlaceNumbers {

    private static final int HASH_FACTOR = 31;
    /** Spreads hashes that differ in few bits: 2^32 divided by the golden ratio. */
    private static final int SPREAD = 0x9E3779B9;

    private final byte[] file;
    /** In each slot where a key begins in the file, or {@link Gazetteer#NONE}. */
    private final int[] keys;

    private final int[] rows;

    /**
     * An empty table.
     *
     * @param file the whole file; each key begins a line of it and a tab ends it
     * @param most how many keys it may hold
     */
    PlaceNumbers(byte[] file, int most) {
        this.file = file;
        this.keys = new int[Integer.highestOneBit(Math.max(1, most)) << 2];
        this.rows = new int[keys.length];
        Arrays.fill(keys, Gazetteer.NONE);
    }

    /** Adds the key that begins at an offset of the file and ends before another. */
    void put(int from, int to, int row) {
        int slot = slot(file, from, to);
        keys[slot] = from;
        rows[slot] = row;
    }

    /** The row of the key that stands anywhere in the file, or {@link Gazetteer#NONE}. */
    int row(int from, int to) {
        return row(file, from, to);
    }

    /** The row of a key, or {@link Gazetteer#NONE}. */
    int row(String key) {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        return row(bytes, 0, bytes.length);
    }

    private int row(byte[] text, int from, int to) {
        int slot = slot(text, from, to);
        return keys[slot] == Gazetteer.NONE ? Gazetteer.NONE : rows[slot];
    }

    /** The slot of the key, or the free one where it would be put. */
    private int slot(byte[] text, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = HASH_FACTOR * hash + text[at];
        }
        int last = keys.length - 1;
        int slot = (hash * SPREAD) >>> Integer.numberOfLeadingZeros(last);
        while (keys[slot] != Gazetteer.NONE && !isKeyAt(keys[slot], text, from, to)) {
            slot = (slot + 1) & last;
        }
        return slot;
    }

    private boolean isKeyAt(int key, byte[] text, int from, int to) {
        int length = to - from;
        for (int at = 0; at < length; at++) {
            if (file[key + at] != text[from + at]) {
                return false;
            }
        }
        return file[key + length] == '\t';
    }
}

package dateline.enrich.tag;

import java.util.Arrays;

/** The hashes of features, gathered one after another. */
final class Keys {

    private int[] keys = new int[128];
    private int[] places = new int[128];
    private int size;

    void clear() {
        size = 0;
    }

    /** Adds a feature: which question it answers, and the answer. */
    void add(int question, int answer) {
        addKey(Hash.of(question, answer));
    }

    void add(int question, int answer, int further) {
        addKey(Hash.of(Hash.of(question, answer), further));
    }

    private void addKey(int key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            places = new int[size * 2];
        }
        keys[size++] = key;
    }

    int size() {
        return size;
    }

    int at(int index) {
        return keys[index];
    }

    /** Room for as many numbers as there are keys, for whoever looks them up. */
    int[] places() {
        return places;
    }
}

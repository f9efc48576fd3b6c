package dateline.enrich.place.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** From a feature code in the bytes of a file to its kind, without a string for each of 200,000 rows. */
final class FeatureKinds {

    private static final int SLOTS = 256;
    /** Spreads the codes over the slots: 2^64 divided by the golden ratio. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** Codes that were met, each as the number that its letters make; a slot remembers the latest one. */
    private final long[] codes = new long[SLOTS];

    private final PlaceKind[] kinds = new PlaceKind[SLOTS];

    FeatureKinds() {
        Arrays.fill(kinds, PlaceKind.AREA);
    }

    /** The kind of the code between two offsets, which has at most eight letters, none of them beyond ASCII. */
    PlaceKind kind(byte[] file, int from, int to) {
        long code = 0;
        for (int at = from; at < to; at++) {
            code = (code << Byte.SIZE) | file[at];
        }
        int slot = (int) ((code * SPREAD) >>> (Long.SIZE - Byte.SIZE));
        if (codes[slot] != code) {
            codes[slot] = code;
            kinds[slot] = PlaceKind.of(new String(file, from, to - from, StandardCharsets.US_ASCII));
        }
        return kinds[slot];
    }
}

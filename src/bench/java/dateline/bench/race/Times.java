package dateline.bench.race;

import java.util.Arrays;

/** How long each of some answers took, in nanoseconds, ascending. */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Times(long[] sorted) {

    /** Those of some answers, in any order. */
    public static Times of(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Times(sorted);
    }

    /** The time within which a share of the answers came, in milliseconds. */
    public double percentile(double share) {
        int rank = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.clamp(rank, 0, sorted.length - 1)] / 1e6;
    }
}

package dateline.bench.race;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** The median of what some rounds gave, between the least and the greatest: {@code 1.21 (1.15–1.32)}. */
public record Spread(double median, double least, double greatest) {

    /** @throws IllegalArgumentException if there is no number */
    public static Spread of(DoubleStream rounds) {
        double[] sorted = rounds.sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("no rounds");
        }
        double median = (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
        return new Spread(median, sorted[0], Arrays.stream(sorted).max().orElseThrow());
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", median, least, greatest);
    }
}

package dateline.search.figure;

import dateline.article.Figure;
import dateline.article.Figure.Bound;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that the words of a figure allow, never none of them: 871 and more for "more than 870" people. An end at infinity is
 * open. Counts have whole numbers as ends, which are included; of "more than 2.5 percent" the 2.5 is not.
 *
 * @param low the lower end, or −∞
 * @param isLowIncluded whether the lower end is allowed
 * @param high the upper end, or +∞
 * @param isHighIncluded whether the upper end is allowed
 */
public record Interval(double low, boolean isLowIncluded, double high, boolean isHighIncluded) {

    /** All numbers: nobody knows what "about 200" leaves out. */
    public static final Interval ANY = new Interval(Double.NEGATIVE_INFINITY, false, Double.POSITIVE_INFINITY, false);

    /** @throws IllegalArgumentException if no number is between the ends, or an end is none */
    public Interval {
        boolean holdsANumber = low < high || (low == high && isLowIncluded && isHighIncluded);
        if (!holdsANumber) {
            throw new IllegalArgumentException("no numbers: " + low + " to " + high);
        }
    }

    /** What the words of a figure allow: what stands in its {@code low} and {@code high}. */
    public static Interval of(Figure figure) {
        Double lowest = figure.low();
        Double highest = figure.high();
        if (figure.bound() == Bound.ABOUT || isNone(lowest) || isNone(highest)) {
            return ANY;
        }
        double low = lowest == null ? Double.NEGATIVE_INFINITY : lowest;
        double high = highest == null ? Double.POSITIVE_INFINITY : highest;
        if (low >= high) {
            // "15 to 10" is said too.
            return Double.isInfinite(low) || Double.isInfinite(high) ? ANY : new Interval(high, true, low, true);
        }
        boolean isLowIncluded = !Double.isInfinite(low) && (figure.bound() != Bound.MORE_THAN || low != figure.value());
        boolean isHighIncluded =
                !Double.isInfinite(high) && (figure.bound() != Bound.LESS_THAN || high != figure.value());
        return new Interval(low, isLowIncluded, high, isHighIncluded);
    }

    private static boolean isNone(@Nullable Double end) {
        return end != null && end.isNaN();
    }

    /** Whether all its numbers are greater than all of the other. */
    public boolean isAbove(Interval other) {
        return low > other.high || (low == other.high && !(isLowIncluded && other.isHighIncluded));
    }

    /**
     * Whether no number is in both, so that two figures of the same thing cannot both be true: 4 and 6, and "more than 870" and
     * 500. Two lower bounds never contradict each other.
     */
    public boolean contradicts(Interval other) {
        return isAbove(other) || other.isAbove(this);
    }
}

package dateline.query;

/**
 * A run of numbers, infinite at an open end: {@code >100} is {@code (100, ∞)}.
 *
 * @param low the lower end, or −∞
 * @param isLowIncluded whether the lower end is in it
 * @param high the upper end, or +∞
 * @param isHighIncluded whether the upper end is in it
 */
public record NumberRange(double low, boolean isLowIncluded, double high, boolean isHighIncluded) {

    public static NumberRange exactly(double value) {
        return new NumberRange(value, true, value, true);
    }

    public boolean contains(double value) {
        return (isLowIncluded ? value >= low : value > low) && (isHighIncluded ? value <= high : value < high);
    }
}

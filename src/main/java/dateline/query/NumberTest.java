package dateline.query;

import dateline.article.Figure;

/**
 * A condition on the number of a figure: that what was stated is in a range, or that what its words allow surely or possibly is.
 *
 * @param values the range
 * @param certainty which reading of the words has to be in it
 */
public record NumberTest(NumberRange values, Certainty certainty) {

    /** Which reading of a figure's words counts. */
    public enum Certainty {
        /** The number as stated: 110 of "more than 110"; either number of "10 to 15". */
        STATED,
        /** All numbers that the words allow: 111 and more of "more than 110". Never met by "about 110", which allows no one knows what. */
        SURELY,
        /** Any of the numbers that the words allow; of "about 110" the stated one. */
        POSSIBLY
    }

    /** Whether the number of a figure is one of those asked for. */
    public boolean matches(Figure figure) {
        return switch (certainty) {
            case STATED -> isStated(figure);
            case SURELY -> figure.bound() != Figure.Bound.ABOUT && isInside(low(figure)) && isInside(high(figure));
            case POSSIBLY ->
                figure.bound() == Figure.Bound.ABOUT ? isStated(figure) : overlaps(low(figure), high(figure));
        };
    }

    private boolean isStated(Figure figure) {
        Double high = figure.high();
        return values.contains(figure.value())
                || (figure.bound() == Figure.Bound.RANGE && high != null && values.contains(high));
    }

    private static double low(Figure figure) {
        Double low = figure.low();
        return low == null ? Double.NEGATIVE_INFINITY : low;
    }

    private static double high(Figure figure) {
        Double high = figure.high();
        return high == null ? Double.POSITIVE_INFINITY : high;
    }

    /** Whether an end is in the range; an open end is if the range is open there too. */
    private boolean isInside(double end) {
        return Double.isInfinite(end) ? end == values.low() || end == values.high() : values.contains(end);
    }

    private boolean overlaps(double low, double high) {
        boolean isAboveLow = values.isLowIncluded() ? high >= values.low() : high > values.low();
        boolean isBelowHigh = values.isHighIncluded() ? low <= values.high() : low < values.high();
        return isAboveLow && isBelowHigh;
    }
}

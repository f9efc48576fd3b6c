package dateline.search.facet;

import dateline.article.Figure;
import dateline.article.FigureKind;
import java.util.Locale;

/**
 * The size steps of the figure facet: counts go {@code 0}, {@code 1}, {@code 2-4}, {@code 5-9}, {@code 10-99}, {@code 100-999},
 * {@code 1000-9999}, {@code 10000+}; money and measures by powers of ten; percent by tens. Every backend counts with these.
 */
public final class SizeSteps {

    private static final double[] COUNTS = {0, 1, 2, 5, 10, 100, 1000, 10_000};

    /** No sum of the world reaches it: a thousand trillions, and infinity, are one step. */
    private static final double LARGEST = 1e15;

    private SizeSteps() {}

    /** The path of a figure in the facet: {@code killed/100-999}, by its stated value. */
    public static FacetPath path(Figure figure) {
        return FacetPath.of(figure.kind().key(), step(figure.kind(), figure.value()));
    }

    /** The step that a value of a kind falls in. */
    public static String step(FigureKind kind, double value) {
        return switch (kind) {
            case MONEY, MEASURE -> byPowersOfTen(value);
            case PERCENT -> byTens(value);
            default -> byCounts(value);
        };
    }

    private static String byCounts(double value) {
        int at = COUNTS.length - 1;
        while (at > 0 && value < COUNTS[at]) {
            at--;
        }
        if (at == COUNTS.length - 1) {
            return "10000+";
        }
        long low = (long) COUNTS[at];
        long high = (long) COUNTS[at + 1] - 1;
        return low == high ? Long.toString(low) : low + "-" + high;
    }

    private static String byPowersOfTen(double value) {
        double size = Math.abs(value);
        String sign = value < 0 ? "below 0: " : "";
        if (size < 1) {
            return sign + "0-1";
        }
        if (size >= LARGEST) {
            return sign + "1000tn+";
        }
        int power = (int) Math.floor(Math.log10(size) + 1e-9);
        return sign + amount(power) + "-" + amount(power + 1);
    }

    private static String amount(int power) {
        String[] names = {"", "k", "m", "bn", "tn"};
        int name = Math.min(power / 3, names.length - 1);
        return "1" + "0".repeat(power - 3 * name) + names[name];
    }

    private static String byTens(double value) {
        long low = (long) Math.floor(value / 10) * 10;
        return value < 0 ? "below 0" : value >= 100 ? "100+" : String.format(Locale.ROOT, "%d-%d", low, low + 9);
    }
}

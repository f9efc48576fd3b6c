package dateline.enrich.figure.number;

import dateline.article.Span;
import java.math.BigDecimal;

/**
 * A number as a sentence words it, before it is known what it counts: "18 to 43", "2.3 million", "dozens".
 *
 * @param first its first token
 * @param end the token after its last
 * @param span its characters, without a unit that is written on to it: {@code "60"} of {@code "60mm"}
 * @param low the number, or the lower of two
 * @param high the number, or the higher of two; of a vague number the same as {@code low}
 * @param suffix the unit that is written on to it, {@code "mm"}, or empty
 */
public record Quantity(int first, int end, Span span, double low, double high, Form form, String suffix) {

    /** How the number is put. */
    public enum Form {
        /** "581", "a dozen". */
        PLAIN,
        /** "10 to 15". */
        RANGE,
        /** "hundreds". */
        VAGUE
    }

    /** In decimal: 41 cents are 0.41 dollars to the last digit, 16.4 million a whole number; never infinite. */
    public static double product(double number, double factor) {
        return finite(BigDecimal.valueOf(finite(number))
                .multiply(BigDecimal.valueOf(finite(factor)))
                .doubleValue());
    }

    private static double finite(double number) {
        return Math.min(number, Double.MAX_VALUE);
    }

    public boolean isOne() {
        return low == 1 && form == Form.PLAIN;
    }

    /** Whether it could be a year as well: "Festival 2021". */
    public boolean isYear() {
        return isPlain() && low >= 1900 && low < 2100 && end == first + 1;
    }

    public boolean isPlain() {
        return form == Form.PLAIN;
    }
}

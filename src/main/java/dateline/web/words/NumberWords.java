package dateline.web.words;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as they are printed: {@code "57,614"}, {@code "1.5 million"}. */
public final class NumberWords {

    private NumberWords() {}

    /** All digits: {@code "57,614"}. */
    public static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** A count that has little room: {@code "12.3k"}. */
    public static String shortCount(long count) {
        if (count < 10_000) {
            return count(count);
        }
        return count < 1_000_000
                ? String.format(Locale.ROOT, "%.1fk", count / 1e3)
                : String.format(Locale.ROOT, "%.1fm", count / 1e6);
    }

    /** {@code "1 article"}, {@code "1,204 articles"}. */
    public static String articles(long count) {
        return count(count) + (count == 1 ? " article" : " articles");
    }

    /** A reported number: {@code "581"}, {@code "7.1"}, {@code "1.5 million"}. */
    public static String value(double value) {
        double size = Math.abs(value);
        if (size >= 1e12) {
            return scaled(value, 1e12, " trillion");
        }
        if (size >= 1e9) {
            return scaled(value, 1e9, " billion");
        }
        return size >= 1e6 ? scaled(value, 1e6, " million") : plain(value);
    }

    /** A number that would lose digits is written in full. */
    private static String scaled(double value, double unit, String name) {
        double parts = value / unit * 1000;
        return Math.abs(parts - Math.rint(parts)) < 1e-6 ? plain(value / unit) + name : plain(value);
    }

    private static String plain(double value) {
        return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}

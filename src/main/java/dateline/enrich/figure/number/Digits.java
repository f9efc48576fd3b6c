package dateline.enrich.figure.number;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A token that begins with digits: {@code "6,800"} is 6800, {@code "60mm"} is 60 with a suffix.
 *
 * @param length how many characters the digits, commas and points take
 * @param suffix the letters behind them, in lower case
 */
record Digits(double value, int length, boolean isDecimal, String suffix) {

    /** Nobody counts as far in digits; a row of more of them is a code, or an accident, and could be more than a double holds. */
    private static final double TOO_LARGE = 1e18;

    /** Reads a token; null if it is no plain number, such as {@code "22.12.2010"} or {@code "025"}. */
    static @Nullable Digits of(String token) {
        StringBuilder plain = new StringBuilder(token.length());
        int points = 0;
        int sinceComma = -1;
        int at = 0;
        for (; at < token.length(); at++) {
            char next = token.charAt(at);
            if (next == ',') {
                if ((sinceComma >= 0 && sinceComma != 3) || (plain.length() > 3 && sinceComma < 0)) {
                    return null;
                }
                sinceComma = 0;
            } else if (next == '.') {
                points++;
                plain.append('.');
            } else if (next >= '0' && next <= '9') {
                plain.append(next);
                sinceComma += sinceComma >= 0 && points == 0 ? 1 : 0;
            } else {
                break;
            }
        }
        boolean isGrouped = sinceComma < 0 || sinceComma == 3;
        boolean isCode = plain.length() > 1 && plain.charAt(0) == '0' && plain.charAt(1) != '.';
        if (plain.isEmpty() || points > 1 || !isGrouped || isCode) {
            return null;
        }
        double value = Double.parseDouble(plain.toString());
        if (value >= TOO_LARGE) {
            return null;
        }
        String suffix = token.substring(at).toLowerCase(Locale.ROOT);
        return new Digits(value, at, points > 0, suffix);
    }
}

package dateline.query.parse;

import dateline.query.NumberRange;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A condition on the size of a figure, as typed: {@code >1.5m EUR}, {@code 10..20}, {@code 8}.
 *
 * @param values the numbers asked for
 * @param unit an ISO 4217 code or {@link #PERCENT}, or null if none was typed
 * @param modifier {@code "surely"} or {@code "possibly"}, or empty
 * @param isReversed whether it was a range with its larger end first
 */
record Amount(NumberRange values, @Nullable String unit, String modifier, boolean isReversed) {

    static final String PERCENT = "%";

    private static final String SIGN = "(?:US\\$|[$£€¥₹]|[A-Z]{3}(?![a-z]))";
    private static final String NUMBER =
            "(SIGN)?\\s?(-?(?:\\d{1,3}(?:,\\d{3})++|\\d++)(?:\\.\\d++)?)".replace("SIGN", SIGN)
                    + "\\s?((?i:k|mn|mln|m|bn|b|tn|trn|thousand|million|billion|trillion)(?![a-z]))?\\s?(SIGN|%)?"
                            .replace("SIGN", SIGN);

    private static final Pattern COMPARISON =
            Pattern.compile("(?i:(surely|possibly))?(>=|<=|=>|=<|>|<|=|≥|≤)?\\s?" + NUMBER);

    private static final Pattern RANGE = Pattern.compile(NUMBER + "(?:\\.\\.|[-–])" + NUMBER);
    private static final Pattern FROM = Pattern.compile(NUMBER + "\\.\\.");
    private static final Pattern UP_TO = Pattern.compile("\\.\\." + NUMBER);

    /** A sign of comparison that waits for its number. */
    private static final Pattern OPEN = Pattern.compile("(?i:surely|possibly)?(?:>=|<=|>|<|=|≥|≤)");

    private static final Map<String, String> SIGNS =
            Map.of("US$", "USD", "$", "USD", "£", "GBP", "€", "EUR", "¥", "JPY", "₹", "INR");

    /** The magnitudes that are written apart from their number. */
    private static final Map<String, Integer> WORDS = Map.of("thousand", 3, "million", 6, "billion", 9, "trillion", 12);

    private static final Map<String, Integer> LETTERS =
            Map.of("k", 3, "m", 6, "mn", 6, "mln", 6, "b", 9, "bn", 9, "tn", 12, "trn", 12);

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    /** Reads a condition; null if the text is none. */
    static @Nullable Amount of(String text) {
        Matcher matcher = COMPARISON.matcher(text);
        if (matcher.matches()) {
            return comparison(matcher);
        }
        matcher = RANGE.matcher(text);
        if (matcher.matches()) {
            return range(matcher);
        }
        matcher = FROM.matcher(text);
        if (matcher.matches()) {
            return of(new NumberRange(value(matcher, 2), true, Double.POSITIVE_INFINITY, false), unit(matcher, 1), "");
        }
        matcher = UP_TO.matcher(text);
        if (matcher.matches()) {
            return of(new NumberRange(Double.NEGATIVE_INFINITY, false, value(matcher, 2), true), unit(matcher, 1), "");
        }
        return null;
    }

    /** Whether the text is a sign of comparison without its number. */
    static boolean isOpen(String text) {
        return OPEN.matcher(text).matches();
    }

    static boolean isCurrency(String text) {
        return CURRENCIES.contains(text) || SIGNS.containsKey(text);
    }

    /** Whether the text goes on with the number before it: {@code million}. */
    static boolean isMagnitude(String text) {
        return WORDS.containsKey(text);
    }

    private static @Nullable Amount comparison(Matcher matcher) {
        double value = value(matcher, 4);
        String sign = matcher.group(2) == null ? "=" : matcher.group(2);
        NumberRange values = switch (sign) {
            case ">" -> new NumberRange(value, false, Double.POSITIVE_INFINITY, false);
            case ">=", "=>", "≥" -> new NumberRange(value, true, Double.POSITIVE_INFINITY, false);
            case "<" -> new NumberRange(Double.NEGATIVE_INFINITY, false, value, false);
            case "<=", "=<", "≤" -> new NumberRange(Double.NEGATIVE_INFINITY, false, value, true);
            default -> NumberRange.exactly(value);
        };
        String modifier = matcher.group(1) == null ? "" : matcher.group(1).toLowerCase(Locale.ROOT);
        return of(values, unit(matcher, 3), modifier);
    }

    private static @Nullable Amount range(Matcher matcher) {
        double low = value(matcher, 2);
        double high = value(matcher, 6);
        String unit = unit(matcher, 5) == null ? unit(matcher, 1) : unit(matcher, 5);
        if (low <= high) {
            return of(new NumberRange(low, true, high, true), unit, "");
        }
        Amount swapped = of(new NumberRange(high, true, low, true), unit, "");
        return swapped == null ? null : new Amount(swapped.values, swapped.unit, "", true);
    }

    private static @Nullable Amount of(NumberRange values, @Nullable String unit, String modifier) {
        boolean isSense = Double.isFinite(values.low()) || Double.isFinite(values.high());
        boolean isUnit = unit == null || unit.equals(PERCENT) || CURRENCIES.contains(unit);
        return isSense && isUnit ? new Amount(values, unit, modifier, false) : null;
    }

    /** The number at a group, with the magnitude behind it: {@code 1.5m}. */
    private static double value(Matcher matcher, int group) {
        BigDecimal number = new BigDecimal(matcher.group(group).replace(",", ""));
        String magnitude =
                matcher.group(group + 1) == null ? "" : matcher.group(group + 1).toLowerCase(Locale.ROOT);
        int power = WORDS.getOrDefault(magnitude, LETTERS.getOrDefault(magnitude, 0));
        return number.scaleByPowerOfTen(power).doubleValue();
    }

    /** The currency before or the unit behind a number whose groups begin at {@code group}. */
    private static @Nullable String unit(Matcher matcher, int group) {
        String before = matcher.group(group);
        String behind = matcher.group(group + 3);
        String sign = before == null ? behind : before;
        return sign == null ? null : SIGNS.getOrDefault(sign, sign);
    }
}

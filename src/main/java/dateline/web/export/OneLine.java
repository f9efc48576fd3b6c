package dateline.web.export;

import java.util.regex.Pattern;

/** Text for forms that know no line breaks. */
final class OneLine {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u0085\\p{Zl}\\p{Zp}]+");

    /** Also what XML cannot hold. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]");

    private OneLine() {}

    /** The text with each run of blanks and line breaks as one blank, and every other control character as U+FFFD. */
    static String of(String text) {
        return UNPRINTABLE
                .matcher(BLANKS.matcher(text).replaceAll(" "))
                .replaceAll("\uFFFD")
                .strip();
    }
}

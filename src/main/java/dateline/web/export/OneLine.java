package dateline.web.export;

/** Text for forms that know no line breaks. */
final class OneLine {

    private static final char REPLACEMENT = '\uFFFD';

    private OneLine() {}

    /**
     * The text with each run of blanks and line breaks as one blank, and as U+FFFD every other control character and what else XML
     * cannot hold.
     */
    static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean isBehindBlank = false;
        for (int index = 0; index < text.length(); index++) {
            char unit = text.charAt(index);
            boolean isBlank = isBlank(unit);
            if (!isBlank) {
                line.append(isPrintable(unit) && !isHalf(text, index) ? unit : REPLACEMENT);
            } else if (!isBehindBlank) {
                line.append(' ');
            }
            isBehindBlank = isBlank;
        }
        return line.toString().strip();
    }

    private static boolean isBlank(char unit) {
        return switch (unit) {
            case ' ', '\t', '\n', '\u000B', '\f', '\r', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }

    private static boolean isPrintable(char unit) {
        return !Character.isISOControl(unit) && unit < '\uFFFE';
    }

    /** A surrogate without its other half. */
    private static boolean isHalf(String text, int index) {
        char unit = text.charAt(index);
        if (Character.isHighSurrogate(unit)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(unit) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }
}

package dateline.cli.text;

import org.jspecify.annotations.Nullable;

/** What stands between us and a terminal. */
public final class Terminals {

    private Terminals() {}

    /** Whether standard error is a terminal; the launcher knows. */
    public static boolean showsProgress() {
        return Boolean.getBoolean("dateline.stderr.terminal");
    }

    /** Whether standard output is a terminal, as the launcher knows, whose user has not asked for no colour. */
    public static boolean showsColour() {
        return showsColour(Boolean.getBoolean("dateline.stdout.terminal"), System.getenv("NO_COLOR"));
    }

    /**
     * Whether colours are shown where nothing is asked for.
     *
     * @param noColour what the environment says; anything but the empty text asks for no colour
     */
    public static boolean showsColour(boolean isTerminal, @Nullable String noColour) {
        return isTerminal && (noColour == null || noColour.isEmpty());
    }

    /** Text without what a terminal would act on: control characters, line separators, marks that turn the direction. */
    public static String plain(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]", "\uFFFD");
    }
}

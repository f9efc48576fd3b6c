package dateline.cli;

/** What stands between us and a terminal. */
final class Terminals {

    private Terminals() {}

    /** Whether standard error is a terminal; the launcher knows. */
    static boolean showsProgress() {
        return Boolean.getBoolean("dateline.stderr.terminal");
    }

    /** Text without what a terminal would act on: control characters, line separators, marks that turn the direction. */
    static String plain(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]", "\uFFFD");
    }
}

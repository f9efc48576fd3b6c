package dateline.cli;

/** What stands between us and a terminal. */
final class Terminals {

    private Terminals() {}

    /** Whether standard error is a terminal; the launcher knows. */
    static boolean showsProgress() {
        return Boolean.getBoolean("dateline.stderr.terminal");
    }

    /** Text without what a terminal would act on. */
    static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", "�");
    }
}

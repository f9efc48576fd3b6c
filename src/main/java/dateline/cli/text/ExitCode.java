package dateline.cli.text;

/** How a command ended, for the shell. */
public final class ExitCode {

    /** All of it was done. */
    public static final int DONE = 0;
    /** Done, but files were rejected. */
    public static final int REJECTED_FILES = 1;

    /** It cannot be done as it was typed, and nothing was changed: no such option, no such folder, an index in use. */
    public static final int USAGE = 2;
    /** {@code verify} found a difference. */
    public static final int DIFFERENCE = 3;

    static final int INTERNAL_ERROR = 70;

    private ExitCode() {}
}

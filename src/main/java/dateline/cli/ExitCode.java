package dateline.cli;

/** How a command ended, for the shell. */
final class ExitCode {

    static final int DONE = 0;
    /** Done, but files were rejected. */
    static final int REJECTED_FILES = 1;

    /** It cannot be done as it was typed, and nothing was changed: no such option, no such folder, an index in use. */
    static final int USAGE = 2;
    /** {@code verify} found a difference. */
    static final int DIFFERENCE = 3;

    static final int INTERNAL_ERROR = 70;

    private ExitCode() {}
}

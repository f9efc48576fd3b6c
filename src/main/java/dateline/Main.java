package dateline;

import dateline.cli.DatelineCommand;

/** The front door. */
public final class Main {
    private Main() {}

    /** Runs a command: {@code serve}, {@code index}, {@code search}, {@code annotate} or {@code verify}. */
    public static void main(String[] arguments) {
        System.exit(DatelineCommand.execute(arguments));
    }
}

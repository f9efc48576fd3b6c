package dateline.web.trace;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A fault as a log may show it: what it is and where it happened. Its message is left out, since it may quote what was asked, except
 * where it speaks of the disk.
 */
public final class WordlessFault extends Exception {

    private static final long serialVersionUID = 1;

    /** A fault that causes itself would be shown for ever. */
    private static final int DEEPEST = 8;

    private WordlessFault(Throwable fault, int depth) {
        super(shown(fault), cause(fault, depth), false, true);
        setStackTrace(fault.getStackTrace());
    }

    /** A fault without the words of its message. */
    public static WordlessFault of(Throwable fault) {
        return new WordlessFault(fault, 0);
    }

    private static @Nullable WordlessFault cause(Throwable fault, int depth) {
        Throwable cause = fault.getCause();
        return cause == null || depth >= DEEPEST ? null : new WordlessFault(cause, depth + 1);
    }

    private static String shown(Throwable fault) {
        String name = fault.getClass().getName();
        return fault instanceof IOException ? name + ": " + fault.getMessage() : name;
    }
}

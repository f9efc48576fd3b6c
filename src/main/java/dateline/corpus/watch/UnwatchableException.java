package dateline.corpus.watch;

import java.io.IOException;

/** The system reports no changes of a folder that is there, or of no more folders than it reports already. */
public final class UnwatchableException extends IOException {

    private static final long serialVersionUID = 1;

    UnwatchableException(IOException why) {
        super(why.getMessage(), why);
    }
}

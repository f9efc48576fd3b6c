package dateline.cli;

import java.io.IOException;

/** A command cannot be done as it was typed; nothing was changed: {@code "There is no folder articels; …"}. */
final class RefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    /** @param sentence what is wrong and what to do about it */
    RefusedException(String sentence) {
        super(sentence);
    }
}

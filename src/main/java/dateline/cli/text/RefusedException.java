package dateline.cli.text;

import java.io.IOException;

/** A command cannot be done as it was typed; nothing was changed: {@code "There is no folder articels; …"}. */
public final class RefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    /** @param sentence what is wrong and what to do about it */
    public RefusedException(String sentence) {
        super(sentence);
    }
}

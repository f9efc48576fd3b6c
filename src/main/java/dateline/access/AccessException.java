package dateline.access;

import java.io.IOException;

/** Users cannot be read or changed as asked; nothing was changed: {@code "There is no user called mario."}. */
public final class AccessException extends IOException {

    private static final long serialVersionUID = 1L;

    /** @param sentence what is wrong and what to do about it */
    public AccessException(String sentence) {
        super(sentence);
    }
}

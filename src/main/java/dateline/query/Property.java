package dateline.query;

import java.util.Locale;

/** Something that an article may hold or not: {@code has:place}. */
public enum Property {
    FIGURE,
    PLACE,
    DATELINE,
    PERSON,
    ORGANISATION,
    SOURCE,
    /** A day or period that the text speaks of. */
    DATE,
    /** Someone who reported a figure. */
    SAIDBY;

    /** The word behind {@code has:}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package dateline.query;

import java.util.Locale;

/** A part of an article's text that a clause may be about, such as {@code headline:}. The body is all of it. */
public enum Part {
    HEADLINE,
    LEAD,
    BODY;

    /** The word before the colon: {@code "headline"}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

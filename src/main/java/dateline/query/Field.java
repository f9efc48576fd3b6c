package dateline.query;

/** A part or a property of an article that a clause may be about, such as {@code place:}. */
public enum Field {
    HEADLINE("headline"),
    LEAD("lead"),
    BODY("body"),
    SOURCE("source"),
    PLACE("place"),
    DATELINE("dateline"),
    PERSON("person"),
    ORGANISATION("org");

    private final String key;

    Field(String key) {
        this.key = key;
    }

    /** The word before the colon: {@code "place"}. */
    public String key() {
        return key;
    }
}

package dateline.query;

/** What an article names, in which a clause may look for a name, such as {@code place:}. */
public enum Field {
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

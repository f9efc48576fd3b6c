package dateline.enrich.place.gazetteer;

/** How a name is written, which says how it must stand in a text to be that name. */
public enum NameForm {
    /** A name like any other: {@code "Yangon"}. */
    WORD,
    /** Capitals, with or without full stops: {@code "U.S."}, {@code "UAE"}; not the word "us". */
    CAPITALS,
    /** Shortened, with a full stop at the end: {@code "Calif."}; only after another place. */
    ABBREVIATION;

    private static final int LONGEST_CAPITALS = 6;

    static NameForm of(String name) {
        if (name.codePoints().noneMatch(Character::isLowerCase) && name.length() <= LONGEST_CAPITALS) {
            return CAPITALS;
        }
        return name.endsWith(".") ? ABBREVIATION : WORD;
    }
}

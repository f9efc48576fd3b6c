package dateline.enrich.tag;

/** What sort of thing a stretch of a sentence names, after OntoNotes 5. */
public enum EntityType {
    /** A person: {@code "Aung San Suu Kyi"}, without title. */
    PERSON,
    /** A company, agency, party, team: {@code "Assistance Association for Political Prisoners"}. */
    ORGANISATION,
    /** A country, city, region, river, mountain: {@code "Mandalay"}. */
    PLACE,
    /** A building, airport, road: {@code "Insein Prison"}. */
    FACILITY,
    /** A nationality, religious or political group: {@code "Burmese"}. */
    NATIONALITY,
    /** A count: {@code "more than 870"}. */
    NUMBER,
    /** {@code "first"}. */
    ORDINAL,
    /** {@code "$1.5bn"}. */
    MONEY,
    /** {@code "12 percent"}. */
    PERCENT,
    /** A measure: {@code "35,000 ft"}. */
    QUANTITY,
    /** {@code "last Friday"}. */
    DATE,
    /** A time of day: {@code "5:30 a.m."}. */
    TIME,
    /** An event, product, work, law or language: {@code "the Nobel Peace Prize"}. */
    OTHER;

    /** Whether its mentions are names, not amounts or times. */
    public boolean isName() {
        return switch (this) {
            case PERSON, ORGANISATION, PLACE, FACILITY, NATIONALITY, OTHER -> true;
            case NUMBER, ORDINAL, MONEY, PERCENT, QUANTITY, DATE, TIME -> false;
        };
    }
}

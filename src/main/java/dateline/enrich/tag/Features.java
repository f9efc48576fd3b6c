package dateline.enrich.tag;

/** What a model looks at to decide upon a word. */
interface Features {

    /**
     * What a word tells by itself, so that the sum of its weights can be kept.
     *
     * @param distance how far behind the word in question it stands, −{@link WordType#REACH} to {@link WordType#REACH}
     */
    void own(WordType word, int distance, Keys keys);

    /** What words tell together, and what was decided upon those before. */
    void around(Line line, int index, DocumentForms document, Keys keys);
}

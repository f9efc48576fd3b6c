package dateline.enrich.tag;

/** What a model looks at to decide upon a word. */
interface Features {

    /**
     * What a word tells by itself, so that the sum of its weights can be kept.
     *
     * @param distance how far behind the word in question it stands, −{@link WordType#REACH} to {@link WordType#REACH}
     */
    void own(WordType word, int distance, Keys keys);

    /**
     * The first of 32 numbers for questions that no other group has. What is asked in a shouted sentence is another question.
     *
     * @param group a distance, or a number beyond {@link WordType#REACH}
     */
    static int firstQuestion(int group, boolean isShouted) {
        return (isShouted ? 1024 : 0) + (group + WordType.REACH) * 32;
    }

    /** What words tell together, and what was decided upon those before. */
    void around(Line line, int index, DocumentForms document, Keys keys);
}

package dateline.enrich.tag;

/**
 * All that was learned.
 *
 * @param lexicon what is known of words
 * @param phrases the known names of several words
 * @param fixedTags from the hash of a word that has but one part of speech to its ordinal, plus one
 * @param starters the hashes of the words without capitals that may begin an entity, such as "two"; those that may begin a name,
 *     such as "al", have the value {@link #STARTS_NAME}
 * @param tags the weights for parts of speech
 * @param entities the weights for entity labels
 */
record TaggerModel(
        Lexicon lexicon,
        Phrases phrases,
        IntTable fixedTags,
        IntTable starters,
        LinearModel tags,
        LinearModel entities) {

    /** The value of a word that may begin the name of something. */
    static final int STARTS_NAME = 2;

    /** The ordinal of a word's only part of speech, plus one; 0 if it may have several. */
    int fixedTag(WordType word) {
        return fixedTags.valueOr(word.hash(), 0);
    }

    /** Whether the name of something may begin with a word. */
    boolean mayBeginName(Line line, int index) {
        WordType word = line.word(index);
        return word.isCapitalised()
                || word.isNumber()
                || line.isShouted()
                || starters.valueOr(word.hash(), 0) == STARTS_NAME;
    }

    /** Whether the word can be told at a glance to stand outside of any entity, as most words without capitals can. */
    boolean isSurelyOutside(Line line, int index) {
        WordType word = line.word(index);
        return !EntityLabel.isOpen(line.label(index - 1))
                && !line.isShouted()
                && !word.isCapitalised()
                && !word.isNumber()
                && starters.valueOr(word.hash(), 0) == 0;
    }
}

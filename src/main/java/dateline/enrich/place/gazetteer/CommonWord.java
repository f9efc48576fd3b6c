package dateline.enrich.place.gazetteer;

/**
 * What else than a place a name may be in English: {@code reading} is a frequent word, {@code lincoln} a given name and a surname.
 */
public record CommonWord(boolean isFrequentWord, boolean isRareWord, boolean isGivenName, boolean isSurname) {

    /** From the flags in {@code common-words.tsv}. */
    static CommonWord of(String flags) {
        return new CommonWord(
                flags.indexOf('W') >= 0, flags.indexOf('w') >= 0, flags.indexOf('g') >= 0, flags.indexOf('s') >= 0);
    }

    /** Whether it is an English word, frequent or rare. */
    public boolean isWord() {
        return isFrequentWord || isRareWord;
    }

    /** Whether it is a person's given name or surname. */
    public boolean isPersonName() {
        return isGivenName || isSurname;
    }

    /** Whether it is neither a word nor the name of a person. */
    public boolean isNothingElse() {
        return !isFrequentWord && !isRareWord && !isPersonName();
    }
}

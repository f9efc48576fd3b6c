package dateline.enrich.place;

/**
 * What else than a place a name may be in English: {@code reading} is a frequent word, {@code lincoln} a given name and a surname.
 */
record CommonWord(boolean isFrequentWord, boolean isRareWord, boolean isGivenName, boolean isSurname) {

    /** From the flags in {@code common-words.tsv}. */
    static CommonWord of(String flags) {
        return new CommonWord(
                flags.indexOf('W') >= 0, flags.indexOf('w') >= 0, flags.indexOf('g') >= 0, flags.indexOf('s') >= 0);
    }

    boolean isWord() {
        return isFrequentWord || isRareWord;
    }

    boolean isPersonName() {
        return isGivenName || isSurname;
    }

    boolean isNothingElse() {
        return !isFrequentWord && !isRareWord && !isPersonName();
    }
}

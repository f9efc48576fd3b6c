package dateline.article.text;

import dateline.article.Span;

/**
 * A word, a number, or a mark of punctuation.
 *
 * @param text as written: {@code "6,800"}, {@code "U.N."}, {@code "'s"}
 */
public record Token(Span span, String text) {

    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it is a word of at least two letters, all of them capitals: {@code "AFP"}, {@code "U.N."}. */
    public boolean isAllCapitals() {
        return text.codePoints().filter(Character::isLetter).count() > 1
                && text.codePoints().noneMatch(Character::isLowerCase);
    }

    public boolean isWord() {
        return Character.isLetter(text.codePointAt(0));
    }

    public boolean isNumber() {
        return Character.isDigit(text.codePointAt(0));
    }
}

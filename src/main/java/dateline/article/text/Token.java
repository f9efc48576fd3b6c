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
        int letters = 0;
        int letter;
        // By hand: every token is asked this several times, and streams made a third of all garbage.
        for (int at = 0; at < text.length(); at += Character.charCount(letter)) {
            letter = text.codePointAt(at);
            if (Character.isLowerCase(letter)) {
                return false;
            }
            letters += Character.isLetter(letter) ? 1 : 0;
        }
        return letters > 1;
    }

    /** Whether one of its letters is small. */
    public boolean hasSmallLetter() {
        int letter;
        for (int at = 0; at < text.length(); at += Character.charCount(letter)) {
            letter = text.codePointAt(at);
            if (Character.isLowerCase(letter)) {
                return true;
            }
        }
        return false;
    }

    public boolean isWord() {
        return Character.isLetter(text.codePointAt(0));
    }

    public boolean isNumber() {
        return Character.isDigit(text.codePointAt(0));
    }
}

package dateline.enrich;

import dateline.article.Span;
import dateline.article.text.Sentence;
import dateline.article.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The tokens of a sentence in lower case, looked up without fear of its ends: {@code at(-1)} of any sentence is {@code ""}.
 */
public final class Words {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Sentence sentence;
    private final List<Token> tokens;
    private final String[] lower;
    private final boolean isShouted;

    private Words(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.lower = new String[tokens.size()];
        for (int index = 0; index < lower.length; index++) {
            lower[index] = tokens.get(index).text().toLowerCase(Locale.ROOT);
        }
        this.isShouted = sentence.isShouted();
    }

    /** The words of a sentence. */
    public static Words of(Sentence sentence) {
        return new Words(sentence);
    }

    /** The words of a lexicon that is written with blanks between them. */
    public static Set<String> set(String words) {
        return Set.copyOf(list(words));
    }

    /** The words of a line or text, in order. */
    public static List<String> list(String words) {
        return List.of(BLANKS.split(words.strip(), -1));
    }

    public Sentence sentence() {
        return sentence;
    }

    public int size() {
        return lower.length;
    }

    /** The word in lower case, or {@code ""} outside the sentence. */
    public String at(int index) {
        return index < 0 || index >= lower.length ? "" : lower[index];
    }

    /** The token as written. */
    public Token token(int index) {
        return tokens.get(index);
    }

    public boolean is(int index, String word) {
        return at(index).equals(word);
    }

    public boolean isIn(int index, Set<String> words) {
        return words.contains(at(index));
    }

    /** Whether the word stands there and is made of letters. */
    public boolean isWord(int index) {
        return index >= 0 && index < lower.length && Character.isLetter(lower[index].codePointAt(0));
    }

    public boolean isDigits(int index) {
        return index >= 0 && index < lower.length && Character.isDigit(lower[index].codePointAt(0));
    }

    /** Whether the word has a capital that tells something: the sentence is not in capitals throughout. */
    public boolean isName(int index) {
        return !isShouted && isWord(index) && tokens.get(index).isCapitalised();
    }

    public boolean isShouted() {
        return isShouted;
    }

    /** Whether nothing stands between the token and the one before it. */
    public boolean touchesPrevious(int index) {
        return index > 0
                && index < lower.length
                && tokens.get(index).span().start()
                        == tokens.get(index - 1).span().end();
    }

    /** The stretch of text from one token to before another. */
    public Span span(int first, int end) {
        return new Span(
                tokens.get(first).span().start(), tokens.get(end - 1).span().end());
    }

    /** The words from one token to before another as written, on one line. */
    public String text(int first, int end) {
        StringBuilder text = new StringBuilder();
        for (int index = first; index < end; index++) {
            if (index > first && !touchesPrevious(index)) {
                text.append(' ');
            }
            text.append(tokens.get(index).text());
        }
        return text.toString();
    }
}

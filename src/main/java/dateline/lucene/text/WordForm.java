package dateline.lucene.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The terms that stand for one word of a text.
 *
 * @param stem case, accents and inflection folded: {@code "protest"} for {@code "Protests"}
 * @param written the word with case and accents folded, then, if that is not the word itself, a NUL and the word: {@code
 *     "protests\0Protests"}. So one term tells how it is written, and one range of terms all ways to write a word
 */
public record WordForm(String stem, String written) {

    static final char BEFORE_THE_WORD_ITSELF = '\0';

    /** News repeats its words; more than so many are not kept. */
    private static final int MOST_KNOWN = 200_000;

    /** What is longer is seldom a word. */
    private static final int LONGEST_KNOWN = 40;

    private static final Map<String, WordForm> KNOWN = new ConcurrentHashMap<>();

    static WordForm of(String word) {
        WordForm known = KNOWN.get(word);
        if (known == null) {
            known = made(word);
            if (word.length() <= LONGEST_KNOWN && KNOWN.size() < MOST_KNOWN) {
                KNOWN.put(word, known);
            }
        }
        return known;
    }

    /**
     * The same, made once for a text.
     *
     * @param seldom those of this text that are not kept for others
     */
    static WordForm of(String word, Map<String, WordForm> seldom) {
        WordForm known = KNOWN.get(word);
        return known == null ? seldom.computeIfAbsent(word, WordForm::of) : known;
    }

    /** The words of a text. */
    public static List<WordForm> all(String text) {
        List<WordForm> forms = new ArrayList<>();
        try (TokenStream words = Folding.WRITTEN.tokenStream("", text)) {
            CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                forms.add(of(word.toString()));
            }
            words.end();
        } catch (IOException memoryNeverFails) {
            throw new UncheckedIOException(memoryNeverFails);
        }
        return forms;
    }

    /** A word with case and accents folded, and its ending kept. */
    static String plain(String word) {
        return folded(Folding.PLAIN_WORD, word);
    }

    private static WordForm made(String word) {
        String plain = plain(word);
        String written = plain.equals(word) ? plain : plain + BEFORE_THE_WORD_ITSELF + word;
        return new WordForm(folded(Folding.WORD, word), written);
    }

    private static String folded(Analyzer analyzer, String word) {
        try (TokenStream tokens = analyzer.tokenStream("", word)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            String folded = tokens.incrementToken() ? term.toString() : "";
            tokens.end();
            return folded;
        } catch (IOException memoryNeverFails) {
            throw new UncheckedIOException(memoryNeverFails);
        }
    }
}

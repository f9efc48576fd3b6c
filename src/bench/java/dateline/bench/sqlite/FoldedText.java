package dateline.bench.sqlite;

import dateline.article.Article;
import dateline.lucene.text.AnalyzedText;
import java.io.IOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The folded words of an article with blanks between them, for those who fold in another way.
 *
 * @param text all below the header
 * @param headline those of the headline
 */
record FoldedText(String text, String headline) {

    /** A letter to SQLite, for what is none: else it would cut a word there. */
    private static final char IN_A_WORD = 'ǃ';

    static FoldedText of(Article article) throws IOException {
        AnalyzedText words = new AnalyzedText(article);
        return new FoldedText(joined(words.text()), joined(words.headline()));
    }

    private static String joined(TokenStream tokens) throws IOException {
        StringBuilder joined = new StringBuilder();
        try (tokens) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                joined.append(joined.isEmpty() ? "" : " ");
                for (int index = 0; index < term.length(); index++) {
                    char unit = term.charAt(index);
                    joined.append(Character.isLetterOrDigit(unit) || Character.isSurrogate(unit) ? unit : IN_A_WORD);
                }
            }
            tokens.end();
        }
        return joined.toString();
    }
}

package dateline.lucene.text;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** How words become terms: case and accents are folded everywhere, inflections in running text only. */
public final class Folding {

    /** Between two names of one article, so that no phrase reaches from one into the next. */
    private static final int GAP_BETWEEN_NAMES = 100;

    /** For running text: possessives, case, accents and inflections are folded; no word is left out. */
    public static final Analyzer TEXT = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, new KStemFilter(plain(words)));
        }
    };

    /** For names that {@link dateline.search.facet.FoldedName} has folded: their words. */
    public static final Analyzer NAMES = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new WhitespaceTokenizer());
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return GAP_BETWEEN_NAMES;
        }
    };

    /** Cuts running text into words as they are written. */
    static final Analyzer WRITTEN = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new StandardTokenizer());
        }
    };

    /** Takes its whole input for one word of running text, and folds all but its inflection. */
    static final Analyzer PLAIN_WORD = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer word = new KeywordTokenizer();
            return new TokenStreamComponents(word, plain(word));
        }
    };

    /** Takes its whole input for one word of running text, and folds it as {@link #TEXT} does. */
    static final Analyzer WORD = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer word = new KeywordTokenizer();
            return new TokenStreamComponents(word, new KStemFilter(plain(word)));
        }
    };

    private Folding() {}

    private static TokenStream plain(TokenStream words) {
        return new MarkFilter(new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words))));
    }

    /** Leaves out accents that stand as characters of their own, and hyphens and joiners that nobody sees. */
    private static final class MarkFilter extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        MarkFilter(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            char[] units = term.buffer();
            int length = 0;
            for (int index = 0; index < term.length(); index++) {
                if (!isMark(units[index])) {
                    units[length++] = units[index];
                }
            }
            term.setLength(length);
            return true;
        }
    }

    private static boolean isMark(int character) {
        return (character >= '\u0300' && character <= '\u036F') || Character.getType(character) == Character.FORMAT;
    }
}

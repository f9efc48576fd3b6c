package dateline.lucene;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** How words become terms: case and accents are folded everywhere, inflections in running text only. */
final class Folding {

    /** Between two names of one article, so that no phrase reaches from one into the next. */
    private static final int GAP_BETWEEN_NAMES = 100;

    /** For running text: possessives, case, accents and inflections are folded; no word is left out. */
    static final Analyzer TEXT = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            TokenStream plain = new LowerCaseFilter(new EnglishPossessiveFilter(words));
            return new TokenStreamComponents(words, new KStemFilter(new ASCIIFoldingFilter(plain)));
        }
    };

    /** For names: case and accents only. */
    static final Analyzer NAMES = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(
                    words, new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words))));
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return GAP_BETWEEN_NAMES;
        }
    };

    /** Each field's own. */
    static final Analyzer BY_FIELD =
            new PerFieldAnalyzerWrapper(TEXT, Map.of(Schema.PERSON, NAMES, Schema.ORGANISATION, NAMES));

    private Folding() {}

    /** A whole name as one term: {@code "us"} for {@code "U.S."}, {@code "cote d ivoire"} for {@code "Côte d'Ivoire"}. */
    static String name(String name) {
        char[] folded = new char[name.length() * 4];
        int length = ASCIIFoldingFilter.foldToASCII(name.toCharArray(), 0, folded, 0, name.length());
        StringBuilder term = new StringBuilder(length);
        for (int index = 0; index < length; index++) {
            char unit = folded[index];
            if (Character.isLetterOrDigit(unit)) {
                term.append(Character.toLowerCase(unit));
            } else if (unit != '.' && !term.isEmpty() && term.charAt(term.length() - 1) != ' ') {
                term.append(' ');
            }
        }
        return term.toString().strip();
    }
}

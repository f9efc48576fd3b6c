package dateline.lucene.text;

import java.util.function.IntFunction;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Terms that are ready, one position each. For one use. */
final class TermStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final int end;
    private final IntFunction<String> terms;
    private int next;

    /** The terms from a first one up to an end. */
    TermStream(int first, int end, IntFunction<String> terms) {
        this.next = first;
        this.end = end;
        this.terms = terms;
    }

    @Override
    public boolean incrementToken() {
        if (next >= end) {
            return false;
        }
        term.setEmpty().append(terms.apply(next++)); // no other attribute ever changes
        return true;
    }
}

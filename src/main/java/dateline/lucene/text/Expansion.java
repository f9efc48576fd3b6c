package dateline.lucene.text;

import dateline.search.Forms;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/**
 * The terms of an index that a word with wildcards stands for.
 *
 * @param articles for each, in how many articles it stands
 */
record Expansion(Map<BytesRef, Integer> articles) {

    static Expansion of(IndexSearcher searcher, dateline.lucene.text.Terms.Formed accepted) throws IOException {
        CompiledAutomaton compiled = accepted.query().getCompiled();
        Map<BytesRef, Integer> articles = new TreeMap<>();
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            Terms terms = leaf.reader().terms(TextSchema.WRITTEN);
            if (terms != null) {
                TermsEnum matching = compiled.getTermsEnum(terms);
                for (BytesRef term = matching.next(); term != null; term = matching.next()) {
                    articles.merge(BytesRef.deepCopyOf(term), matching.docFreq(), Integer::sum);
                }
            }
        }
        return new Expansion(articles);
    }

    /** Those in most articles, at most {@link Forms#MOST_NEAR}: each costs a reader of its postings in every segment. */
    List<BytesRef> mostFrequent() {
        return articles.entrySet().stream()
                .sorted(Map.Entry.<BytesRef, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(Forms.MOST_NEAR)
                .map(Map.Entry::getKey)
                .toList();
    }
}

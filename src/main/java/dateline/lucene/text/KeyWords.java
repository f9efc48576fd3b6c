package dateline.lucene.text;

import dateline.article.Article;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What an article is about: the words that stand in it often, and in few others. */
public final class KeyWords {

    private static final int MOST = 30;

    private static final int SHORTEST = 3;

    /** A word that stands in a larger share of the articles tells nothing about one. */
    private static final double MOST_COMMON = 0.2;

    private KeyWords() {}

    private record Weighed(String term, double weight) {}

    /** Articles with these words, those that are rare and frequent here weighing most. */
    public static Query of(IndexReader reader, Article article) throws IOException {
        Map<String, Integer> times = new HashMap<>();
        AnalyzedText text = new AnalyzedText(article);
        for (int position = 0; position < text.size(); position++) {
            times.merge(text.word(position).stem(), 1, Integer::sum);
        }
        // In a handful of articles every word is common.
        double mostCommon = Math.max(MOST_COMMON * reader.numDocs(), 10);
        Map<String, Double> weights = new HashMap<>();
        for (Map.Entry<String, Integer> word : times.entrySet()) {
            String term = word.getKey();
            int articles = reader.docFreq(new Term(TextSchema.TEXT, term));
            if (term.length() >= SHORTEST && articles > 1 && articles <= mostCommon) {
                double rarity = Math.log((reader.numDocs() + 1.0) / articles);
                weights.put(term, (1 + Math.log(word.getValue())) * rarity);
            }
        }
        List<Weighed> words = weights.entrySet().stream()
                .map(word -> new Weighed(word.getKey(), word.getValue()))
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(Weighed::term))
                .limit(MOST)
                .toList();
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Weighed word : words) {
            double share = Math.max(word.weight / words.getFirst().weight, 0.01);
            any.add(new BoostQuery(new TermQuery(new Term(TextSchema.TEXT, word.term)), (float) share), Occur.SHOULD);
        }
        return any.build();
    }
}

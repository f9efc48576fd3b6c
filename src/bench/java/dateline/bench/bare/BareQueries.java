package dateline.bench.bare;

import dateline.article.DateRange;
import dateline.bench.question.Asked;
import dateline.bench.question.Question;
import dateline.lucene.text.WordForm;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSortSortedNumericDocValuesRangeQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A question in Lucene's words, ranked as Dateline ranks.
 *
 * @param matching finds the articles and scores nothing
 * @param ranked finds the same, and scores words in the headline too
 */
record BareQueries(Query matching, Query ranked) {

    private static final float HEADLINE_BOOST = 0.5f;
    private static final float NEARNESS_BOOST = 0.3f;
    private static final int MOST_BETWEEN = 3;

    static BareQueries of(Question question) {
        return new BareQueries(
                within(query(question.asked(), BareQueries::text), question.published()),
                within(query(question.asked(), BareQueries::textAndHeadline), question.published()));
    }

    private static Query query(Asked asked, Function<List<String>, Query> leaf) {
        return switch (asked) {
            case Asked.Word(String word) -> leaf.apply(List.of(word));
            case Asked.Phrase(String left, String right) -> leaf.apply(List.of(left, right));
            case Asked.Reported reported -> reported(leaf, reported);
            case Asked.Both(String left, String right) -> two(leaf, left, right, Occur.MUST);
            case Asked.Either(String left, String right) -> two(leaf, left, right, Occur.SHOULD);
        };
    }

    /** The figure scores nothing: all that are found have one. */
    private static Query reported(Function<List<String>, Query> leaf, Asked.Reported reported) {
        Query figure = FigureFields.query(reported);
        return reported.word().isEmpty()
                ? figure
                : new BooleanQuery.Builder()
                        .add(leaf.apply(List.of(reported.word())), Occur.MUST)
                        .add(figure, Occur.FILTER)
                        .build();
    }

    private static Query two(Function<List<String>, Query> leaf, String left, String right, Occur occur) {
        return new BooleanQuery.Builder()
                .add(leaf.apply(List.of(left)), occur)
                .add(leaf.apply(List.of(right)), occur)
                .build();
    }

    static Query text(List<String> words) {
        return run(BareFields.TEXT, words, 0);
    }

    private static Query textAndHeadline(List<String> words) {
        return new BooleanQuery.Builder()
                .add(text(words), Occur.MUST)
                .add(new BoostQuery(run(BareFields.HEADLINE, words, 0), HEADLINE_BOOST), Occur.SHOULD)
                .build();
    }

    private static Query run(String field, List<String> words, int slop) {
        if (words.size() == 1) {
            return new TermQuery(new Term(field, stem(words.getFirst())));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
        words.forEach(word -> phrase.add(new Term(field, stem(word))));
        return phrase.build();
    }

    private static String stem(String word) {
        return WordForm.all(word).getFirst().stem();
    }

    private static Query within(Query query, DateRange days) {
        return days.equals(DateRange.ALWAYS)
                ? query
                : new BooleanQuery.Builder()
                        .add(query, Occur.MUST)
                        .add(published(days), Occur.FILTER)
                        .build();
    }

    private static Query published(DateRange days) {
        LocalDate first = days.first();
        LocalDate last = days.last();
        long low = first == null ? Long.MIN_VALUE : first.toEpochDay();
        long high = last == null ? Long.MAX_VALUE : last.toEpochDay();
        return new IndexSortSortedNumericDocValuesRangeQuery(
                BareFields.PUBLISHED,
                low,
                high,
                NumericDocValuesField.newSlowRangeQuery(BareFields.PUBLISHED, low, high));
    }

    /** Whether the first hits are put into a better order by {@link #nearness}. */
    static boolean isReranked(Asked asked) {
        return switch (asked) {
            case Asked.Both _, Asked.Either _ -> true;
            case Asked.Word _, Asked.Phrase _, Asked.Reported _ -> false;
        };
    }

    /** What makes articles better in which two words stand near each other. */
    static Query nearness(Asked asked) {
        return new BoostQuery(run(BareFields.TEXT, asked.words().toList(), MOST_BETWEEN), NEARNESS_BOOST);
    }
}

package dateline.bench.bare;

import dateline.bench.question.Asked;
import dateline.bench.question.Question;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Ranks the hits of a page: by score, then day, then id; or by day, which the index is sorted by. */
record Ranking(IndexSearcher searcher) {

    /** So many hits are looked at again for words near each other. */
    private static final int RERANKED = 200;

    List<ScoreDoc> page(Question question, Query matching, Query ranked) throws IOException {
        int end = question.first() + Question.SIZE;
        List<ScoreDoc> hits = switch (question.sort()) {
            // Nothing in a figure makes an article better than another.
            case RELEVANCE ->
                question.asked().words().findFirst().isPresent()
                        ? best(question, ranked, end)
                        : sorted(matching, BareFields.NEWEST, end);
            case NEWEST -> sorted(matching, BareFields.NEWEST, end);
            case FIGURE -> sorted(matching, largestFirst(question.asked()), end);
            case OLDEST -> throw new IllegalArgumentException("not asked for");
        };
        return hits.subList(Math.min(question.first(), hits.size()), Math.min(end, hits.size()));
    }

    /** In an index of that order each segment is left after its first hits. */
    private List<ScoreDoc> sorted(Query matching, Sort order, int wanted) throws IOException {
        return List.of(searcher.search(matching, new TopFieldCollectorManager(order, wanted, null, 1)).scoreDocs);
    }

    /** The largest number of the kind is one that is asked for, as there is no upper end; without a kind, that of harm. */
    private static Sort largestFirst(Asked asked) {
        SortField largest = asked instanceof Asked.Reported reported
                ? new SortedNumericSortField(
                        FigureFields.numbers(reported.kind()),
                        SortField.Type.DOUBLE,
                        true,
                        SortedNumericSelector.Type.MAX,
                        Double.NEGATIVE_INFINITY)
                : new SortField(BareFields.HARM, SortField.Type.DOUBLE, true, Double.NEGATIVE_INFINITY);
        SortField[] newest = BareFields.NEWEST.getSort();
        return new Sort(largest, newest[0], newest[1]);
    }

    private List<ScoreDoc> best(Question question, Query ranked, int wanted) throws IOException {
        boolean isReranked = BareQueries.isReranked(question.asked());
        int most = isReranked ? Math.max(RERANKED, wanted) : wanted;
        List<ScoreDoc> hits =
                inOrder(searcher.search(ranked, TopHits.manager(most)), isReranked ? 0 : question.first(), most);
        if (!isReranked) {
            return hits;
        }
        List<ScoreDoc> first = hits.subList(0, Math.min(RERANKED, hits.size()));
        addNearness(BareQueries.nearness(question.asked()), first);
        first.sort(Comparator.comparingDouble(hit -> -hit.score));
        return inOrder(hits, question.first(), wanted);
    }

    /** Sorts what may be on the page: only hits of one score are in no order yet. */
    private List<ScoreDoc> inOrder(List<ScoreDoc> hits, int from, int end) throws IOException {
        ScoreDoc[] sorted = hits.toArray(ScoreDoc[]::new);
        int start = 0;
        while (start < Math.min(end, sorted.length)) {
            int next = start + 1;
            while (next < sorted.length && sorted[next].score == sorted[start].score) {
                next++;
            }
            if (next > from && next - start > 1) {
                sortTies(sorted, start, next);
            }
            start = next;
        }
        return Arrays.asList(sorted).subList(0, Math.min(end, sorted.length));
    }

    /** In one segment the order of documents is that of days and ids already. */
    private void sortTies(ScoreDoc[] hits, int start, int end) throws IOException {
        Arrays.sort(hits, start, end, Comparator.comparingInt(hit -> hit.doc));
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        if (ReaderUtil.subIndex(hits[start].doc, leaves) == ReaderUtil.subIndex(hits[end - 1].doc, leaves)) {
            return;
        }
        Tie[] ties = new Tie[end - start];
        for (int index = start; index < end; index++) {
            ties[index - start] = tie(hits[index], leaves);
        }
        Arrays.sort(ties, Comparator.comparingLong((Tie tie) -> -tie.day).thenComparing(Tie::id));
        for (int index = start; index < end; index++) {
            hits[index] = ties[index - start].hit;
        }
    }

    private record Tie(ScoreDoc hit, long day, BytesRef id) {}

    private static Tie tie(ScoreDoc hit, List<LeafReaderContext> leaves) throws IOException {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
        NumericDocValues days = DocValues.getNumeric(leaf.reader(), BareFields.PUBLISHED);
        SortedDocValues ids = DocValues.getSorted(leaf.reader(), BareFields.ID);
        days.advanceExact(hit.doc - leaf.docBase);
        ids.advanceExact(hit.doc - leaf.docBase);
        return new Tie(hit, days.longValue(), BytesRef.deepCopyOf(ids.lookupOrd(ids.ordValue())));
    }

    private void addNearness(Query nearness, List<ScoreDoc> hits) throws IOException {
        ScoreDoc[] byDocument = hits.toArray(ScoreDoc[]::new);
        Arrays.sort(byDocument, Comparator.comparingInt(hit -> hit.doc));
        Weight weight = searcher.createWeight(searcher.rewrite(nearness), ScoreMode.COMPLETE, 1);
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        @Nullable Scorer scorer = null;
        @Nullable LeafReaderContext leaf = null;
        for (ScoreDoc hit : byDocument) {
            if (leaf == null || hit.doc >= leaf.docBase + leaf.reader().maxDoc()) {
                leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
                scorer = weight.scorer(leaf);
            }
            int inLeaf = hit.doc - leaf.docBase;
            if (scorer != null && scorer.docID() < inLeaf) {
                scorer.iterator().advance(inLeaf);
            }
            if (scorer != null && scorer.docID() == inLeaf) {
                hit.score += scorer.score();
            }
        }
    }
}

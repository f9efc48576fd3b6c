package dateline.lucene;

import dateline.lucene.query.RefinedQuery;
import dateline.lucene.state.Snapshot;
import dateline.search.ArticleReceiver;
import dateline.search.request.SearchRequest;
import java.io.IOException;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;

/**
 * Reads every article of a search in its order, however many there are: a few thousand are ranked at a time, and one is in memory
 * at a time.
 */
final class EveryArticle {

    /** Some two megabytes. Each run ranks the whole search again, so fewer would take longer. */
    static final int RANKED_AT_ONCE = 10_000;

    private final Snapshot snapshot;
    private final int rankedAtOnce;

    EveryArticle(Snapshot snapshot, int rankedAtOnce) {
        this.snapshot = snapshot;
        this.rankedAtOnce = rankedAtOnce;
    }

    void read(SearchRequest request, ArticleReceiver receiver) throws IOException {
        Query query = RefinedQuery.of(request).ranked();
        Sort sort = Sorting.of(request);
        boolean isReranked = Reranking.isOf(request);
        int wanted = isReranked ? Math.max(rankedAtOnce, Reranking.DEPTH) : rankedAtOnce;
        int most = Math.clamp(snapshot.getIndexReader().maxDoc(), 1, wanted);
        TopFieldDocs top = rank(query, sort, most, null);
        receiver.begin(snapshot.state(), top.totalHits.value());
        FieldDoc last = last(top);
        if (isReranked) {
            for (ScoreDoc hit : top.scoreDocs) {
                hit.score = (Float) ((FieldDoc) hit).fields[0];
            }
            Reranking.rerank(snapshot, request.query(), top.scoreDocs);
        }
        while (last != null) {
            for (ScoreDoc scored : top.scoreDocs) {
                receiver.receive(LuceneSearcher.stored(snapshot, scored.doc));
            }
            if (top.scoreDocs.length < most) {
                return;
            }
            top = rank(query, sort, most, last);
            last = last(top);
        }
    }

    /** The last hit as it was ranked, whatever becomes of its score; null if there is none. */
    private static @Nullable FieldDoc last(TopFieldDocs top) {
        if (top.scoreDocs.length == 0) {
            return null;
        }
        FieldDoc last = (FieldDoc) top.scoreDocs[top.scoreDocs.length - 1];
        return new FieldDoc(last.doc, last.score, last.fields.clone());
    }

    /** Every hit is scored, as in a search: a shortcut might add up a score in another order and round it to another one. */
    private TopFieldDocs rank(Query query, Sort sort, int most, @Nullable FieldDoc after) throws IOException {
        return snapshot.search(query, new TopFieldCollectorManager(sort, most, after, Integer.MAX_VALUE));
    }
}

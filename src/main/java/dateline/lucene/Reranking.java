package dateline.lucene;

import dateline.lucene.query.Ranking;
import dateline.lucene.state.Snapshot;
import dateline.query.Query;
import dateline.query.Sort;
import dateline.search.request.SearchRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Puts the best hits in a better order: words that were typed side by side count more where they stand near each other. It is looked
 * for in a fixed number of hits, so that pages follow each other; since it only adds to a score, these stay the first.
 */
final class Reranking {

    /** So many hits are looked at again. */
    static final int DEPTH = 200;

    private Reranking() {}

    /** Whether the hits of a request have another order when they are looked at again. */
    static boolean isOf(SearchRequest request) {
        return request.sort() == Sort.RELEVANCE
                && !Ranking.nearness(request.query()).clauses().isEmpty();
    }

    /** Puts the first hits in a better order. */
    static void rerank(Snapshot snapshot, Query query, ScoreDoc[] hits) throws IOException {
        ScoreDoc[] first = Arrays.copyOf(hits, Math.min(DEPTH, hits.length));
        Arrays.sort(first, Comparator.comparingInt(hit -> hit.doc));
        Weight weight = snapshot.createWeight(snapshot.rewrite(Ranking.nearness(query)), ScoreMode.COMPLETE, 1);
        List<LeafReaderContext> leaves = snapshot.getLeafContexts();
        @Nullable Scorer scorer = null;
        @Nullable LeafReaderContext leaf = null;
        for (ScoreDoc hit : first) {
            LeafReaderContext its = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
            if (its != leaf) {
                leaf = its;
                scorer = weight.scorer(leaf);
            }
            int inLeaf = hit.doc - its.docBase;
            if (scorer != null && scorer.docID() < inLeaf) {
                scorer.iterator().advance(inLeaf);
            }
            if (scorer != null && scorer.docID() == inLeaf) {
                hit.score += scorer.score();
            }
        }
        Arrays.sort(first, new DocumentOrder(snapshot).bestFirst());
        System.arraycopy(first, 0, hits, 0, first.length);
    }
}

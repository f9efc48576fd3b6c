package dateline.lucene;

import dateline.lucene.state.Snapshot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.LongHeap;
import org.apache.lucene.util.NumericUtils;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the best hits of a search: by score, and where scores are equal in the {@link DocumentOrder}. Lucene's collector of top hits
 * breaks ties by the numbers of documents, which are in this order inside a segment only; so the best of each segment are kept by
 * number, and put among those of the segments before it by the order.
 */
final class BestHits implements CollectorManager<BestHits.Collecting, ScoreDoc[]> {

    private final Comparator<ScoreDoc> bestFirst;
    private final int most;

    /** @param most how many are kept, at least one */
    BestHits(Snapshot snapshot, int most) {
        this.bestFirst = new DocumentOrder(snapshot).bestFirst();
        this.most = most;
    }

    @Override
    public Collecting newCollector() {
        return new Collecting();
    }

    /** The best first. */
    @Override
    public ScoreDoc[] reduce(Collection<Collecting> collected) {
        List<ScoreDoc> best = List.of();
        for (Collecting each : collected) {
            best = best(best, each.best());
        }
        return best.toArray(ScoreDoc[]::new);
    }

    private List<ScoreDoc> best(List<ScoreDoc> some, List<ScoreDoc> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return some.isEmpty() ? others : some;
        }
        List<ScoreDoc> all = new ArrayList<>(some);
        all.addAll(others);
        all.sort(bestFirst);
        return all.subList(0, Math.min(most, all.size()));
    }

    /** Collects the hits of some segments. */
    final class Collecting implements Collector {

        /** Of the segments that are done. */
        private List<ScoreDoc> kept = List.of();

        private @Nullable OfSegment current;

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.TOP_SCORES;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext segment) {
            kept = best();
            OfSegment next = new OfSegment(segment.docBase, kept.size() < most ? 0 : kept.getLast().score);
            current = next;
            return next;
        }

        private List<ScoreDoc> best() {
            OfSegment done = current;
            current = null;
            return done == null ? kept : BestHits.this.best(kept, done.bestFirst());
        }
    }

    /** Collects the hits of one segment, which come in the order of ties. */
    private final class OfSegment implements LeafCollector {

        private final int base;

        /** What is worse than this is not among the best of the segments before. */
        private final float least;

        /** The best so far as numbers: the greater, the better. */
        private final LongHeap heap = new LongHeap(most);

        private Scorable scorer = new Scorable() {
            @Override
            public float score() {
                throw new IllegalStateException("no scorer is set");
            }
        };

        OfSegment(int base, float least) {
            this.base = base;
            this.least = least;
        }

        @Override
        public void setScorer(Scorable set) throws IOException {
            scorer = set;
            passOver();
        }

        @Override
        public void collect(int document) throws IOException {
            float score = scorer.score();
            if (score < least) {
                return;
            }
            long hit = number(score, document);
            if (heap.size() < most) {
                heap.push(hit);
            } else if (hit > heap.top()) {
                heap.updateTop(hit);
            } else {
                return;
            }
            passOver();
        }

        /** Tells the scorer which hits need not be found: once all are kept, the next of an equal score is too late. */
        private void passOver() throws IOException {
            scorer.setMinCompetitiveScore(heap.size() < most ? least : Math.nextUp(score(heap.top())));
        }

        private List<ScoreDoc> bestFirst() {
            ScoreDoc[] hits = new ScoreDoc[heap.size()];
            for (int rank = hits.length - 1; rank >= 0; rank--) {
                long hit = heap.pop();
                hits[rank] = new ScoreDoc(base + Integer.MAX_VALUE - (int) hit, score(hit));
            }
            return List.of(hits);
        }
    }

    /** A hit as a number: by score, which is never below zero, and where scores are equal the greater for the earlier document. */
    private static long number(float score, int document) {
        return ((long) NumericUtils.floatToSortableInt(score) << Integer.SIZE) | (Integer.MAX_VALUE - document);
    }

    private static float score(long hit) {
        return NumericUtils.sortableIntToFloat((int) (hit >>> Integer.SIZE));
    }
}

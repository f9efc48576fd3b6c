package dateline.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;

/**
 * Keeps the best hits of a search: by score, and where scores are equal in the {@link DocumentOrder}. It is Lucene's collector of top
 * hits with another order of ties, which that one takes from the numbers of documents alone.
 */
final class BestHits implements CollectorManager<BestHits.Collecting, ScoreDoc[]> {

    private final DocumentOrder order;
    private final Comparator<ScoreDoc> bestFirst;
    private final int most;

    /** @param most how many are kept, at least one */
    BestHits(Snapshot snapshot, int most) {
        this.order = new DocumentOrder(snapshot);
        this.bestFirst = order.bestFirst();
        this.most = most;
    }

    @Override
    public Collecting newCollector() {
        return new Collecting();
    }

    /** The best first. */
    @Override
    public ScoreDoc[] reduce(Collection<Collecting> collected) {
        return collected.stream()
                .flatMap(each -> each.kept.stream())
                .sorted(bestFirst)
                .limit(most)
                .toArray(ScoreDoc[]::new);
    }

    /** Collects the hits of some segments. */
    final class Collecting implements Collector {

        private final PriorityQueue<ScoreDoc> kept = new PriorityQueue<>(bestFirst.reversed());

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.TOP_SCORES;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext segment) {
            return new OfSegment(segment.docBase);
        }

        /** Collects the hits of one segment, which come in the order of ties. */
        private final class OfSegment implements LeafCollector {

            private final int base;
            private Scorable scorer = new Scorable() {
                @Override
                public float score() {
                    throw new IllegalStateException("no scorer is set");
                }
            };

            /** The score of the last that is kept, which no hit of this segment that scores the same comes before; or less than all. */
            private float equalIsTooLate = Float.NEGATIVE_INFINITY;

            OfSegment(int base) {
                this.base = base;
            }

            @Override
            public void setScorer(Scorable set) throws IOException {
                scorer = set;
                passOver();
            }

            @Override
            public void collect(int document) throws IOException {
                float score = scorer.score();
                if (kept.size() < most) {
                    kept.add(new ScoreDoc(base + document, score));
                    passOver();
                    return;
                }
                ScoreDoc last = kept.element();
                if (score < last.score || (score == last.score && !isBefore(base + document, last))) {
                    return;
                }
                kept.remove();
                last.doc = base + document;
                last.score = score;
                kept.add(last);
                passOver();
            }

            private boolean isBefore(int document, ScoreDoc last) throws IOException {
                if (last.score == equalIsTooLate) {
                    return false;
                }
                boolean isBefore = order.compare(document, last.doc) < 0;
                if (!isBefore) {
                    equalIsTooLate = last.score;
                    passOver();
                }
                return isBefore;
            }

            /** Tells the scorer which hits need not be found. */
            private void passOver() throws IOException {
                if (kept.size() == most) {
                    ScoreDoc last = kept.element();
                    boolean isOfThisSegment = last.doc >= base;
                    boolean isTooLate = isOfThisSegment || last.score == equalIsTooLate;
                    scorer.setMinCompetitiveScore(isTooLate ? Math.nextUp(last.score) : last.score);
                }
            }
        }
    }
}

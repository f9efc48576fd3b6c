package dateline.bench.bare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.FilterScorable;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.jspecify.annotations.Nullable;

/**
 * The best hits of each segment. In a segment hits of one score are in the index's order, so that these are the right ones whatever
 * other segments hold; what cannot be among them is skipped. The worst score that counts is handed on from one segment to the next.
 */
final class TopHits implements Collector {

    private final int wanted;

    /** The best of the segments that are done, and all that are as good as the last of them. */
    private List<ScoreDoc> best = List.of();

    private @Nullable TopScoreDocCollector segment;

    private TopHits(int wanted) {
        this.wanted = wanted;
    }

    /** Gives the best hits, the best first, and all of the score of the last that is wanted. */
    static CollectorManager<TopHits, List<ScoreDoc>> manager(int wanted) {
        return new CollectorManager<>() {
            @Override
            public TopHits newCollector() {
                return new TopHits(wanted);
            }

            /** The benchmark searches with one thread. */
            @Override
            public List<ScoreDoc> reduce(Collection<TopHits> collectors) {
                TopHits only = collectors.iterator().next();
                only.finishSegment();
                return only.best;
            }
        };
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        finishSegment();
        TopScoreDocCollector started = new TopScoreDocCollectorManager(wanted, null, 1).newCollector();
        segment = started;
        LeafCollector collector = started.getLeafCollector(leaf);
        return best.size() < wanted ? collector : new FromScore(collector, best.get(wanted - 1).score);
    }

    private void finishSegment() {
        TopScoreDocCollector done = segment;
        if (done == null) {
            return;
        }
        segment = null;
        ScoreDoc[] found = done.topDocs().scoreDocs;
        if (best.isEmpty()) {
            best = Arrays.asList(found);
        } else if (found.length > 0) {
            best = merged(found);
        }
    }

    private List<ScoreDoc> merged(ScoreDoc[] found) {
        List<ScoreDoc> all = new ArrayList<>(best);
        all.addAll(Arrays.asList(found));
        all.sort(Comparator.comparingDouble(hit -> -hit.score));
        int end = Math.min(wanted, all.size());
        while (end < all.size() && all.get(end).score == all.get(end - 1).score) {
            end++;
        }
        return all.subList(0, end);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.TOP_SCORES;
    }

    /** Skips what is worse than a score. */
    private static final class FromScore extends FilterLeafCollector {
        private final float least;

        FromScore(LeafCollector collector, float least) {
            super(collector);
            this.least = least;
        }

        @Override
        public void setScorer(Scorable scorer) throws IOException {
            scorer.setMinCompetitiveScore(least);
            in.setScorer(new FilterScorable(scorer) {
                @Override
                public void setMinCompetitiveScore(float score) throws IOException {
                    in.setMinCompetitiveScore(Math.max(score, least));
                }
            });
        }
    }
}

package dateline.lucene;

import dateline.search.Budget;
import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Another query as long as its budget lasts; then no more documents match. Lucene's own timeout cuts a segment into pieces,
 * which its drill-sideways cannot be asked for.
 */
final class TimedQuery extends Query {

    private final Query query;
    private final Budget budget;

    TimedQuery(Query query, Budget budget) {
        this.query = query;
        this.budget = budget;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = query.rewrite(searcher);
        return rewritten == query ? this : new TimedQuery(rewritten, budget);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        return new FilterWeight(this, searcher.createWeight(query, mode, boost)) {

            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
                ScorerSupplier untimed = in.scorerSupplier(segment);
                return untimed == null ? null : timed(untimed);
            }

            /** What was cut must not be taken for the whole later. */
            @Override
            public boolean isCacheable(LeafReaderContext segment) {
                return false;
            }
        };
    }

    private ScorerSupplier timed(ScorerSupplier untimed) {
        return new ScorerSupplier() {

            @Override
            public Scorer get(long leadCost) throws IOException {
                return new TimedScorer(untimed.get(leadCost), budget);
            }

            @Override
            public long cost() {
                return untimed.cost();
            }
        };
    }

    private static final class TimedScorer extends Scorer {
        private final Scorer untimed;
        private final Ending documents;
        private final @Nullable TwoPhaseIterator matching;

        TimedScorer(Scorer untimed, Budget budget) {
            this.untimed = untimed;
            TwoPhaseIterator twoPhase = untimed.twoPhaseIterator();
            this.documents = new Ending(twoPhase == null ? untimed.iterator() : twoPhase.approximation(), budget);
            this.matching = twoPhase == null ? null : matching(twoPhase, documents);
        }

        private static TwoPhaseIterator matching(TwoPhaseIterator untimed, DocIdSetIterator documents) {
            return new TwoPhaseIterator(documents) {

                @Override
                public boolean matches() throws IOException {
                    return untimed.matches();
                }

                @Override
                public float matchCost() {
                    return untimed.matchCost();
                }
            };
        }

        @Override
        public int docID() {
            return documents.docID();
        }

        @Override
        public DocIdSetIterator iterator() {
            return matching == null ? documents : TwoPhaseIterator.asDocIdSetIterator(matching);
        }

        @Override
        public @Nullable TwoPhaseIterator twoPhaseIterator() {
            return matching;
        }

        @Override
        public float getMaxScore(int upTo) throws IOException {
            return untimed.getMaxScore(upTo);
        }

        @Override
        public float score() throws IOException {
            return untimed.score();
        }
    }

    /** Ends where the budget does. */
    private static final class Ending extends DocIdSetIterator {

        private static final int STEPS_BETWEEN_LOOKS = 256;

        private final DocIdSetIterator documents;
        private final Budget budget;
        private boolean isEnded;
        private int steps;

        Ending(DocIdSetIterator documents, Budget budget) {
            this.documents = documents;
            this.budget = budget;
        }

        @Override
        public int docID() {
            return isEnded ? NO_MORE_DOCS : documents.docID();
        }

        @Override
        public int nextDoc() throws IOException {
            return isOver() ? NO_MORE_DOCS : documents.nextDoc();
        }

        @Override
        public int advance(int target) throws IOException {
            return isOver() ? NO_MORE_DOCS : documents.advance(target);
        }

        private boolean isOver() {
            if (!isEnded && steps++ % STEPS_BETWEEN_LOOKS == 0) {
                isEnded = budget.isSpent();
            }
            return isEnded;
        }

        @Override
        public long cost() {
            return documents.cost();
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        query.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return "timed(" + query.toString(field) + ")";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimedQuery timed && timed.query.equals(query) && timed.budget == budget;
    }

    @Override
    public int hashCode() {
        return Objects.hash(query, System.identityHashCode(budget));
    }
}

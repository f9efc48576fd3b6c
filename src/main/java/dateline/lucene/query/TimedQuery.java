package dateline.lucene.query;

import dateline.lucene.text.CheckedQuery;
import dateline.search.request.Budget;
import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Another query as long as its budget lasts; then no more documents match. Lucene's own timeout cuts a segment into ever larger pieces,
 * and looks between two of them: its drill-sideways cannot be asked for a piece, and where each document is checked in its text a
 * piece takes too long.
 */
public final class TimedQuery extends Query {

    private static final int STEPS_BETWEEN_LOOKS = 256;

    /** A check of a document reads where its words stand. */
    private static final int CHECKS_BETWEEN_LOOKS = 8;

    private final Query query;
    private final Budget budget;

    TimedQuery(Query query, Budget budget) {
        this.query = query;
        this.budget = budget;
    }

    /** The same query within the current budget, if it has documents checked. */
    public static Query ofSlow(Query query) {
        if (Budget.current() == Budget.UNLIMITED) {
            return query;
        }
        Checks checks = new Checks();
        query.visit(checks);
        return checks.areFound ? new TimedQuery(query, Budget.current()) : query;
    }

    /** Looks for what checks documents, also in what is excluded. */
    private static final class Checks extends QueryVisitor {
        private boolean areFound;

        @Override
        public void visitLeaf(Query leaf) {
            areFound |= leaf instanceof CheckedQuery;
        }

        @Override
        public QueryVisitor getSubVisitor(BooleanClause.Occur occur, Query parent) {
            return this;
        }
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = query.rewrite(searcher);
        return rewritten.equals(query) ? this : new TimedQuery(rewritten, budget);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Query asked = budget.isSpent() ? MatchNoDocsQuery.INSTANCE : query;
        return new FilterWeight(this, searcher.createWeight(asked, mode, boost)) {

            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
                // To begin with a segment takes its time too.
                ScorerSupplier untimed = budget.isSpent() ? null : in.scorerSupplier(segment);
                return untimed == null ? null : timed(untimed);
            }

            // What was cut must not be taken for the whole later.
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
            this.documents = twoPhase == null
                    ? new Ending(untimed.iterator(), budget, STEPS_BETWEEN_LOOKS)
                    : new Ending(twoPhase.approximation(), budget, CHECKS_BETWEEN_LOOKS);
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
        public void setMinCompetitiveScore(float least) throws IOException {
            untimed.setMinCompetitiveScore(least);
        }

        @Override
        public int advanceShallow(int target) throws IOException {
            return untimed.advanceShallow(target);
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

        private final DocIdSetIterator documents;
        private final Budget budget;
        private final int stepsBetweenLooks;
        private boolean isEnded;
        private int steps;

        Ending(DocIdSetIterator documents, Budget budget, int stepsBetweenLooks) {
            this.documents = documents;
            this.budget = budget;
            this.stepsBetweenLooks = stepsBetweenLooks;
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
            if (!isEnded && steps++ % stepsBetweenLooks == 0) {
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

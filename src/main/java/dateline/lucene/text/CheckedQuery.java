package dateline.lucene.text;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** The articles among candidates that pass a check, which is made last. */
public final class CheckedQuery extends Query {

    private final Query candidates;
    private final Checks checks;

    /** @param checks equal to another if it makes the same check */
    public CheckedQuery(Query candidates, Checks checks) {
        this.candidates = candidates;
        this.checks = checks;
    }

    /** Makes the check of a segment. */
    public interface Checks {

        /** What the checks of all segments share, worked out once for each search. */
        ForSearch of(IndexSearcher searcher) throws IOException;

        /** What one check costs, in simple comparisons. */
        float cost();

        /** The doc values that it reads, if that is all that it reads besides postings. */
        String docValues();
    }

    /** The checks of one search. */
    public interface ForSearch {
        Check of(LeafReaderContext leaf) throws IOException;
    }

    /** Whether a document of a segment passes; asked in ascending order. */
    public interface Check {
        boolean passes(int document) throws IOException;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = candidates.rewrite(searcher);
        return rewritten.equals(candidates) ? super.rewrite(searcher) : new CheckedQuery(rewritten, checks);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Weight weight = candidates.createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1);
        ForSearch forSearch = checks.of(searcher);
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                ScorerSupplier supplier = weight.scorerSupplier(leaf);
                return supplier == null ? null : checked(supplier, leaf, forSearch, score(), mode);
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return DocValues.isCacheable(leaf, checks.docValues());
            }
        };
    }

    private ScorerSupplier checked(
            ScorerSupplier supplier, LeafReaderContext leaf, ForSearch forSearch, float score, ScoreMode mode) {
        return new ScorerSupplier() {
            @Override
            public Scorer get(long leadCost) throws IOException {
                Check check = forSearch.of(leaf);
                TwoPhaseIterator last =
                        new TwoPhaseIterator(supplier.get(leadCost).iterator()) {
                            @Override
                            public boolean matches() throws IOException {
                                return check.passes(approximation.docID());
                            }

                            @Override
                            public float matchCost() {
                                return checks.cost();
                            }
                        };
                return new ConstantScoreScorer(score, mode, last);
            }

            @Override
            public long cost() {
                return supplier.cost();
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CheckedQuery same && checks.equals(same.checks) && candidates.equals(same.candidates);
    }

    @Override
    public int hashCode() {
        return Objects.hash(candidates, checks);
    }

    @Override
    public String toString(String field) {
        return checks.toString();
    }
}

package dateline.lucene;

import dateline.query.Query.HasFigure;
import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.BinaryDocValues;
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

/**
 * The articles that report one figure which meets a whole condition: candidates come from terms and points, then the figures of each are
 * looked at.
 */
final class FigureQuery extends Query {

    /** Reading an article's figures costs about as much as so many simple comparisons. */
    private static final float COST_OF_ONE = 200;

    private final HasFigure asked;
    private final Query candidates;

    FigureQuery(HasFigure asked, Query candidates) {
        this.asked = asked;
        this.candidates = candidates;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = candidates.rewrite(searcher);
        return rewritten.equals(candidates) ? super.rewrite(searcher) : new FigureQuery(asked, rewritten);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Weight weight = candidates.createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1);
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                ScorerSupplier supplier = weight.scorerSupplier(leaf);
                return supplier == null ? null : checked(supplier, leaf, score(), mode);
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return DocValues.isCacheable(leaf, Schema.FIGURES);
            }
        };
    }

    private ScorerSupplier checked(ScorerSupplier supplier, LeafReaderContext leaf, float score, ScoreMode mode) {
        return new ScorerSupplier() {
            @Override
            public Scorer get(long leadCost) throws IOException {
                FigureMatcher matcher = new FigureMatcher(asked);
                BinaryDocValues figures = DocValues.getBinary(leaf.reader(), Schema.FIGURES);
                TwoPhaseIterator check =
                        new TwoPhaseIterator(supplier.get(leadCost).iterator()) {
                            @Override
                            public boolean matches() throws IOException {
                                return figures.advanceExact(approximation.docID()) && isAny(figures, matcher);
                            }

                            @Override
                            public float matchCost() {
                                return COST_OF_ONE;
                            }
                        };
                return new ConstantScoreScorer(score, mode, check);
            }

            @Override
            public long cost() {
                return supplier.cost();
            }
        };
    }

    private static boolean isAny(BinaryDocValues figures, FigureMatcher matcher) throws IOException {
        FigureCursor cursor = new FigureCursor(figures.binaryValue());
        while (cursor.next()) {
            if (matcher.matches(cursor)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FigureQuery same && asked.equals(same.asked) && candidates.equals(same.candidates);
    }

    @Override
    public int hashCode() {
        return Objects.hash(asked, candidates);
    }

    @Override
    public String toString(String field) {
        return "one figure of " + asked;
    }
}

package dateline.lucene.figure;

import dateline.lucene.schema.Gazetteer;
import dateline.lucene.schema.Schema;
import dateline.lucene.text.CheckedQuery;
import dateline.query.Query.HasFigure;
import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Looks at the figures of candidates for one that meets a whole condition: terms and points cannot tell whether it is one figure. */
public final class FigureQuery {

    /** Reading an article's figures costs about as much as so many simple comparisons. */
    private static final float COST_OF_ONE = 200;

    private FigureQuery() {}

    /** Those among the candidates that report one such figure. */
    public static Query of(HasFigure asked, Query candidates) {
        return new CheckedQuery(candidates, new OneFigure(asked));
    }

    private record OneFigure(HasFigure asked) implements CheckedQuery.Checks {

        @Override
        public CheckedQuery.ForSearch of(IndexSearcher searcher) {
            return this::check;
        }

        private CheckedQuery.Check check(LeafReaderContext leaf) throws IOException {
            FigureMatcher matcher = new FigureMatcher(asked);
            BinaryDocValues figures = DocValues.getBinary(leaf.reader(), Schema.FIGURES);
            return document -> figures.advanceExact(document)
                    && isAny(new FigureCursor(figures.binaryValue(), Gazetteer.SKIPPED), matcher);
        }

        private static boolean isAny(FigureCursor cursor, FigureMatcher matcher) {
            while (cursor.next()) {
                if (matcher.matches(cursor)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public float cost() {
            return COST_OF_ONE;
        }

        @Override
        public String docValues() {
            return Schema.FIGURES;
        }
    }
}

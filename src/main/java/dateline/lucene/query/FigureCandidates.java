package dateline.lucene.query;

import dateline.article.FigureKind;
import dateline.lucene.figure.FigureQuery;
import dateline.lucene.schema.Schema;
import dateline.query.NumberRange;
import dateline.query.NumberTest;
import dateline.query.NumberTest.Certainty;
import dateline.query.Query.HasFigure;
import java.util.Arrays;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PointRangeQuery;
import org.apache.lucene.search.Query;

/** Asks terms and points for the articles that may report a figure, and looks at their figures where these cannot tell. */
final class FigureCandidates {

    private FigureCandidates() {}

    /** The articles that report a figure that meets a condition. */
    static Query query(HasFigure asked) {
        Query candidates = candidates(asked);
        boolean isTold = asked.tests().size() == 1
                && asked.tests().getFirst().certainty() == Certainty.STATED
                && asked.ofWhom().isEmpty()
                && asked.saidBy().isEmpty();
        return isTold ? candidates : FigureQuery.of(asked, candidates);
    }

    private static Query candidates(HasFigure asked) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(numbers(asked), Occur.FILTER);
        asked.ofWhom().forEach(words -> all.add(QueryTranslator.wordsOfFigure(Schema.OF_WHOM, words), Occur.FILTER));
        asked.saidBy().forEach(words -> all.add(QueryTranslator.wordsOfFigure(Schema.SAID_BY, words), Occur.FILTER));
        return all.build();
    }

    private static Query numbers(HasFigure asked) {
        FigureKind kind = asked.kind();
        if (kind != null) {
            return numbers(asked, kind);
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (FigureKind each : FigureKind.values()) {
            any.add(numbers(asked, each), Occur.SHOULD);
        }
        return any.build();
    }

    private static Query numbers(HasFigure asked, FigureKind kind) {
        String unit = asked.unit();
        String field = unit == null ? Schema.figures(kind) : Schema.figures(kind, unit);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(any(field), Occur.FILTER);
        for (NumberTest test : asked.tests()) {
            if (test.certainty() == Certainty.STATED) {
                all.add(in(field, test.values()), Occur.FILTER);
            }
        }
        BooleanQuery query = all.build();
        boolean isOne = query.clauses().size() == 2;
        return isOne ? query.clauses().getLast().query() : query;
    }

    /** The articles with any number at all, be it none that can be compared. */
    private static Query any(String field) {
        byte[] least = new byte[Double.BYTES];
        byte[] most = new byte[Double.BYTES];
        Arrays.fill(most, (byte) 0xFF);
        return new PointRangeQuery(field, least, most, 1) {
            @Override
            protected String toString(int dimension, byte[] value) {
                return Double.toString(DoublePoint.decodeDimension(value, 0));
            }
        };
    }

    private static Query in(String field, NumberRange range) {
        double low = range.low() + 0.0;
        double high = range.high() + 0.0;
        low = range.isLowIncluded() || low == Double.POSITIVE_INFINITY ? low : DoublePoint.nextUp(low);
        high = range.isHighIncluded() || high == Double.NEGATIVE_INFINITY ? high : DoublePoint.nextDown(high);
        boolean holdsANumber = low <= high && (range.contains(low) || low < high);
        return holdsANumber ? DoublePoint.newRangeQuery(field, low, high) : new MatchNoDocsQuery("an empty range");
    }
}

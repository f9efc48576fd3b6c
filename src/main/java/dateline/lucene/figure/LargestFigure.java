package dateline.lucene.figure;

import dateline.lucene.schema.Gazetteer;
import dateline.lucene.schema.Schema;
import dateline.query.Query.HasFigure;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SortField;
import org.jspecify.annotations.Nullable;

/** The largest number of an article that one of several conditions asks for; −∞ if it has none. */
public final class LargestFigure extends DoubleValuesSource {

    private final List<HasFigure> asked;

    public LargestFigure(List<HasFigure> asked) {
        this.asked = asked;
    }

    /** The largest number of harm first, articles without any last. */
    public static SortField ofHarm() {
        return new SortField(Schema.LARGEST_HARM, SortField.Type.DOUBLE, true, Double.NEGATIVE_INFINITY);
    }

    @Override
    public DoubleValues getValues(LeafReaderContext leaf, @Nullable DoubleValues scores) throws IOException {
        BinaryDocValues figures = DocValues.getBinary(leaf.reader(), Schema.FIGURES);
        List<FigureMatcher> matchers = asked.stream().map(FigureMatcher::new).toList();
        return new DoubleValues() {
            private double largest;

            @Override
            public double doubleValue() {
                return largest;
            }

            @Override
            public boolean advanceExact(int document) throws IOException {
                largest = Double.NEGATIVE_INFINITY;
                if (figures.advanceExact(document)) {
                    FigureCursor cursor = new FigureCursor(figures.binaryValue(), Gazetteer.SKIPPED);
                    while (cursor.next()) {
                        for (FigureMatcher matcher : matchers) {
                            largest = Math.max(largest, matcher.largest(cursor));
                        }
                    }
                }
                return true;
            }
        };
    }

    @Override
    public boolean needsScores() {
        return false;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
        return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LargestFigure same && asked.equals(same.asked);
    }

    @Override
    public int hashCode() {
        return asked.hashCode();
    }

    @Override
    public String toString() {
        return "largest of " + asked;
    }
}

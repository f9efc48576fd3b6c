package dateline.lucene;

import dateline.query.NumberRange;
import dateline.query.Query.HasFigure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.NumericUtils;
import org.jspecify.annotations.Nullable;

/** The largest number of an article that one of several conditions asks for; −∞ if it has none. */
final class LargestFigure extends DoubleValuesSource {

    private final List<HasFigure> asked;

    LargestFigure(List<HasFigure> asked) {
        this.asked = asked;
    }

    /** The largest number of harm first, articles without any last. */
    static SortField ofHarm() {
        return new SortField(Schema.LARGEST_HARM, SortField.Type.DOUBLE, true, Double.NEGATIVE_INFINITY);
    }

    private record Numbers(SortedNumericDocValues values, NumberRange range) {}

    @Override
    public DoubleValues getValues(LeafReaderContext leaf, @Nullable DoubleValues scores) throws IOException {
        List<Numbers> all = new ArrayList<>();
        for (HasFigure condition : asked) {
            String field = Schema.figures(condition);
            all.add(new Numbers(DocValues.getSortedNumeric(leaf.reader(), field), condition.values()));
        }
        return new DoubleValues() {
            private double largest;

            @Override
            public double doubleValue() {
                return largest;
            }

            @Override
            public boolean advanceExact(int document) throws IOException {
                largest = Double.NEGATIVE_INFINITY;
                for (Numbers numbers : all) {
                    if (numbers.values.advanceExact(document)) {
                        for (int left = numbers.values.docValueCount(); left > 0; left--) {
                            double number = NumericUtils.sortableLongToDouble(numbers.values.nextValue());
                            largest = numbers.range.contains(number) ? Math.max(largest, number) : largest;
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

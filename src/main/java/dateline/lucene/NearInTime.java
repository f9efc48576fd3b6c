package dateline.lucene;

import dateline.lucene.schema.Schema;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;

/**
 * Adds to the score of an article what it is worth to be of the same time: the weight for the same day, and half of it so many days
 * before or after.
 */
final class NearInTime extends DoubleValuesSource {

    private final LocalDate day;
    private final float weight;
    private final long half;

    NearInTime(LocalDate day, float weight, long half) {
        this.day = day;
        this.weight = weight;
        this.half = half;
    }

    @Override
    public DoubleValues getValues(LeafReaderContext segment, DoubleValues scores) throws IOException {
        NumericDocValues days = DocValues.getNumeric(segment.reader(), Schema.PUBLISHED);
        return new DoubleValues() {
            @Override
            public double doubleValue() throws IOException {
                return scores.doubleValue() + worth(Math.abs(days.longValue() - day.toEpochDay()));
            }

            @Override
            public boolean advanceExact(int document) throws IOException {
                return days.advanceExact(document) && scores.advanceExact(document);
            }
        };
    }

    private double worth(long distance) {
        return (double) weight * half / (half + distance);
    }

    @Override
    public boolean needsScores() {
        return true;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public Explanation explain(LeafReaderContext segment, int document, Explanation score) {
        return Explanation.match(score.getValue(), "and what it is worth to be " + this, score);
    }

    @Override
    public boolean isCacheable(LeafReaderContext segment) {
        return DocValues.isCacheable(segment, Schema.PUBLISHED);
    }

    @Override
    public int hashCode() {
        return day.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NearInTime that && day.equals(that.day) && weight == that.weight && half == that.half;
    }

    @Override
    public String toString() {
        return "of the time of " + day;
    }
}

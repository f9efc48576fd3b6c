package dateline.article;

import java.util.Comparator;

/**
 * A stretch of an article's text: offsets in UTF-16 units into the decoded file, half-open. {@code Span(0, 4)} of
 * {@code "date 2021"} is {@code "date"}.
 *
 * @param start the offset of the first unit, from 0
 * @param end the offset after the last unit, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    /** @throws IllegalArgumentException if the offsets are negative or the wrong way round */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    /** What stands there. */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    public int length() {
        return end - start;
    }

    /** Whether the two share at least one unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}

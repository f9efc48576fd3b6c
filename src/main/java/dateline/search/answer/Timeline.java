package dateline.search.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The results over time: bars that tile the days from the first result to the last, empty ones included, and add up to the total.
 *
 * @param step what one bar spans
 */
public record Timeline(Step step, List<Bar> bars) {

    /** That of no results. */
    public static final Timeline EMPTY = new Timeline(Step.DAY, List.of());

    public Timeline {
        bars = List.copyOf(bars);
    }

    /** A bar of the timeline: the articles published from {@code first} to {@code last}, both included. */
    public record Bar(LocalDate first, LocalDate last, long count) {}

    /** What a bar spans. */
    public enum Step {
        DAY,
        MONTH,
        YEAR;

        /** The name used in JSON: {@code "month"}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

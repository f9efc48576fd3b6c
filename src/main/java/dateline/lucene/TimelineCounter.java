package dateline.lucene;

import dateline.lucene.schema.Schema;
import dateline.search.answer.Timeline;
import dateline.search.answer.Timeline.Bar;
import dateline.search.answer.Timeline.Step;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/** Counts the articles of a search over time. */
final class TimelineCounter {

    /** Up to two months are shown by day. */
    private static final long MOST_DAYS = 62;

    /** Up to five years are shown by month. */
    private static final long MOST_MONTHS = 60;

    private TimelineCounter() {}

    static Timeline count(FacetsCollector collected) throws IOException {
        long[] days = days(collected);
        if (days.length == 0) {
            return new Timeline(Step.YEAR, List.of());
        }
        LocalDate first = LocalDate.ofEpochDay(Arrays.stream(days).min().orElseThrow());
        LocalDate last = LocalDate.ofEpochDay(Arrays.stream(days).max().orElseThrow());
        Step step = step(first, last);
        LocalDate[] starts = starts(step, first, last);
        return new Timeline(step, bars(starts, count(days, starts)));
    }

    /** The day of each article. */
    private static long[] days(FacetsCollector collected) throws IOException {
        int articles = collected.getMatchingDocs().stream()
                .mapToInt(MatchingDocs::totalHits)
                .sum();
        long[] days = new long[articles];
        int size = 0;
        for (MatchingDocs matching : collected.getMatchingDocs()) {
            NumericDocValues published = DocValues.getNumeric(matching.context().reader(), Schema.PUBLISHED);
            DocIdSetIterator documents = matching.bits().iterator();
            while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (published.advanceExact(documents.docID())) {
                    days[size++] = published.longValue();
                }
            }
        }
        return Arrays.copyOf(days, size);
    }

    private static Step step(LocalDate first, LocalDate last) {
        if (ChronoUnit.DAYS.between(first, last) < MOST_DAYS) {
            return Step.DAY;
        }
        return ChronoUnit.MONTHS.between(first.withDayOfMonth(1), last) < MOST_MONTHS ? Step.MONTH : Step.YEAR;
    }

    /** Where each bar begins, and where the one after the last would. */
    private static LocalDate[] starts(Step step, LocalDate first, LocalDate last) {
        List<LocalDate> starts = new ArrayList<>();
        LocalDate start = start(step, first);
        for (; !start.isAfter(last); start = next(step, start)) {
            starts.add(start);
        }
        starts.add(start);
        return starts.toArray(LocalDate[]::new);
    }

    private static int[] count(long[] days, LocalDate[] starts) {
        long[] firstDays =
                Arrays.stream(starts).mapToLong(LocalDate::toEpochDay).toArray();
        int[] counts = new int[starts.length - 1];
        for (long day : days) {
            int found = Arrays.binarySearch(firstDays, day);
            counts[found >= 0 ? found : -found - 2]++;
        }
        return counts;
    }

    private static List<Bar> bars(LocalDate[] starts, int[] counts) {
        return IntStream.range(0, counts.length)
                .mapToObj(bar -> new Bar(starts[bar], starts[bar + 1].minusDays(1), counts[bar]))
                .toList();
    }

    private static LocalDate start(Step step, LocalDate day) {
        return switch (step) {
            case DAY -> day;
            case MONTH -> day.with(TemporalAdjusters.firstDayOfMonth());
            case YEAR -> day.with(TemporalAdjusters.firstDayOfYear());
        };
    }

    private static LocalDate next(Step step, LocalDate start) {
        return switch (step) {
            case DAY -> start.plusDays(1);
            case MONTH -> start.plusMonths(1);
            case YEAR -> start.plusYears(1);
        };
    }
}

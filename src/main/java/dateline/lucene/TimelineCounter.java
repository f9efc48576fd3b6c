package dateline.lucene;

import dateline.search.Timeline;
import dateline.search.Timeline.Bar;
import dateline.search.Timeline.Step;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/** Counts the articles of a search over time. */
final class TimelineCounter {

    /** Up to two months are shown by day. */
    private static final long MOST_DAYS = 62;

    /** Up to five years are shown by month. */
    private static final long MOST_MONTHS = 60;

    private TimelineCounter() {}

    static Timeline count(FacetsCollector collected) throws IOException {
        TreeMap<Long, Integer> days = new TreeMap<>();
        for (MatchingDocs matching : collected.getMatchingDocs()) {
            SortedNumericDocValues published =
                    DocValues.getSortedNumeric(matching.context().reader(), Schema.PUBLISHED);
            DocIdSetIterator documents = matching.bits().iterator();
            for (int document = documents.nextDoc();
                    document != DocIdSetIterator.NO_MORE_DOCS;
                    document = documents.nextDoc()) {
                if (published.advanceExact(document)) {
                    days.merge(published.nextValue(), 1, Integer::sum);
                }
            }
        }
        return days.isEmpty() ? new Timeline(Step.YEAR, List.of()) : bars(days);
    }

    private static Timeline bars(NavigableMap<Long, Integer> days) {
        LocalDate first = LocalDate.ofEpochDay(days.firstKey());
        LocalDate last = LocalDate.ofEpochDay(days.lastKey());
        Step step = step(first, last);
        List<Bar> bars = new ArrayList<>();
        for (LocalDate start = start(step, first); !start.isAfter(last); start = next(step, start)) {
            LocalDate end = next(step, start).minusDays(1);
            long count = days.subMap(start.toEpochDay(), true, end.toEpochDay(), true).values().stream()
                    .mapToLong(Integer::longValue)
                    .sum();
            bars.add(new Bar(start, end, count));
        }
        return new Timeline(step, bars);
    }

    private static Step step(LocalDate first, LocalDate last) {
        if (ChronoUnit.DAYS.between(first, last) < MOST_DAYS) {
            return Step.DAY;
        }
        return ChronoUnit.MONTHS.between(first.withDayOfMonth(1), last) < MOST_MONTHS ? Step.MONTH : Step.YEAR;
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

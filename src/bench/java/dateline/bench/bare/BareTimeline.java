package dateline.bench.bare;

import dateline.search.answer.Timeline.Bar;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.DocValuesSkipper;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/** Counts articles by day in one pass, and the days into bars: of a day, a month or a year, as Dateline draws them. */
final class BareTimeline {

    private static final long MOST_DAYS = 62;
    private static final long MOST_MONTHS = 60;

    private BareTimeline() {}

    static long total(FacetsCollector collected) {
        return collected.getMatchingDocs().stream()
                .mapToLong(MatchingDocs::totalHits)
                .sum();
    }

    static List<Bar> count(FacetsCollector collected) throws IOException {
        long least = Long.MAX_VALUE;
        long greatest = Long.MIN_VALUE;
        for (MatchingDocs matching : collected.getMatchingDocs()) {
            DocValuesSkipper skipper = matching.context().reader().getDocValuesSkipper(BareFields.PUBLISHED);
            least = Math.min(least, skipper.minValue());
            greatest = Math.max(greatest, skipper.maxValue());
        }
        if (least > greatest) {
            return List.of();
        }
        int[] days = new int[(int) (greatest - least) + 1];
        for (MatchingDocs matching : collected.getMatchingDocs()) {
            NumericDocValues published = DocValues.getNumeric(matching.context().reader(), BareFields.PUBLISHED);
            DocIdSetIterator documents = matching.bits().iterator();
            for (int document = documents.nextDoc();
                    document != DocIdSetIterator.NO_MORE_DOCS;
                    document = documents.nextDoc()) {
                published.advanceExact(document);
                days[(int) (published.longValue() - least)]++;
            }
        }
        return bars(days, least);
    }

    private static List<Bar> bars(int[] days, long firstDay) {
        int first = 0;
        int last = days.length - 1;
        while (first < last && days[first] == 0) {
            first++;
        }
        while (last > first && days[last] == 0) {
            last--;
        }
        List<Bar> bars = new ArrayList<>();
        LocalDate end = LocalDate.ofEpochDay(firstDay + last);
        ChronoUnit step = step(LocalDate.ofEpochDay(firstDay + first), end);
        LocalDate start = start(step, LocalDate.ofEpochDay(firstDay + first));
        while (!start.isAfter(end)) {
            LocalDate next = start.plus(1, step);
            long count = 0;
            int to = (int) Math.min(next.toEpochDay() - firstDay, last + 1L);
            for (int day = (int) Math.max(start.toEpochDay() - firstDay, first); day < to; day++) {
                count += days[day];
            }
            bars.add(new Bar(start, next.minusDays(1), count));
            start = next;
        }
        return bars;
    }

    private static ChronoUnit step(LocalDate first, LocalDate last) {
        if (ChronoUnit.DAYS.between(first, last) < MOST_DAYS) {
            return ChronoUnit.DAYS;
        }
        return ChronoUnit.MONTHS.between(first.withDayOfMonth(1), last) < MOST_MONTHS
                ? ChronoUnit.MONTHS
                : ChronoUnit.YEARS;
    }

    private static LocalDate start(ChronoUnit step, LocalDate day) {
        return switch (step) {
            case MONTHS -> day.with(TemporalAdjusters.firstDayOfMonth());
            case YEARS -> day.with(TemporalAdjusters.firstDayOfYear());
            default -> day;
        };
    }
}

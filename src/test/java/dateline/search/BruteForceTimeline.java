package dateline.search;

import dateline.search.answer.Timeline;
import dateline.search.answer.Timeline.Bar;
import dateline.search.answer.Timeline.Step;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The bars over a list of days: by day for up to 62 days, by month for up to 60 months, else by year. */
final class BruteForceTimeline {

    private BruteForceTimeline() {}

    /** @param days in any order, one for each article */
    static Timeline of(List<LocalDate> days) {
        if (days.isEmpty()) {
            return new Timeline(Step.YEAR, List.of());
        }
        LocalDate first = days.stream().min(LocalDate::compareTo).orElseThrow();
        LocalDate last = days.stream().max(LocalDate::compareTo).orElseThrow();
        long months = ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last)) + 1;
        if (first.until(last, ChronoUnit.DAYS) + 1 <= 62) {
            return bars(Step.DAY, first, last, days);
        }
        return months <= 60
                ? bars(Step.MONTH, first.withDayOfMonth(1), last, days)
                : bars(Step.YEAR, first.withDayOfYear(1), last, days);
    }

    private static Timeline bars(Step step, LocalDate first, LocalDate last, List<LocalDate> days) {
        List<Bar> bars = new ArrayList<>();
        for (LocalDate start = first; !start.isAfter(last); ) {
            LocalDate next = start.plus(
                    1,
                    switch (step) {
                        case DAY -> ChronoUnit.DAYS;
                        case MONTH -> ChronoUnit.MONTHS;
                        case YEAR -> ChronoUnit.YEARS;
                    });
            LocalDate opening = start;
            long count = days.stream()
                    .filter(day -> !day.isBefore(opening) && day.isBefore(next))
                    .count();
            bars.add(new Bar(start, next.minusDays(1), count));
            start = next;
        }
        return new Timeline(step, bars);
    }
}

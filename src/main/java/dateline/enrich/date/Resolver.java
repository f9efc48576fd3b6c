package dateline.enrich.date;

import dateline.article.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * The days that relative and incomplete dates mean, seen from the day of the article: "Tuesday" in an article of Wednesday 7
 * April 2021 is 6 April.
 */
record Resolver(LocalDate published) {

    /** Which way a relative date points. */
    enum Direction {
        LAST(-1),
        THIS(0),
        NEXT(1);

        private final int steps;

        Direction(int steps) {
            this.steps = steps;
        }

        /** How many weeks, months or years on from the article's own. */
        int steps() {
            return steps;
        }
    }

    static DateRange year(int year) {
        return new DateRange(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.DECEMBER, 31));
    }

    static DateRange decade(int firstYear) {
        return new DateRange(
                LocalDate.of(firstYear, Month.JANUARY, 1), LocalDate.of(firstYear + 9, Month.DECEMBER, 31));
    }

    static DateRange month(int year, Month month) {
        YearMonth whole = YearMonth.of(year, month);
        return new DateRange(whole.atDay(1), whole.atEndOfMonth());
    }

    static DateRange quarter(int year, int quarter) {
        YearMonth last = YearMonth.of(year, 3 * quarter);
        return new DateRange(last.minusMonths(2).atDay(1), last.atEndOfMonth());
    }

    /** The day of a calendar, or null if the month has no such day. */
    static @Nullable DateRange day(int year, Month month, int day) {
        return day >= 1 && day <= month.length(Year.isLeap(year))
                ? DateRange.day(LocalDate.of(year, month, day))
                : null;
    }

    /** A day without its year: the nearest, where the past is nearer than it looks unless the sentence looks ahead. */
    @Nullable
    DateRange day(Month month, int day, boolean looksAhead) {
        // The days just ahead are often spoken of without a "will".
        return day(month, day, looksAhead, 2);
    }

    /** A month without its year, on the same terms; the article's own month is always meant. */
    DateRange month(Month month, boolean looksAhead) {
        if (month == published.getMonth()) {
            return month(published.getYear(), month);
        }
        DateRange middle = day(month, 15, looksAhead, 10);
        LocalDate first = middle == null || middle.first() == null ? published : middle.first();
        return month(first.getYear(), month);
    }

    private @Nullable DateRange day(Month month, int day, boolean looksAhead, double costAhead) {
        @Nullable DateRange best = null;
        double least = Double.MAX_VALUE;
        for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
            DateRange candidate = day(year, month, day);
            if (candidate != null && candidate.first() != null) {
                long days = ChronoUnit.DAYS.between(published, candidate.first());
                double distance = days <= 0 ? -days * (looksAhead ? 3.0 : 1.0) : days * (looksAhead ? 1.0 : costAhead);
                if (distance < least) {
                    least = distance;
                    best = candidate;
                }
            }
        }
        return best;
    }

    /** The month of the direction: "last March", "next May". */
    DateRange month(Month month, Direction direction) {
        int year = published.getYear();
        int at = month.compareTo(published.getMonth());
        return switch (direction) {
            case LAST -> month(at < 0 ? year : year - 1, month);
            case THIS -> month(year, month);
            case NEXT -> month(at > 0 ? year : year + 1, month);
        };
    }

    DateRange weekday(DayOfWeek weekday, Direction direction, boolean looksAhead) {
        LocalDate day = switch (direction) {
            case LAST -> published.with(TemporalAdjusters.previous(weekday));
            case NEXT -> published.with(TemporalAdjusters.next(weekday));
            case THIS ->
                published.with(
                        looksAhead ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday));
        };
        return DateRange.day(day);
    }

    /** The day, week, month or year that is so many steps from the article's. */
    DateRange unit(CalendarWords.Unit unit, int steps) {
        return switch (unit) {
            case DAY -> DateRange.day(published.plusDays(steps));
            case WEEK -> week(published.plusWeeks(steps));
            case WEEKEND -> weekend(steps);
            case MONTH -> {
                LocalDate day = published.plusMonths(steps);
                yield month(day.getYear(), day.getMonth());
            }
            case YEAR -> year(published.plusYears(steps).getYear());
            case DECADE -> decade(Math.floorDiv(published.getYear(), 10) * 10 + 10 * steps);
        };
    }

    private static DateRange week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new DateRange(monday, monday.plusDays(6));
    }

    /** The weekend on which the article's week closes, or the one just past if the week is young. */
    private DateRange weekend(int steps) {
        LocalDate saturday = published.getDayOfWeek().compareTo(DayOfWeek.WEDNESDAY) <= 0
                ? published.with(TemporalAdjusters.previous(DayOfWeek.SATURDAY))
                : published.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        if (published.getDayOfWeek() == DayOfWeek.SUNDAY) {
            saturday = published.minusDays(1);
        }
        LocalDate shifted = saturday.plusWeeks(steps);
        return new DateRange(shifted, shifted.plusDays(1));
    }
}

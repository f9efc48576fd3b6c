package dateline.enrich.date;

import dateline.article.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
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

    /** The day of a calendar, or null if the month has no such day. */
    static @Nullable DateRange day(int year, Month month, int day) {
        return day >= 1 && day <= month.length(Year.isLeap(year))
                ? DateRange.day(LocalDate.of(year, month, day))
                : null;
    }

    /** A day without its year: the nearest, and behind a past tense the last. */
    @Nullable
    DateRange day(Month month, int day, Tense tense) {
        // The days just ahead are often spoken of without a "will".
        return day(month, day, tense, 2);
    }

    /** A month without its year, on the same terms; the article's own month is always meant. */
    DateRange month(Month month, Tense tense) {
        if (month == published.getMonth()) {
            return Periods.month(published.getYear(), month);
        }
        DateRange middle = day(month, 15, tense, 4);
        LocalDate first = middle == null || middle.first() == null ? published : middle.first();
        return Periods.month(first.getYear(), month);
    }

    private @Nullable DateRange day(Month month, int day, Tense tense, double costAhead) {
        @Nullable DateRange best = null;
        double least = Double.MAX_VALUE;
        // Seven years behind, so that a 29 February is among them.
        for (int year = published.getYear() - 7; year <= published.getYear() + 1; year++) {
            DateRange candidate = day(year, month, day);
            if (candidate != null && candidate.first() != null) {
                double cost = cost(ChronoUnit.DAYS.between(published, candidate.first()), tense, costAhead);
                if (cost < least) {
                    least = cost;
                    best = candidate;
                }
            }
        }
        return best;
    }

    /** How little a day is meant; the least of several is. */
    double distance(LocalDate day, Tense tense) {
        return cost(ChronoUnit.DAYS.between(published, day), tense, 2);
    }

    private static double cost(long days, Tense tense, double costAhead) {
        return switch (tense) {
            case PAST -> days <= 0 ? -days : Double.MAX_VALUE;
            case FUTURE -> days <= 0 ? -3.0 * days : days;
            case UNSURE -> days <= 0 ? -days : costAhead * days;
        };
    }

    /** The quarter of a year that is not named: the last that has begun, or ahead the next; if nobody knows, the nearest. */
    DateRange quarter(int ordinal, Tense tense) {
        int current = (published.getMonthValue() + 2) / 3;
        int year = published.getYear();
        int ahead = ordinal - current;
        // Of two as near as each other the past one is meant more often.
        boolean isNearer = ahead < 3 && (ahead < 2 || published.getMonthValue() % 3 == 0);
        if (ahead > 0 && tense != Tense.FUTURE && (tense == Tense.PAST || !isNearer)) {
            year--;
        } else if (ahead < -1 && tense == Tense.FUTURE) {
            year++;
        }
        return Periods.quarter(year, ordinal);
    }

    /** The season of the direction: "last summer" is the last that is over, "this summer" that of the year. */
    DateRange season(Month first, Direction direction, Tense tense) {
        // A winter belongs to the year in which it begins, until it is over.
        boolean isOldWinter = first == Month.DECEMBER && published.getMonthValue() < 7 && tense != Tense.FUTURE;
        int year = isOldWinter ? published.getYear() - 1 : published.getYear();
        DateRange season = Periods.season(year, first);
        LocalDate begin = published;
        LocalDate end = published;
        if (season.first() != null && season.last() != null) {
            begin = season.first();
            end = season.last();
        }
        return switch (direction) {
            case THIS -> season;
            case LAST -> end.isBefore(published) ? season : Periods.season(year - 1, first);
            case NEXT -> begin.isAfter(published) ? season : Periods.season(year + 1, first);
        };
    }

    /** The month of the direction: "last March", "next May". */
    DateRange month(Month month, Direction direction) {
        int year = published.getYear();
        int at = month.compareTo(published.getMonth());
        return switch (direction) {
            case LAST -> Periods.month(at < 0 ? year : year - 1, month);
            case THIS -> Periods.month(year, month);
            case NEXT -> Periods.month(at > 0 ? year : year + 1, month);
        };
    }

    DateRange weekday(DayOfWeek weekday, Direction direction, Tense tense) {
        LocalDate day = switch (direction) {
            case LAST -> published.with(TemporalAdjusters.previous(weekday));
            case NEXT -> published.with(TemporalAdjusters.next(weekday));
            case THIS ->
                published.with(
                        tense == Tense.FUTURE
                                ? TemporalAdjusters.nextOrSame(weekday)
                                : TemporalAdjusters.previousOrSame(weekday));
        };
        return DateRange.day(day);
    }

    /** The day, week, month or year that is so many steps from the article's. */
    DateRange unit(CalendarWords.Unit unit, int steps) {
        return switch (unit) {
            case DAY -> DateRange.day(published.plusDays(steps));
            case WEEK -> Periods.week(published.plusWeeks(steps));
            case WEEKEND -> weekend(steps);
            case MONTH -> {
                LocalDate day = published.plusMonths(steps);
                yield Periods.month(day.getYear(), day.getMonth());
            }
            case QUARTER -> {
                LocalDate day = published.plusMonths(3L * steps);
                yield Periods.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
            }
            case YEAR -> Periods.year(published.getYear() + steps);
            case DECADE -> Periods.decade(Math.floorDiv(published.getYear(), 10) * 10 + 10 * steps);
            case CENTURY -> Periods.century(published.getYear() / 100 + 1 + steps);
        };
    }

    /** What is so many units away, where decades and centuries are counted in years: "a decade ago" is one year. */
    DateRange exact(CalendarWords.Unit unit, int steps) {
        return switch (unit) {
            case DECADE -> unit(CalendarWords.Unit.YEAR, 10 * steps);
            case CENTURY -> unit(CalendarWords.Unit.YEAR, 100 * steps);
            default -> unit(unit, steps);
        };
    }

    /** The weekend to come, or the one on which the article is printed. */
    DateRange weekendAhead() {
        LocalDate saturday = published.getDayOfWeek() == DayOfWeek.SUNDAY
                ? published.minusDays(1)
                : published.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        return new DateRange(saturday, saturday.plusDays(1));
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

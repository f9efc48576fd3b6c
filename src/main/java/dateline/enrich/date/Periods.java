package dateline.enrich.date;

import dateline.article.DateRange;
import dateline.enrich.date.CalendarWords.Unit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** The periods of the calendar as days: a quarter, a season, a decade. */
final class Periods {

    private Periods() {}

    static DateRange years(int first, int last) {
        return new DateRange(LocalDate.of(first, Month.JANUARY, 1), LocalDate.of(last, Month.DECEMBER, 31));
    }

    static DateRange year(int year) {
        return years(year, year);
    }

    static DateRange decade(int firstYear) {
        return years(firstYear, firstYear + 9);
    }

    /** As the news counts: the 20th is 1900 to 1999. */
    static DateRange century(int ordinal) {
        return years(Math.max(1, 100 * ordinal - 100), 100 * ordinal - 1);
    }

    static DateRange months(YearMonth first, YearMonth last) {
        return new DateRange(first.atDay(1), last.atEndOfMonth());
    }

    static DateRange month(int year, Month month) {
        YearMonth whole = YearMonth.of(year, month);
        return months(whole, whole);
    }

    static DateRange quarter(int year, int quarter) {
        YearMonth last = YearMonth.of(year, 3 * quarter);
        return months(last.minusMonths(2), last);
    }

    static DateRange half(int year, int half) {
        YearMonth last = YearMonth.of(year, 6 * half);
        return months(last.minusMonths(5), last);
    }

    /** Three whole months from the first; those of the northern hemisphere, winter from December of the year. */
    static DateRange season(int year, Month first) {
        YearMonth start = YearMonth.of(year, first);
        return months(start, start.plusMonths(2));
    }

    /** Monday to Sunday. */
    static DateRange week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new DateRange(monday, monday.plusDays(6));
    }

    /** The unit of the calendar that the days fill; null if they fill none. */
    static @Nullable Unit unit(DateRange days) {
        LocalDate first = days.first();
        LocalDate last = days.last();
        if (first == null || last == null) {
            return null;
        }
        if (first.equals(last)) {
            return Unit.DAY;
        }
        if (first.getDayOfMonth() != 1) {
            return first.plusDays(6).equals(last) ? Unit.WEEK : null;
        }
        long months = ChronoUnit.MONTHS.between(first, last.plusDays(1));
        boolean isWhole = first.plusMonths(months).equals(last.plusDays(1));
        if (isWhole && months == 1) {
            return Unit.MONTH;
        }
        if (isWhole && months == 3) {
            return Unit.QUARTER;
        }
        return isWhole && months == 12 && first.getMonth() == Month.JANUARY ? Unit.YEAR : null;
    }

    /** Whether the days are more than the unit, or none of the calendar's. */
    static boolean isLonger(DateRange days, Unit unit) {
        Unit whole = unit(days);
        return whole == null || whole.compareTo(unit) > 0;
    }

    /** The same month, quarter or year, so many years on. */
    static DateRange inYears(DateRange whole, int years) {
        LocalDate first = whole.first();
        LocalDate last = whole.last();
        return new DateRange(
                first == null ? null : first.plusYears(years),
                last == null ? null : YearMonth.from(last).plusYears(years).atEndOfMonth());
    }
}

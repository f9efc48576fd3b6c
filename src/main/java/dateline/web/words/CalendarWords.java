package dateline.web.words;

import dateline.article.DateRange;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/** Days, months and years in words: {@code "22 Jun 2021"}. Times of day are never shown. */
public final class CalendarWords {

    private CalendarWords() {}

    /** A day: {@code "22 Jun 2021"}. */
    public static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + shortMonth(day) + " " + day.getYear();
    }

    /** The name of a month, 1 to 12: {@code "April"}. */
    public static String month(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** The short name of a day's month: {@code "Jun"}. */
    public static String shortMonth(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    /** A run of days, as short as it can be said: {@code "2021"}, {@code "April 2021"}, {@code "from 3 May 2008"}. */
    public static String range(DateRange days) {
        LocalDate first = days.first();
        LocalDate last = days.last();
        if (first == null) {
            return last == null ? "any day" : "until " + day(last);
        }
        if (last == null) {
            return "from " + day(first);
        }
        if (first.equals(last)) {
            return day(first);
        }
        if (first.equals(last.withDayOfYear(1)) && last.equals(first.withDayOfYear(first.lengthOfYear()))) {
            return Integer.toString(first.getYear());
        }
        YearMonth month = YearMonth.from(first);
        if (first.getDayOfMonth() == 1 && last.equals(month.atEndOfMonth())) {
            return month(first.getMonthValue()) + " " + first.getYear();
        }
        return day(first) + " to " + day(last);
    }
}

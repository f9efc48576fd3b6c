package dateline.query.typed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a typed date says: {@code 2021-03} is all days of March 2021. */
public sealed interface Days {

    /** A day, a month or a year of the calendar. */
    record Known(LocalDate first, LocalDate last) implements Days {}

    /**
     * Written like a date, and there is no such day.
     *
     * @param nearest the last day of its month, or null if the month or year is wrong too
     */
    record Impossible(@Nullable LocalDate nearest) implements Days {}

    /** Not written like a date. */
    record None() implements Days {}

    /** A day, a month or a year, with dashes or, year first, with slashes. */
    Pattern WRITTEN = Pattern.compile("(\\d{4})(?:[-/](\\d{1,2})(?:[-/](\\d{1,2}))?)?");

    static Days of(String text) {
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            return new None();
        }
        int year = Integer.parseInt(parts.group(1));
        if (year == 0) {
            return new Impossible(null);
        }
        if (parts.group(2) == null) {
            return new Known(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        YearMonth month;
        try {
            month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
        } catch (DateTimeException _) {
            return new Impossible(null);
        }
        if (parts.group(3) == null) {
            return new Known(month.atDay(1), month.atEndOfMonth());
        }
        int day = Integer.parseInt(parts.group(3));
        return month.isValidDay(day)
                ? new Known(month.atDay(day), month.atDay(day))
                : new Impossible(day == 0 ? null : month.atEndOfMonth());
    }
}

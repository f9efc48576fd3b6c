package dateline.web.address;

import dateline.article.DateRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days, months and years as they are typed: {@code "2021-04"} is the whole of April 2021. */
public final class CalendarText {

    private static final Pattern ISO = Pattern.compile("([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?");

    private CalendarText() {}

    /** The days of an ISO day, month or year; none if there is no such day, month or year. */
    public static Optional<DateRange> parse(String text) {
        Matcher iso = ISO.matcher(text.strip());
        if (!iso.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(iso.group(1));
        int month = iso.group(2) == null ? 1 : Integer.parseInt(iso.group(2));
        if (year == 0 || month < 1 || month > 12) {
            return Optional.empty();
        }
        if (iso.group(2) == null) {
            return Optional.of(new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        YearMonth yearMonth = YearMonth.of(year, month);
        if (iso.group(3) == null) {
            return Optional.of(new DateRange(yearMonth.atDay(1), yearMonth.atEndOfMonth()));
        }
        int day = Integer.parseInt(iso.group(3));
        return yearMonth.isValidDay(day) ? Optional.of(DateRange.day(yearMonth.atDay(day))) : Optional.empty();
    }
}

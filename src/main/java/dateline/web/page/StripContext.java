package dateline.web.page;

import dateline.article.DateRange;
import dateline.search.answer.Timeline;
import dateline.web.address.CalendarText;
import dateline.web.address.SearchAddress;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the strip shows: the days around those that were chosen, so that a choice can be moved and widened.
 *
 * @param days the days that it spans; one year, month or day that was chosen is shown alone
 * @param chosen the days that are chosen of them; null if they are all
 */
record StripContext(DateRange days, @Nullable DateRange chosen) {

    static StripContext of(SearchAddress address) {
        Optional<DateRange> first = CalendarText.parse(address.from());
        Optional<DateRange> last = CalendarText.parse(address.to());
        DateRange published = address.published();
        if (first.isPresent() && address.from().equals(address.to())) {
            return new StripContext(published, null);
        }
        if (first.isEmpty() && last.isEmpty()) {
            return new StripContext(DateRange.ALWAYS, null);
        }
        return new StripContext(around(published), published);
    }

    /** The month or the year that holds both ends, or all days. */
    private static DateRange around(DateRange days) {
        LocalDate first = days.first();
        LocalDate last = days.last();
        if (first == null || last == null || first.isAfter(last) || first.getYear() != last.getYear()) {
            return DateRange.ALWAYS;
        }
        YearMonth month = YearMonth.from(first);
        return month.equals(YearMonth.from(last))
                ? new DateRange(month.atDay(1), month.atEndOfMonth())
                : new DateRange(LocalDate.of(first.getYear(), 1, 1), LocalDate.of(first.getYear(), 12, 31));
    }

    boolean isChosen(Timeline.Bar bar) {
        if (chosen == null) {
            return true;
        }
        LocalDate first = chosen.first();
        LocalDate last = chosen.last();
        return (first == null || !bar.last().isBefore(first))
                && (last == null || !bar.first().isAfter(last));
    }
}

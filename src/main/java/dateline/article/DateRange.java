package dateline.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A run of days of the calendar, both ends included; an end may be open. {@code 2021-03-01/2021-03-31} is March 2021.
 *
 * @param first the first day, or null if there is none
 * @param last the last day, or null if there is none
 */
public record DateRange(@Nullable LocalDate first, @Nullable LocalDate last) {

    /** All days. */
    public static final DateRange ALWAYS = new DateRange(null, null);

    /** One day. */
    public static DateRange day(LocalDate day) {
        return new DateRange(day, day);
    }

    /** As figures are written: {@code "2021-03-27"}, {@code "2021-03-01/2021-03-31"}, {@code "../2021-04-06"}. */
    @Override
    public String toString() {
        if (first != null && first.equals(last)) {
            return first.toString();
        }
        return (first == null ? ".." : first) + "/" + (last == null ? ".." : last);
    }
}

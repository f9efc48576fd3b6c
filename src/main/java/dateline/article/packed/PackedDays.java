package dateline.article.packed;

import dateline.article.DateRange;
import java.time.LocalDate;

/** A run of days as bytes: what is missing or equal is left out, and days are counted from the day of publication. */
final class PackedDays {

    private static final int OPEN_START = 1;
    private static final int OPEN_END = 2;
    private static final int ONE_DAY = 4;
    private static final int BITS = 3;

    private PackedDays() {}

    static void write(PackWriter out, DateRange days, LocalDate published) {
        LocalDate first = days.first();
        LocalDate last = days.last();
        boolean isOneDay = first != null && first.equals(last);
        int how = (first == null ? OPEN_START : 0) | (last == null ? OPEN_END : 0) | (isOneDay ? ONE_DAY : 0);
        LocalDate day = first == null ? last : first;
        long from = day == null ? 0 : day.toEpochDay() - published.toEpochDay();
        out.signed(from * (1 << BITS) + how);
        if (first != null && last != null && !isOneDay) {
            out.signed(last.toEpochDay() - first.toEpochDay());
        }
    }

    static DateRange read(PackReader in, LocalDate published) {
        long written = in.signed();
        int how = (int) written & ((1 << BITS) - 1);
        LocalDate day = published.plusDays(written >> BITS);
        if ((how & ONE_DAY) != 0) {
            return DateRange.day(day);
        }
        boolean isOpen = (how & (OPEN_START | OPEN_END)) != 0;
        LocalDate first = (how & OPEN_START) != 0 ? null : day;
        LocalDate last = (how & OPEN_END) != 0 ? null : isOpen ? day : day.plusDays(in.signed());
        return new DateRange(first, last);
    }

    static void skip(PackReader in) {
        int how = (int) in.signed() & ((1 << BITS) - 1);
        if (how == 0) {
            in.signed();
        }
    }
}

package dateline.search.facet;

import java.time.LocalDate;
import java.util.Locale;

/** The place of a day in the date facet: year, month, day. Every backend counts with these. */
public final class PublishedPath {

    private PublishedPath() {}

    /** {@code 2021/04/07}. */
    public static FacetPath of(LocalDate day) {
        return FacetPath.of(
                String.format(Locale.ROOT, "%04d", day.getYear()),
                String.format(Locale.ROOT, "%02d", day.getMonthValue()),
                String.format(Locale.ROOT, "%02d", day.getDayOfMonth()));
    }
}

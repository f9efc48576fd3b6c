package dateline.enrich.date;

import org.jspecify.annotations.Nullable;

/** Reads dates of one sort in a sentence. */
sealed interface Reader permits DateReader, HolidayReader, LaterReader, PeriodReader, RelativeReader, YearReader {

    /** The date that begins at the token, or null. */
    @Nullable
    Reading read(int at);
}

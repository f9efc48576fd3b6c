package dateline.enrich.date;

import dateline.article.DateRange;
import dateline.enrich.date.CalendarWords.Unit;
import org.jspecify.annotations.Nullable;

/** The date that an article spoke of last, as long as it is fresh: "the next day" leans on it. */
final class Spoken {

    /** After so many sentences nobody is sure which day "the next day" follows. */
    private static final int FRESH = 2;

    private @Nullable DateRange days;
    private @Nullable DateRange quarter;
    private int sentence;
    private int sentenceOfDays;

    void nextSentence() {
        sentence++;
    }

    void speak(DateRange spoken) {
        days = spoken;
        sentenceOfDays = sentence;
        if (quarter == null && Periods.unit(spoken) == Unit.QUARTER) {
            quarter = spoken;
        }
    }

    /** The last date, if it is of this sentence or a few before. */
    @Nullable
    DateRange last() {
        return sentence - sentenceOfDays <= FRESH ? days : null;
    }

    /** Whether the last date stands in the same sentence. */
    boolean isOfThisSentence() {
        return sentence == sentenceOfDays;
    }

    /** The first quarter of the article: a report of earnings names its own before those that it compares it with. */
    @Nullable
    DateRange quarter() {
        return quarter;
    }
}

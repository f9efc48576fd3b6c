package dateline.enrich.figure;

import dateline.article.DateRange;
import dateline.article.Mention;
import dateline.enrich.Words;
import dateline.enrich.figure.number.NumberWords;
import dateline.enrich.figure.scene.Scene;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day of what came first in "the raid took place a day after troops killed 110 people": a day before that of the raid. */
final class Lapse {

    private final Scene scene;
    private final Words words;

    Lapse(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
    }

    /** The day on which a number happened whose clause stands behind "a day after"; null if none does or nobody knows. */
    @Nullable
    DateRange when(int number) {
        for (int at = number - 1; at > 0 && !words.is(at, ",") && !words.is(at, ";"); at--) {
            boolean isLapse = words.is(at, "after") && (words.is(at - 1, "day") || words.is(at - 1, "days"));
            int days = isLapse ? count(at - 2) : 0;
            LocalDate day = days > 0 ? dayBefore(at) : null;
            if (day != null) {
                return DateRange.day(day.minusDays(days));
            }
        }
        return null;
    }

    private int count(int at) {
        if (words.is(at, "a") || words.is(at, "one")) {
            return 1;
        }
        Integer small = NumberWords.small(words.at(at));
        return small == null ? 0 : small;
    }

    /** The day that was last spoken of before the token. */
    private @Nullable LocalDate dayBefore(int token) {
        DateRange last = scene.before().day();
        for (Mention.OfDate date : scene.dates()) {
            if (date.span().end() <= words.token(token).span().start()) {
                last = date.days();
            }
        }
        return last != null && last.first() != null && last.first().equals(last.last()) ? last.first() : null;
    }
}

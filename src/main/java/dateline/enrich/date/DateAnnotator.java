package dateline.enrich.date;

import dateline.article.DateRange;
import dateline.article.Mention;
import dateline.article.text.Sentence;
import dateline.enrich.Annotator;
import dateline.enrich.TaggedArticle;
import dateline.enrich.Words;
import dateline.enrich.date.DateReader.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the days and periods that an article speaks of: "Tuesday" in an article of 7 April 2021 is 6 April 2021. */
public final class DateAnnotator implements Annotator {

    /** Words that turn the sentence to what is to come. */
    private static final Set<String> AHEAD =
            Words.set("will scheduled upcoming planned plans expected expects due slated 'll shall tomorrow next");

    @Override
    public List<Mention> annotate(TaggedArticle text, List<Mention> found) {
        Resolver resolver = new Resolver(text.article().published());
        List<Mention> dates = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            annotate(Words.of(sentence), resolver, dates);
        }
        return dates;
    }

    private static void annotate(Words words, Resolver resolver, List<Mention> dates) {
        boolean looksAhead = looksAhead(words);
        DateReader explicit = new DateReader(words, resolver, looksAhead);
        RelativeReader relative = new RelativeReader(words, resolver, looksAhead);
        int at = 0;
        while (at < words.size()) {
            Reading reading = explicit.read(at);
            if (reading == null) {
                reading = relative.read(at);
            }
            if (reading == null) {
                at++;
                continue;
            }
            Reading whole = withDayBehind(words, explicit, reading);
            dates.add(new Mention.OfDate(words.span(whole.first(), whole.end()), whole.days()));
            at = whole.end();
        }
    }

    /** "Wednesday April 7, 2021" is one date, and the day of the month decides. */
    private static Reading withDayBehind(Words words, DateReader explicit, Reading weekday) {
        if (CalendarWords.weekday(words.at(weekday.first())) == null) {
            return weekday;
        }
        int next = words.is(weekday.end(), ",") ? weekday.end() + 1 : weekday.end();
        Reading day = explicit.read(next);
        return day != null && isDay(day.days()) ? new Reading(weekday.first(), day.end(), day.days()) : weekday;
    }

    private static boolean isDay(DateRange days) {
        @Nullable Object first = days.first();
        return first != null && first.equals(days.last());
    }

    private static boolean looksAhead(Words words) {
        for (int at = 0; at < words.size(); at++) {
            if (words.isIn(at, AHEAD)) {
                return true;
            }
        }
        return false;
    }
}

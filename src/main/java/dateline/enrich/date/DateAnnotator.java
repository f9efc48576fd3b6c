package dateline.enrich.date;

import dateline.article.Block;
import dateline.article.DateRange;
import dateline.article.Mention;
import dateline.article.text.Sentence;
import dateline.article.text.SentenceSplitter;
import dateline.enrich.Annotator;
import dateline.enrich.TaggedArticle;
import dateline.enrich.Words;
import dateline.enrich.tag.SentenceTags;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the days and periods that an article speaks of: "Tuesday" in an article of 7 April 2021 is 6 April 2021. The day on a
 * {@link Block.Role#TIME_STAMP} is a date of the text too; it stands in no sentence, and so nothing is reported to have
 * happened on it.
 */
public final class DateAnnotator implements Annotator {

    private static final Set<String> COMPARING = Words.set("ago earlier before previously");
    private static final SentenceTags UNTAGGED = new SentenceTags(List.of(), List.of());

    @Override
    public List<Mention> annotate(TaggedArticle text, List<Mention> found) {
        Resolver resolver = new Resolver(text.article().published());
        List<Mention> dates = new ArrayList<>();
        stamps(text, resolver, dates);
        Spoken spoken = new Spoken();
        for (int index = 0; index < text.sentences().size(); index++) {
            Words words = Words.of(text.sentences().get(index));
            annotate(new Passage(words, text.tags().get(index), resolver, spoken), dates);
            spoken.nextSentence();
        }
        dates.sort(Comparator.comparingInt(date -> date.span().start()));
        return dates;
    }

    /** The days of time stamps, which have a year or are none. */
    private static void stamps(TaggedArticle text, Resolver resolver, List<Mention> dates) {
        for (Block block : text.article().blocks()) {
            if (block.role() == Block.Role.TIME_STAMP) {
                for (Sentence line : SentenceSplitter.sentences(text.article().text(), block.span())) {
                    stamp(new Passage(Words.of(line), UNTAGGED, resolver, new Spoken()), dates);
                }
            }
        }
    }

    private static void stamp(Passage line, List<Mention> dates) {
        DateReader explicit = new DateReader(line);
        Words words = line.words();
        for (int at = 0; at < words.size(); at++) {
            Reading day = explicit.read(at);
            if (day != null && isDay(day.days()) && endsWithYear(words, day)) {
                int comma = words.is(at - 1, ",") ? at - 1 : at;
                int first = CalendarWords.weekday(words.at(comma - 1)) == null ? at : comma - 1;
                dates.add(new Mention.OfDate(words.span(first, day.end()), day.days()));
                at = day.end() - 1;
            }
        }
    }

    private static boolean endsWithYear(Words words, Reading day) {
        return CalendarWords.year(words.at(day.end() - 1)) > 0 || CalendarWords.year(words.at(day.first())) > 0;
    }

    private static void annotate(Passage passage, List<Mention> dates) {
        Words words = passage.words();
        DateReader explicit = new DateReader(passage);
        List<Reader> readers = List.of(
                new HolidayReader(passage),
                new PeriodReader(passage),
                explicit,
                new YearReader(passage),
                new RelativeReader(passage),
                new LaterReader(passage, explicit));
        int at = 0;
        while (at < words.size()) {
            Reading reading = CalendarWords.begins(words.at(at)) ? read(readers, at) : null;
            if (reading == null) {
                at++;
                continue;
            }
            Reading whole = withDayBehind(words, explicit, reading);
            dates.add(new Mention.OfDate(words.span(whole.first(), whole.end()), whole.days()));
            if (!isComparison(words, whole)) {
                passage.spoken().speak(whole.days());
            }
            at = whole.end();
        }
    }

    /** "from 10 a year earlier" only compares: what follows leans on the date before it. */
    private static boolean isComparison(Words words, Reading reading) {
        return words.isIn(reading.end() - 1, COMPARING)
                || words.is(reading.first(), "previous")
                || (words.is(reading.first(), "year") && words.is(reading.first() + 1, "-"));
    }

    private static @Nullable Reading read(List<Reader> readers, int at) {
        for (Reader reader : readers) {
            Reading reading = reader.read(at);
            if (reading != null) {
                return reading;
            }
        }
        return null;
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
}

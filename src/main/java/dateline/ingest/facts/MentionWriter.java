package dateline.ingest.facts;

import dateline.article.DateRange;
import dateline.article.EnrichedArticle;
import dateline.article.Figure;
import dateline.article.Mention;
import dateline.article.Mention.OfPlace;
import dateline.article.Place;
import dateline.article.Span;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Packs the mentions of articles. Words that stand in the article itself are written as where they stand, since whoever unpacks them
 * has the article; places and other words are written once for all articles that one writer packs, and then named by number.
 */
final class MentionWriter {

    static final int PLACE = 0;
    static final int ADJECTIVE = 1;
    static final int PERSON = 2;
    static final int ORGANISATION = 3;
    static final int DATE = 4;
    static final int FIGURE = 5;

    /** How words are written: as those of the span, as none, by their number, or, from here on, by where they stand. */
    static final int WORDS_OF_SPAN = 0;

    static final int NO_WORDS = 1;
    static final int NUMBERED_WORDS = 2;
    static final int WORDS_OF_TEXT = 3;

    /** How a run of days is written: what is missing or equal is left out. */
    static final int OPEN_START = 1;

    static final int OPEN_END = 2;
    static final int ONE_DAY = 4;

    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final PackWriter wordTable = new PackWriter();
    private final Map<Place, Integer> places = new LinkedHashMap<>();
    private final PackWriter placeTable = new PackWriter();
    private final PackWriter out = new PackWriter();
    private String text = "";
    private long published;

    /** Packs all that was found in an article; the result is good until the next is packed. */
    PackWriter pack(EnrichedArticle enriched) {
        text = enriched.article().text();
        published = enriched.article().published().toEpochDay();
        out.clear();
        out.number(Integer.toUnsignedLong(text.hashCode()));
        OfPlace dateline = enriched.dateline();
        out.bool(dateline != null);
        int end = dateline == null ? 0 : mention(dateline, 0);
        List<Mention> mentions = enriched.mentions();
        out.number(mentions.size());
        for (Mention mention : mentions) {
            end = mention(mention, end);
        }
        return out;
    }

    /** The words and places that the packed mentions name by number. */
    void tables(PackWriter to) {
        to.number(words.size());
        to.append(wordTable);
        to.number(places.size());
        to.append(placeTable);
    }

    int tableSize() {
        return wordTable.size() + placeTable.size();
    }

    private int mention(Mention mention, int previous) {
        switch (mention) {
            case OfPlace(Span span, Place place, boolean isAdjective, List<Mention.Candidate> candidates) -> {
                head(isAdjective ? ADJECTIVE : PLACE, span, previous);
                place(place);
                out.number(candidates.size());
                for (Mention.Candidate candidate : candidates) {
                    place(candidate.place());
                    out.decimal(candidate.score());
                }
            }
            case Mention.OfPerson(Span span, String name) -> {
                head(PERSON, span, previous);
                words(name, span);
            }
            case Mention.OfOrganisation(Span span, String name) -> {
                head(ORGANISATION, span, previous);
                words(name, span);
            }
            case Mention.OfDate(Span span, DateRange days) -> {
                head(DATE, span, previous);
                days(days);
            }
            case Mention.OfFigure(Span span, Figure figure) -> {
                head(FIGURE, span, previous);
                figure(figure, span);
            }
        }
        return mention.span().start();
    }

    private void head(int type, Span span, int previous) {
        out.number(type);
        out.signed((long) span.start() - previous);
        out.number(span.length());
    }

    private void figure(Figure figure, Span span) {
        out.number(number(figure.kind().name()));
        out.decimal(figure.value());
        out.number(number(figure.bound().name()));
        decimalOrNull(figure.low());
        decimalOrNull(figure.high());
        out.number(number(figure.unit()));
        words(figure.ofWhom(), span);
        words(figure.saidBy(), span);
        out.number(number(figure.scope().name()));
        DateRange when = figure.when();
        out.bool(when != null);
        if (when != null) {
            days(when);
        }
        Place place = figure.place();
        out.bool(place != null);
        if (place != null) {
            place(place);
        }
        out.signed((long) figure.sentence().start() - span.start());
        out.number(figure.sentence().length());
        out.decimal(figure.confidence());
    }

    private void decimalOrNull(@Nullable Double number) {
        out.bool(number != null);
        if (number != null) {
            out.decimal(number);
        }
    }

    private void words(String some, Span span) {
        int at;
        if (some.length() == span.length() && text.startsWith(some, span.start())) {
            out.number(WORDS_OF_SPAN);
        } else if (some.isEmpty()) {
            out.number(NO_WORDS);
        } else if ((at = text.indexOf(some)) >= 0) {
            out.number((long) WORDS_OF_TEXT + at);
            out.number(some.length());
        } else {
            out.number(NUMBERED_WORDS);
            out.number(number(some));
        }
    }

    private void days(DateRange days) {
        LocalDate first = days.first();
        LocalDate last = days.last();
        boolean isOneDay = first != null && first.equals(last);
        out.number((first == null ? OPEN_START : 0) | (last == null ? OPEN_END : 0) | (isOneDay ? ONE_DAY : 0));
        if (first != null) {
            day(first);
        }
        if (last != null && !isOneDay) {
            day(last);
        }
    }

    private void day(LocalDate day) {
        out.signed(day.toEpochDay() - published);
    }

    private void place(Place place) {
        Integer known = places.get(place);
        if (known == null) {
            known = places.size();
            places.put(place, known);
            placeTable.number(number(place.name()));
            names(place.path());
            placeTable.decimal(place.latitude());
            placeTable.decimal(place.longitude());
            Integer id = place.geonamesId();
            placeTable.number(id == null ? 0 : Integer.toUnsignedLong(id) + 1);
            names(place.otherNames());
            names(place.containerNames());
        }
        out.number(known);
    }

    private void names(List<String> names) {
        placeTable.number(names.size());
        names.forEach(name -> placeTable.number(number(name)));
    }

    private int number(String some) {
        Integer known = words.get(some);
        if (known == null) {
            known = words.size();
            words.put(some, known);
            wordTable.text(some);
        }
        return known;
    }
}

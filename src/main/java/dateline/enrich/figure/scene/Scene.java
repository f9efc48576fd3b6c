package dateline.enrich.figure.scene;

import dateline.article.DateRange;
import dateline.article.Mention;
import dateline.article.Span;
import dateline.enrich.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with the dates and places found in it.
 *
 * @param before what its paragraph spoke of before it
 * @param isOfDisease whether the article tells of a disease, so that "cases" are of people
 */
public record Scene(
        Words words, List<Mention.OfDate> dates, List<Mention.OfPlace> places, Before before, boolean isOfDisease) {

    /**
     * What the sentences of a paragraph up to one spoke of last.
     *
     * @param day its last date, or null
     * @param people its last people, {@code "protesters"}, or empty
     */
    public record Before(@Nullable DateRange day, String people) {

        public static final Before NOTHING = new Before(null, "");
    }

    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "'", "‘", "’", "``", "''");

    public Scene {
        dates = List.copyOf(dates);
        places = List.copyOf(places);
    }

    public boolean isDate(int token) {
        if (dates.isEmpty() || token < 0 || token >= words.size()) {
            return false;
        }
        Span span = words.token(token).span();
        return dates.stream().anyMatch(date -> date.span().overlaps(span));
    }

    /** Whether the token is the adjective of a country or people: "Palestinian", "Iraqis". */
    public boolean isDemonym(int token) {
        Span span = words.token(token).span();
        return places.stream()
                .anyMatch(place -> place.isAdjective() && place.span().overlaps(span));
    }

    /** Whether the token is of a place's name: "Wis." */
    public boolean isPlace(int token) {
        Span span = words.token(token).span();
        return places.stream()
                .anyMatch(place -> !place.isAdjective() && place.span().overlaps(span));
    }

    public boolean isQuote(int token) {
        return words.isIn(token, QUOTES);
    }

    /** What the next sentence of the paragraph leans on. */
    public Before after() {
        String people = lastPeople(words.size());
        return new Before(
                dates.isEmpty() ? before.day() : dates.getLast().days(), people.isEmpty() ? before.people() : people);
    }

    /** The last people that the sentence speaks of before a token; empty if there are none. */
    public String lastPeople(int token) {
        for (int at = token - 1; at >= 0; at--) {
            String word = words.at(at);
            boolean isMany = isPeople(at) && (Nouns.isPlural(word) || Nouns.isPluralPeople(word));
            if (isMany && !words.is(at + 1, "'s")) {
                return words.text(at, at + 1);
            }
        }
        return "";
    }

    /** Whether the token counts people. */
    public boolean isPeople(int token) {
        String word = words.at(token);
        boolean isPeople = Nouns.isPeople(word);
        // "dozens of Lebanese", not "two Lebanese soldiers"
        boolean isFolk = word.endsWith("ese")
                && words.isName(token)
                && (!words.isWord(token + 1) || Grammar.isFunction(words.at(token + 1)));
        return isPeople
                || isFolk
                || (words.isName(token)
                        && word.endsWith("s")
                        && !word.endsWith("'s")
                        && (Nouns.isPeopleName(word) || isDemonym(token)));
    }
}

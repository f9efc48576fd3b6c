package dateline.enrich.figure;

import dateline.article.Mention;
import dateline.article.Span;
import dateline.enrich.Words;
import java.util.List;
import java.util.Set;

/**
 * A sentence with the dates and places found in it.
 *
 * @param isOfDisease whether the article tells of a disease, so that "cases" are of people
 */
record Scene(Words words, List<Mention.OfDate> dates, List<Mention.OfPlace> places, boolean isOfDisease) {

    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "'", "‘", "’", "``", "''");

    Scene {
        dates = List.copyOf(dates);
        places = List.copyOf(places);
    }

    boolean isDate(int token) {
        if (dates.isEmpty() || token < 0 || token >= words.size()) {
            return false;
        }
        Span span = words.token(token).span();
        return dates.stream().anyMatch(date -> date.span().overlaps(span));
    }

    /** Whether the token is the adjective of a country or people: "Palestinian", "Iraqis". */
    boolean isDemonym(int token) {
        Span span = words.token(token).span();
        return places.stream()
                .anyMatch(place -> place.isAdjective() && place.span().overlaps(span));
    }

    boolean isQuote(int token) {
        return words.isIn(token, QUOTES);
    }

    /** Whether the token counts people. */
    boolean isPeople(int token) {
        String word = words.at(token);
        boolean isPeople = Nouns.isPeople(word);
        return isPeople
                || (words.isName(token)
                        && word.endsWith("s")
                        && !word.endsWith("'s")
                        && (Nouns.isPeopleName(word) || isDemonym(token)));
    }
}

package dateline.enrich.place;

import dateline.article.Span;
import dateline.enrich.place.gazetteer.Sense;
import java.util.List;

/**
 * A stretch of a line that is a name in the gazetteer, not yet judged: {@code "Reading"}.
 *
 * @param from the first token
 * @param to after the last token
 * @param key under which it is looked up, the same wherever the name stands in an article: {@code "reading"}
 * @param senses what it may mean, never empty
 * @param isAdjective whether it is a people or an adjective
 */
record NameMatch(TokenLine line, int from, int to, String key, List<Sense> senses, boolean isAdjective) {

    NameMatch {
        senses = List.copyOf(senses);
    }

    NameMatch(TokenLine line, int from, int to, List<Sense> senses, boolean isAdjective) {
        this(line, from, to, key(line, from, to), senses, isAdjective);
    }

    Span span() {
        return line.span(from, to);
    }

    private static String key(TokenLine line, int from, int to) {
        StringBuilder key = new StringBuilder(line.key(from));
        for (int at = from + 1; at < to; at++) {
            if (!line.key(at).isEmpty()) {
                key.append(line.isPossessive(at) ? "" : " ").append(line.key(at));
            }
        }
        return key.toString();
    }
}

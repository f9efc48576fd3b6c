package dateline.enrich.name;

import dateline.enrich.tag.Entity;
import java.util.Set;

/**
 * The name of an organisation as the tagger sees it, its edges mended: the tagger now and then cuts a name inside a run of capitals,
 * "Harbour News" from "Harbour News Sentinel".
 *
 * @param from the index of its first token
 * @param to the index behind its last
 */
record TaggedName(Line line, int from, int to) {

    /** With these no name ends, nor with somebody's title: "Harbour Board Chairman". */
    private static final Set<String> LINKS = Set.of("and", "of", "for", "the", "in", "&", "-", ",");

    static TaggedName of(Line line, Entity entity) {
        int to = entity.end();
        while (to > entity.first() && (LINKS.contains(line.word(to - 1)) || WordList.TITLE.has(line.word(to - 1)))) {
            to--;
        }
        if (line.style() != Line.Style.PROSE) {
            return new TaggedName(line, entity.first(), to);
        }
        return new TaggedName(line, start(line, entity.first()), end(line, to));
    }

    private static int start(Line line, int first) {
        int from = first;
        while (belongs(line, from - 1) && !WordList.PLACE.has(line.word(from - 1))) {
            from--;
        }
        return from;
    }

    /** Behind the run of capitals, unless somebody's title is in it: "Board Chairman Novak". */
    private static int end(Line line, int end) {
        int to = end;
        while (belongs(line, to)) {
            to++;
        }
        for (int index = end; index <= to; index++) {
            if (WordList.TITLE.has(line.word(index))) {
                return end;
            }
        }
        return to;
    }

    /** Whether a word of the run belongs to no other name and may be part of this one. */
    private static boolean belongs(Line line, int index) {
        String word = line.word(index);
        return line.isCapital(index)
                && !line.isTagged(index)
                && !WordList.OPENER.has(word)
                && !WordList.CALENDAR.has(word)
                && !WordList.TITLE.has(word)
                && !WordList.DEMONYM.has(word);
    }

    /** Whether it can be one: it is not empty, no street, and not "Energy" of "Energy Minister". */
    boolean isOrganisation() {
        boolean isFieldOfOffice = to == from + 1 && line.word(to).equals("Minister");
        return to > from && !WordList.STREET.has(line.word(to - 1)) && !isFieldOfOffice;
    }
}

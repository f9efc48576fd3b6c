package dateline.enrich.tag;

import java.util.List;

/**
 * Known names of several words: {@code "Médecins Sans Frontières"}. A hash table of the fingerprints of all beginnings of all names, each
 * with the lists that it is a whole name of.
 */
final class Phrases {

    /** The lists: names of places, and of organisations. */
    static final int PLACES = 1;

    static final int ORGANISATIONS = 2;

    /** How many codes {@link #mark} tells apart for one list: none, first, inner, last, only. */
    static final int CODES = 5;

    /** The codes of the first word of a name of several, of those inside, and of a name of one word. */
    static final int FIRST = 1;

    static final int INNER = 2;
    static final int ONLY = 4;

    private final IntTable beginnings;

    Phrases(IntTable beginnings) {
        this.beginnings = beginnings;
    }

    /** Where the words stand in known names: a number below 25, 0 for a word in none. The longest names win, from left to right. */
    int[] mark(List<WordType> words) {
        int[] marks = new int[words.size()];
        for (int factor = 1, list = PLACES; list <= ORGANISATIONS; list <<= 1, factor *= CODES) {
            int index = 0;
            while (index < marks.length) {
                int end = longest(words, index, list);
                for (int inside = index; inside < end; inside++) {
                    marks[inside] += factor * code(inside == index, inside == end - 1);
                }
                index = Math.max(end, index + 1);
            }
        }
        return marks;
    }

    private static int code(boolean isFirst, boolean isLast) {
        if (isFirst) {
            return isLast ? ONLY : FIRST;
        }
        return isLast ? 3 : INNER;
    }

    private int longest(List<WordType> words, int first, int list) {
        int end = first;
        int hash = 0;
        for (int index = first; index < words.size(); index++) {
            hash = Hash.of(hash, words.get(index).titleHash());
            int lists = beginnings.valueOr(hash, -1);
            if (lists < 0) {
                return end;
            }
            if ((lists & list) != 0) {
                end = index + 1;
            }
        }
        return end;
    }
}

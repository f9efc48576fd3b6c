package dateline.enrich.date;

import dateline.enrich.Words;
import org.jspecify.annotations.Nullable;

/**
 * A small number of units of time, "two" in "two days ago".
 *
 * @param end the index behind its last token
 */
record Count(int value, int end) {

    /** The number that begins at the token, or null: "a", "ten", "[Ten]", "twenty-five", "12". */
    static @Nullable Count at(Words words, int at) {
        Integer value = CalendarWords.number(words.at(at));
        if (value == null) {
            return null;
        }
        Integer ones = words.is(at + 1, "-") && words.isWord(at) && value >= 20
                ? CalendarWords.number(words.at(at + 2))
                : null;
        if (ones != null && ones < 10) {
            return new Count(value + ones, at + 3);
        }
        return new Count(value, words.is(at + 1, "]") ? at + 2 : at + 1);
    }
}

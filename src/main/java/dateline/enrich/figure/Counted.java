package dateline.enrich.figure;

import dateline.article.FigureKind;
import org.jspecify.annotations.Nullable;

/**
 * What a number counts, as far as its own noun phrase tells: "members of the group" in "another four members of the group were
 * killed". An elided noun is an empty phrase.
 *
 * @param first the first token of the phrase
 * @param end the token after its last
 * @param head the token of its head noun; {@code end} if the noun is elided
 * @param harm the harm that the phrase itself tells ("two missing passengers", "12 deaths"), or null
 * @param next where the sentence goes on behind the phrase
 */
record Counted(
        int first, int end, int head, Sort sort, @Nullable FigureKind harm, int next) {

    /** What sort of noun is counted. */
    enum Sort {
        /** No noun: "at least ten were wounded". */
        NONE,
        PEOPLE,
        /** Deaths, arrests, cases of a disease. */
        EVENT,
        /** Chickens, houses, families. */
        THING,
        /** A plural that the lexicons do not know. */
        UNKNOWN,
        /** What makes no figure: times, hours, goals. */
        NOTHING
    }

    boolean isEmpty() {
        return sort == Sort.NONE;
    }
}

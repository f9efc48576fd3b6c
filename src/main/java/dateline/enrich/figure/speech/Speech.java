package dateline.enrich.figure.speech;

/**
 * A place of a sentence where somebody is named as its source: "military sources told AFP", "according to a monitoring group".
 *
 * @param speaker the source as written; a pronoun stands for the last one named
 * @param first the first token of the reporting words
 * @param end the token after the last
 * @param leads whether it reports what follows it, rather than what went before
 * @param trails whether it reports what went before it
 */
public record Speech(String speaker, int first, int end, boolean leads, boolean trails) {

    /** The same source going on at a later word: ", saying …". */
    public Speech leadingFrom(int token) {
        return new Speech(speaker, token, token + 1, true, false);
    }
}

package dateline.query;

import dateline.article.Span;
import java.util.List;

/**
 * How a typed query was read.
 *
 * @param text what was typed, cut to the longest query that is read
 * @param query what it asks
 * @param readAs the same in words: {@code "killed, the phrase “second city” and the place Myanmar"}
 * @param clauses its smallest parts that match on their own, in the order of the text
 * @param warnings what was not read as it may have been meant, in the order of the text
 */
public record Reading(String text, Query query, String readAs, List<Clause> clauses, List<Warning> warnings) {

    public Reading {
        clauses = List.copyOf(clauses);
        warnings = List.copyOf(warnings);
    }

    /**
     * A part of a query that can be searched alone.
     *
     * @param span its columns in the query text
     * @param query what it asks
     * @param readAs the same in words
     */
    public record Clause(Span span, Query query, String readAs) {}
}

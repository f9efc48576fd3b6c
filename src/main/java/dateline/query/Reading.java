package dateline.query;

import dateline.article.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a typed query was read.
 *
 * @param text what was typed, cut to the longest query that is read
 * @param query what it asks
 * @param readAs the same in words: {@code "killed, the phrase “second city” and the place Myanmar"}
 * @param clauses its smallest parts that match on their own, in the order of the text
 * @param sort the order that was asked for, or null
 * @param warnings what was not read as it may have been meant, in the order of the text
 */
public record Reading(
        String text,
        Query query,
        String readAs,
        List<Clause> clauses,
        @Nullable Sort sort,
        List<Warning> warnings) {

    public Reading {
        clauses = List.copyOf(clauses);
        warnings = List.copyOf(warnings);
    }

    /** The order of the hits: what was typed, else the best first where something is asked and the newest where nothing is. */
    public Sort order() {
        Sort usual = query instanceof Query.All ? Sort.NEWEST : Sort.RELEVANCE;
        return sort == null ? usual : sort;
    }

    /** The words that are left of something misread, such as {@code plase} of {@code plase:Yangon}. */
    public Set<Words.Word> doubtful() {
        return Doubts.of(this);
    }

    /**
     * The same reading without doubt: what is left of something misread and stands nowhere is set aside, with a warning; what stands
     * somewhere is asked for.
     *
     * @param nowhere the {@linkplain #doubtful doubtful} words that no article holds
     */
    public Reading settled(Set<Words.Word> nowhere) {
        return Doubts.settled(this, nowhere);
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

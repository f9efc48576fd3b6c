package dateline.article;

import org.jspecify.annotations.Nullable;

/**
 * A number that an article reports about the world, kept as a fact that points at its own sentence: {@code "at least 581
 * protesters killed, says the Assistance Association for Political Prisoners"}.
 *
 * @param kind what is counted or measured
 * @param value the number as stated: {@code 581}
 * @param bound how exact the words make it
 * @param low the lowest value that the words allow, or null if open
 * @param high the highest value that the words allow, or null if open
 * @param unit {@code people}, an ISO 4217 currency code, {@code percent}, a physical unit, or the counted noun
 * @param ofWhom the counted noun phrase as written; empty if there is none
 * @param saidBy who reported it, as written; empty if the article gives nobody
 * @param scope whether it tells of one incident or is a running total
 * @param when the days it speaks of, if the sentence gives them
 * @param place where it happened, if that can be told
 * @param sentence the sentence that proves it
 * @param confidence how sure the extraction is, 0 to 1
 */
public record Figure(
        FigureKind kind,
        double value,
        Bound bound,
        @Nullable Double low,
        @Nullable Double high,
        String unit,
        String ofWhom,
        String saidBy,
        Scope scope,
        @Nullable DateRange when,
        @Nullable Place place,
        Span sentence,
        double confidence) {

    /** How exact a stated number is. */
    public enum Bound {
        EXACT,
        AT_LEAST,
        MORE_THAN,
        AT_MOST,
        LESS_THAN,
        ABOUT,
        RANGE,
        /** "dozens", "hundreds". */
        VAGUE
    }

    /** What a figure sums over. */
    public enum Scope {
        INCIDENT,
        /** A running total: "since the coup", "so far". */
        TOTAL
    }
}

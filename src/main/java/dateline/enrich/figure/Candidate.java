package dateline.enrich.figure;

import dateline.enrich.figure.number.Hedges;
import dateline.enrich.figure.number.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A number that may be a figure, with what surrounds it.
 *
 * @param unit its unit, or null if it counts
 * @param isSingle whether it is "a soldier" rather than a number
 */
record Candidate(
        Quantity quantity, Hedges.Hedge hedge, @Nullable Unit unit, Counted counted, boolean isSingle) {

    /** The first token of hedge, sign and number. */
    int first() {
        return unit == null ? hedge.first() : Math.min(hedge.first(), unit.first());
    }

    /** Where the sentence goes on behind number, unit and noun. */
    int next() {
        return unit == null ? counted.next() : Math.max(unit.end(), quantity.end());
    }
}

package dateline.search.answer;

import dateline.search.figure.Comparison;
import java.util.List;

/**
 * Pairs of figures that cannot both be true, as {@link Comparison} says, those of the last days first.
 *
 * @param facts how many figures there are, exact
 * @param compared how many of them were looked at, those of the newest articles
 * @param total how many pairs these make, exact
 * @param pairs those of this page
 */
public record ContradictionPage(long facts, int compared, long total, List<Pair> pairs) {

    public ContradictionPage {
        pairs = List.copyOf(pairs);
    }

    /**
     * Two figures that cannot both be true.
     *
     * @param earlier the one of the earlier day; of one day, the one published first
     */
    public record Pair(FigurePage.Fact earlier, FigurePage.Fact later) {}
}

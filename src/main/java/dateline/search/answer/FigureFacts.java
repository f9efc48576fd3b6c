package dateline.search.answer;

import dateline.search.figure.FigureFact;
import java.util.List;

/**
 * Figures of a search, to be drawn.
 *
 * @param total how many there are, exact
 * @param newest those of the newest articles, in the order {@link FigureFact#NEWEST_FIRST}
 */
public record FigureFacts(long total, List<FigureFact> newest) {

    public FigureFacts {
        newest = List.copyOf(newest);
    }
}

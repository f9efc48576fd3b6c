package dateline.search.request;

import dateline.article.FigureKind;
import dateline.query.Query.HasFigure;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPath;
import dateline.search.facet.Refinement;
import java.util.List;
import java.util.Set;

/**
 * Which figures of the articles of a search are meant. Whoever asks {@code killed:>100 of:civilians} means the figures of which that
 * is true, not all that these articles report: a figure is then meant if one of the query's conditions asks for it, or a ticked
 * value of the facet {@code figure}. Where sources are ticked, it has to be said by one of them. A search without any of these means all.
 *
 * @param search the search whose articles are looked at; its order, page and size do not matter
 * @param kinds the kinds that are meant; none for any
 * @param isOfAll whether all figures are meant, whatever the conditions of the search ask for
 */
public record FigureSelection(SearchRequest search, Set<FigureKind> kinds, boolean isOfAll) {

    /** As many figures are drawn or compared at once, those of the newest articles; an answer tells of how many there are. */
    public static final int MOST_FACTS = 100_000;

    public FigureSelection {
        kinds = Set.copyOf(kinds);
    }

    /** Whether only the figures are meant that the search asks for, and not all of its articles. */
    public boolean isMatching() {
        return !isOfAll
                && !(conditions().isEmpty()
                        && ticked(Dimension.FIGURE).isEmpty()
                        && ticked(Dimension.SAIDBY).isEmpty());
    }

    /** The query's conditions on figures. */
    public List<HasFigure> conditions() {
        return search.query().figures();
    }

    /** The ticked values of a dimension. */
    public List<FacetPath> ticked(Dimension dimension) {
        return search.refinements().stream()
                .filter(refinement -> refinement.dimension() == dimension && !refinement.isExcluded())
                .map(Refinement::path)
                .toList();
    }
}

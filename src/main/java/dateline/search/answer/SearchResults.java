package dateline.search.answer;

import dateline.search.facet.Dimension;
import dateline.search.facet.FacetValue;
import dateline.search.request.SearchRequest;
import java.util.List;
import java.util.Map;

/**
 * The answer to a {@link SearchRequest}, all of it from one state of the index.
 *
 * @param total the number of articles that match, exact
 * @param hits those of the page asked for
 * @param facets for each dimension the values to show first: the ticked and excluded ones and the most frequent, parents before
 *     their children; none if they are not asked for
 * @param timeline the results over time; without bars if it is not asked for
 */
public record SearchResults(long total, List<Hit> hits, Map<Dimension, List<FacetValue>> facets, Timeline timeline) {
    public SearchResults {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }
}

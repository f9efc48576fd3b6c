package dateline.search.facet;

import java.util.List;

/**
 * Values of one dimension.
 *
 * @param total how many there are on all pages
 * @param values those of this page
 */
public record FacetPage(Dimension dimension, int total, List<FacetValue> values) {
    public FacetPage {
        values = List.copyOf(values);
    }
}

package dateline.search.answer;

import dateline.search.facet.FacetPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Places of a search, those of most articles first, of equally many in the order of their paths.
 *
 * @param total how many there are on all pages
 * @param places those of this page
 */
public record PlacePage(int total, List<Spot> places) {
    public PlacePage {
        places = List.copyOf(places);
    }

    /**
     * A place and the number of articles of the search that name it, in the text or the dateline. On a map each article stands
     * where it points to: one that names Yangon counts for Yangon and not for Myanmar, other than in the tree of the facet,
     * whose values count what lies below them. Listed are all places of these articles, and with a box also those outside it.
     * Two towns with one path, as some regions have them, are two spots.
     *
     * @param latitude degrees north
     * @param longitude degrees east
     * @param geonamesId its number in GeoNames, where known
     * @param count a number of distinct articles, exact
     */
    public record Spot(
            FacetPath path,
            String name,
            double latitude,
            double longitude,
            @Nullable Integer geonamesId,
            long count) {}
}

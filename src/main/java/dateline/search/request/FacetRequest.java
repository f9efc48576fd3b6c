package dateline.search.request;

import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPath;
import dateline.search.facet.FoldedName;

/**
 * A question for the values of one dimension.
 *
 * @param search the search whose articles are counted; its page and size do not matter
 * @param path the value whose children are wanted; the root for the first level
 * @param prefix what a value's name has to start with, as {@link FoldedName} compares; empty for all. Searches the whole tree
 *     below the path. A place is found by its other names too, {@code "rang"} finds Yangon, if some article of the index names
 *     it itself and not only what lies in it
 * @param page the page of values, from 1
 * @param size the values on a page, 1 to 1000
 */
public record FacetRequest(
        SearchRequest search, Dimension dimension, FacetPath path, String prefix, Order order, int page, int size) {

    /** The most values on one page. */
    public static final int MAX_SIZE = 1000;

    /** @throws IllegalArgumentException if page or size is out of range */
    public FacetRequest {
        if (page < 1 || size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("page " + page + " of size " + size);
        }
    }

    /** The order of values; ties go by name. */
    public enum Order {
        COUNT,
        VALUE
    }
}

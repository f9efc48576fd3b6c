package dateline.search.advice;

import dateline.query.parse.Loosening;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPath;
import dateline.search.facet.Refinement;
import dateline.search.request.SearchRequest;

/**
 * A search that finds something where the one that was asked finds nothing.
 *
 * @param change what it asks less
 * @param query its query text; the same as was typed if only a filter is relaxed
 * @param request what it asks, for its counts alone
 * @param count how many articles it finds, at least one
 */
public record Relaxation(Change change, String query, SearchRequest request, long count) {

    /** One thing that is asked less. */
    public sealed interface Change {}

    /** Another spelling of what stands nowhere in the archive. */
    public record Respelled(String query) implements Change {}

    /** Something typed. */
    public record Typed(Loosening loosening) implements Change {}

    /** A tick or exclusion that is left out. */
    public record Unticked(Refinement refinement) implements Change {}

    /** What lies above something ticked, or typed, in its place. */
    public record Above(Dimension dimension, FacetPath path, FacetPath above) implements Change {}

    /** Whenever it was published. */
    public record AnyDay() implements Change {}

    /** Wherever it lies on the map. */
    public record Anywhere() implements Change {}
}

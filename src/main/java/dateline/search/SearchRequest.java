package dateline.search;

import dateline.article.DateRange;
import dateline.query.Query;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A question.
 *
 * @param query what was typed, as it was read
 * @param refinements what was ticked and excluded: OR within a dimension, AND across dimensions
 * @param published the days from which articles are wanted
 * @param sort the order of the hits
 * @param page the page of hits, from 1
 * @param size the hits on a page, 0 to 100; none gives counts only
 */
public record SearchRequest(
        Query query, List<Refinement> refinements, DateRange published, Sort sort, int page, int size) {

    /** The most hits on one page. */
    public static final int MAX_SIZE = 100;

    /** @throws IllegalArgumentException if page or size is out of range */
    public SearchRequest {
        refinements = List.copyOf(refinements);
        if (page < 1 || size < 0 || size > MAX_SIZE) {
            throw new IllegalArgumentException("page " + page + " of size " + size);
        }
    }

    /** The first ten hits of a query, best first. */
    public static SearchRequest of(Query query) {
        return new SearchRequest(query, List.of(), DateRange.ALWAYS, Sort.RELEVANCE, 1, 10);
    }

    /** The order of hits; ties go by date, newest first, then by id. */
    public enum Sort {
        RELEVANCE,
        NEWEST,
        OLDEST,
        /** The largest figure that the query asks for, else the largest harm, first. */
        FIGURE;

        /** The name used in addresses: {@code "newest"}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The order of that {@link #key}. */
        public static Optional<Sort> ofKey(String key) {
            for (Sort sort : values()) {
                if (sort.key().equals(key)) {
                    return Optional.of(sort);
                }
            }
            return Optional.empty();
        }
    }
}

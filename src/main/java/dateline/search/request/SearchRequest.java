package dateline.search.request;

import dateline.article.DateRange;
import dateline.query.Query;
import dateline.query.Sort;
import dateline.search.facet.Refinement;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question.
 *
 * @param query what was typed, as it was read
 * @param refinements what was ticked and excluded: OR within a dimension, AND across dimensions
 * @param published the days from which articles are wanted
 * @param box where a place has to lie that an article mentions or is datelined at; null asks for none
 * @param sort the order of the hits
 * @param page the page of hits, from 1
 * @param size the hits on a page, 0 to 100; none gives counts only
 * @param details what is to be told of them and beside them
 */
public record SearchRequest(
        Query query,
        List<Refinement> refinements,
        DateRange published,
        @Nullable Box box,
        Sort sort,
        int page,
        int size,
        Set<Detail> details) {

    /** The most hits on one page. */
    public static final int MAX_SIZE = 100;

    /** @throws IllegalArgumentException if page or size is out of range */
    public SearchRequest {
        refinements = List.copyOf(refinements);
        details = Set.copyOf(details);
        if (page < 1 || size < 0 || size > MAX_SIZE) {
            throw new IllegalArgumentException("page " + page + " of size " + size);
        }
    }

    /** A question to be answered in every detail. */
    public SearchRequest(
            Query query,
            List<Refinement> refinements,
            DateRange published,
            @Nullable Box box,
            Sort sort,
            int page,
            int size) {
        this(query, refinements, published, box, sort, page, size, Detail.ALL);
    }

    /** A question about the whole map. */
    public SearchRequest(
            Query query, List<Refinement> refinements, DateRange published, Sort sort, int page, int size) {
        this(query, refinements, published, null, sort, page, size);
    }

    /** The same question, of whose answer only so much is wanted. */
    public SearchRequest with(Set<Detail> wanted) {
        return new SearchRequest(query, refinements, published, box, sort, page, size, wanted);
    }

    /** The same question for its counts alone. */
    public SearchRequest withoutHits() {
        return new SearchRequest(query, refinements, published, box, sort, 1, 0, details);
    }

    /** The first ten hits of a query, best first. */
    public static SearchRequest of(Query query) {
        return new SearchRequest(query, List.of(), DateRange.ALWAYS, Sort.RELEVANCE, 1, 10);
    }
}

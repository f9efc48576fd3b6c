package dateline.search.request;

/**
 * A question for the places of a search, as a map shows them.
 *
 * @param search the search whose articles are counted; its page and size do not matter
 * @param page the page of places, from 1
 * @param size the places on a page, 1 to 1000: a map shows many
 */
public record PlaceRequest(SearchRequest search, int page, int size) {

    /** The most places on one page. */
    public static final int MAX_SIZE = 1000;

    /** @throws IllegalArgumentException if page or size is out of range */
    public PlaceRequest {
        if (page < 1 || size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("page " + page + " of size " + size);
        }
    }
}

package dateline.search.request;

/**
 * A question for figures that cannot both be true.
 *
 * @param window how many days two figures may lie apart to be compared, 0 to 366
 * @param page the page of pairs, from 1
 * @param size the pairs on a page, 1 to 100
 */
public record ContradictionRequest(FigureSelection selection, int window, int page, int size) {

    /** The most pairs on one page. */
    public static final int MAX_SIZE = 100;

    /** The longest window. */
    public static final int MAX_WINDOW = 366;

    /** @throws IllegalArgumentException if window, page or size is out of range */
    public ContradictionRequest {
        if (page < 1 || size < 1 || size > MAX_SIZE || window < 0 || window > MAX_WINDOW) {
            throw new IllegalArgumentException("page " + page + " of size " + size + ", window " + window);
        }
    }
}

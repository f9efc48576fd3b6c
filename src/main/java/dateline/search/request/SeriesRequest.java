package dateline.search.request;

/**
 * A question for figures over time.
 *
 * @param page the page of lines, from 1
 * @param size the lines on a page, 1 to 100
 * @param points the most points of a line, 1 to 5000
 */
public record SeriesRequest(FigureSelection selection, int page, int size, int points) {

    /** The most lines on one page. */
    public static final int MAX_SIZE = 100;

    /** The most points of one line. */
    public static final int MAX_POINTS = 5000;

    /** @throws IllegalArgumentException if page, size or points are out of range */
    public SeriesRequest {
        if (page < 1 || size < 1 || size > MAX_SIZE || points < 1 || points > MAX_POINTS) {
            throw new IllegalArgumentException("page " + page + " of size " + size + " with points " + points);
        }
    }
}

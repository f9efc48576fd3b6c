package dateline.search.answer;

/**
 * An article that is like another one.
 *
 * @param hit the article; nothing in it is marked
 * @param isDuplicate whether it has the same text, but for blanks and its header
 */
public record SimilarArticle(Hit hit, boolean isDuplicate) {

    /** The most that can be asked for. */
    public static final int MOST = 20;
}

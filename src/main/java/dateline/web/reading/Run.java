package dateline.web.reading;

/**
 * A stretch of text of one kind.
 *
 * @param isHeading whether it belongs to the headline
 * @param isMatch whether the query matched it
 * @param mention what it mentions: {@code "place"}, {@code "figure"}; empty for nothing
 * @param figure the number of the figure that it states, from 1; 0 for none
 */
public record Run(String text, boolean isHeading, boolean isMatch, String mention, int figure) {}

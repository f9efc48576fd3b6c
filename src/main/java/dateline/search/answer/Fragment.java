package dateline.search.answer;

/**
 * A piece of shown text, and whether it is what the query matched. A snippet is a run of fragments.
 *
 * @param text plain text, nothing escaped
 */
public record Fragment(String text, boolean isMatch) {}

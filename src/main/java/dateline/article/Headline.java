package dateline.article;

/**
 * The headline that is shown for an article. It is derived: a headline paragraph if there is one, else the first sentence of
 * the lead, shortened at a word.
 *
 * @param text as shown, on one line, with "…" where it was shortened: {@code "Four protesters and at least two …"}
 * @param span the words of the text that it shows
 */
public record Headline(String text, Span span) {}

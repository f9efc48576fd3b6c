package dateline.query;

import dateline.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something in a query that was not read as it may have been meant.
 *
 * @param span the columns of the query text that it is about
 * @param message a sentence for the reporter: {@code "This quotation mark was never closed; it is read as closed at the end."}
 * @param repair a query that says it plainly, or null if there is none to offer
 */
public record Warning(Span span, String message, @Nullable String repair) {}

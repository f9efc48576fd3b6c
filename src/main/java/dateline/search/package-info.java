/**
 * The question, the answer, and the promise between: from a {@link dateline.search.SearchRequest} to
 * {@link dateline.search.SearchResults}. Not here: any backend that keeps the promise. JDK only.
 */
@NullMarked
package dateline.search;

import org.jspecify.annotations.NullMarked;

/**
 * The question, the answer, and the promise between: a {@link dateline.search.Searcher} leads from what is in {@code request} to what
 * is in {@code answer}. Not here: any backend that keeps the promise. JDK only.
 */
@NullMarked
package dateline.search;

import org.jspecify.annotations.NullMarked;

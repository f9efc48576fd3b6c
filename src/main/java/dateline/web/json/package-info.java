/**
 * Here is an answer: write it as JSON. From {@link dateline.search.answer.SearchResults} and its like to a stream. Not here: routes,
 * parameters.
 */
@NullMarked
package dateline.web.json;

import org.jspecify.annotations.NullMarked;

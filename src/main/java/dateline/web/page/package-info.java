/**
 * Here is an answer: what of it does a reader see, in which words? From {@link dateline.search.answer.SearchResults} to records that
 * the templates only have to lay out. Not here: markup, routes.
 */
@NullMarked
package dateline.web.page;

import org.jspecify.annotations.NullMarked;

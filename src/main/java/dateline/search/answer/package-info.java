/** What is answered: hits with their snippets, facets, timelines, places and figures. */
@NullMarked
package dateline.search.answer;

import org.jspecify.annotations.NullMarked;

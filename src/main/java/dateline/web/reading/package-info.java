/**
 * Here is an article: how is it read? From a stored article and what matched in it to the passages, marks and tables of the
 * reading view. Not here: markup, routes, the list of results.
 */
@NullMarked
package dateline.web.reading;

import org.jspecify.annotations.NullMarked;

/**
 * Here is an answer: how is it drawn? From the places and figures of a search to circles on a map and marks over time, and to the tables that
 * say the same. Not here: markup, routes, the list of results.
 */
@NullMarked
package dateline.web.picture;

import org.jspecify.annotations.NullMarked;

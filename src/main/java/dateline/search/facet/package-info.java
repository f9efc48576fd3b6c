/** What articles have in common: the paths and values by which a search is drilled down, and their names as they are compared. */
@NullMarked
package dateline.search.facet;

import org.jspecify.annotations.NullMarked;

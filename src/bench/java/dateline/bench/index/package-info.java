/**
 * From articles to an index: how fast, how large, and what of it is which field. Both sides get the same enriched articles, write the same
 * fields with one thread into an empty folder and commit; they take turns. Not here: how an index is searched.
 */
@NullMarked
package dateline.bench.index;

import org.jspecify.annotations.NullMarked;

/**
 * From a question to an answer with Lucene alone, as lean as it can be written: hit lists from doc values, an index sorted by day, totals
 * counted apart from the ranking, which skips what cannot win, facets of all dimensions in one pass. Not here: anything that Dateline can
 * do and the benchmark does not ask for.
 */
@NullMarked
package dateline.bench.bare;

import org.jspecify.annotations.NullMarked;

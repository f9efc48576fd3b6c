/**
 * From a question to an answer with SQLite's FTS5. It is given the folded words of Dateline's own analysis, so that totals are the same;
 * it ranks by its own BM25. Not here: other tables than the questions need.
 */
@NullMarked
package dateline.bench.sqlite;

import org.jspecify.annotations.NullMarked;

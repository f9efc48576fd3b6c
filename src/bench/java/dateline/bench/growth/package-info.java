/**
 * From sizes to tables: what becomes of Dateline's index and of its answers when an archive grows. The articles are generated one by one
 * and enriched already; none is kept, whatever the size. Not here: other sides.
 */
@NullMarked
package dateline.bench.growth;

import org.jspecify.annotations.NullMarked;

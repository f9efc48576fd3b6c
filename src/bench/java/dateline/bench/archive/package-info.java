/** From a seed or a folder to enriched articles, one at a time. Not here: what is asked of them. */
@NullMarked
package dateline.bench.archive;

import org.jspecify.annotations.NullMarked;

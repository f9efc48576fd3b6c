/** From what a reporter types to how long it takes Dateline, and nobody else, to help. Not here: searches. */
@NullMarked
package dateline.bench.help;

import org.jspecify.annotations.NullMarked;

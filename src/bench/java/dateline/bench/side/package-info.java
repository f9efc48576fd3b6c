/** From a question to an answer, by whoever is measured. Not here: the clock. */
@NullMarked
package dateline.bench.side;

import org.jspecify.annotations.NullMarked;

/** From sides and questions to ratios. Not here: what is measured. */
@NullMarked
package dateline.bench.race;

import org.jspecify.annotations.NullMarked;

/**
 * From the words of a sentence to its numbers, with their hedges and currency signs: "at least A$2.3 million". Not here: what a number counts, and whether it is a figure.
 */
@NullMarked
package dateline.enrich.figure.number;

import org.jspecify.annotations.NullMarked;

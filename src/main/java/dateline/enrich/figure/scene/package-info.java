/**
 * From a sentence to what its words are: people or things, words of harm, words that hold it together. Not here: which of them a number goes with.
 */
@NullMarked
package dateline.enrich.figure.scene;

import org.jspecify.annotations.NullMarked;

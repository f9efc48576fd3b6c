/**
 * From the tokens of an article to their parts of speech and the entities that they name, by a linear model learned from a slower
 * tagger. Not here: who is who, and which place is meant. How the model was learned stands in {@code src/train}.
 */
@NullMarked
package dateline.enrich.tag;

import org.jspecify.annotations.NullMarked;

/**
 * From nothing to the nouns: an article and what it mentions. Every other room speaks in these words. Not here: how an
 * article is read from a file, how mentions are found, how either is kept. JDK only.
 */
@NullMarked
package dateline.article;

import org.jspecify.annotations.NullMarked;

/**
 * From a stretch of text to its sentences and tokens, with exact offsets. Not here: what the words mean. JDK only.
 */
@NullMarked
package dateline.article.text;

import org.jspecify.annotations.NullMarked;

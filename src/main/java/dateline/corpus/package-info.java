/**
 * Here is a file: give me its article, or say why not. From a folder to files, and from bytes to an
 * {@link dateline.article.Article}. Not here: what the text speaks of, and which files an index has seen before.
 */
@NullMarked
package dateline.corpus;

import org.jspecify.annotations.NullMarked;

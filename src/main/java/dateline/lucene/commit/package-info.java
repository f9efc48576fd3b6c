/**
 * Here is a commit: are its files whole, may they be read, and what would be a copy of them? From a Lucene directory to sentences
 * and open files. Not here: what a document holds; this room knows only which field is an article's id.
 */
@NullMarked
package dateline.lucene.commit;

import org.jspecify.annotations.NullMarked;

/**
 * Here is a folder: make the index equal to it, and tell how. From files to {@link dateline.search.ArticleIndex} and the
 * ledger. Not here: how a file is read, what an article mentions, how it is kept.
 */
@NullMarked
package dateline.ingest;

import org.jspecify.annotations.NullMarked;

/**
 * Here is the hash of a file: what was found in it before? From {@link dateline.article.EnrichedArticle} to packed facts on disk,
 * and back. Not here: finding anything, and the index; whatever is lost here is only found again.
 */
@NullMarked
package dateline.ingest.facts;

import org.jspecify.annotations.NullMarked;

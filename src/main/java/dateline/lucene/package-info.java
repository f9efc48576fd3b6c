/**
 * The promise of {@link dateline.search} kept by Lucene, in a folder. From a {@link dateline.article.EnrichedArticle} to
 * one document, and from a {@link dateline.search.request.SearchRequest} to its answer. Nobody else knows Lucene. Not here: files, text typed.
 */
@NullMarked
package dateline.lucene;

import org.jspecify.annotations.NullMarked;

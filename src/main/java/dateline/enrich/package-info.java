/**
 * Here is an article: which places, people, organisations, dates and figures does it mention? From an
 * {@link dateline.article.Article} to an {@link dateline.article.EnrichedArticle}. Not here: reading files, keeping facts.
 */
@NullMarked
package dateline.enrich;

import org.jspecify.annotations.NullMarked;

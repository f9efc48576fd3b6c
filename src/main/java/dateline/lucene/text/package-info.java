/**
 * The words of an article as terms, and where words that are near each other stand among them: from an {@link
 * dateline.article.Article} to its terms and from {@link dateline.query.Words} to what Lucene searches. Not here: names, figures, days.
 */
@NullMarked
package dateline.lucene.text;

import org.jspecify.annotations.NullMarked;

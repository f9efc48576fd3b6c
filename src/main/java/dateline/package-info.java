/**
 * The house. The life of an article runs one way through its rooms:
 *
 * <ol>
 *   <li>{@link dateline.ingest} walks a folder and asks {@link dateline.corpus} for each file's article;
 *   <li>{@link dateline.corpus} gives an {@link dateline.article.Article}, or the line and reason why not;
 *   <li>{@link dateline.enrich} finds the places, people, organisations, dates and figures that it mentions;
 *   <li>{@link dateline.lucene} makes one document of it, behind the promise that stands in {@link dateline.search};
 *   <li>{@link dateline.query} reads what a reporter types, {@link dateline.search} has the words for question and answer;
 *   <li>{@link dateline.web} shows the answer as a page and as JSON, {@link dateline.cli} in a terminal.
 * </ol>
 *
 * Where others than the owner of the machine may come, {@link dateline.access} knows who.
 */
@NullMarked
package dateline;

import org.jspecify.annotations.NullMarked;

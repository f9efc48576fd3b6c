/**
 * Here are all articles of a search: write them to a file, each with its citation. From what
 * {@link dateline.search.Searcher#each} gives to CSV, JSON lines, BibTeX, RIS and Atom, one article at a time. Not here: routes,
 * headers of answers.
 */
@NullMarked
package dateline.web.export;

import org.jspecify.annotations.NullMarked;

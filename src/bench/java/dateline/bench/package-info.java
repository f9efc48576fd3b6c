/**
 * From an archive to a table: Dateline beside bare Lucene and its peers, in one run.
 *
 * <p>The rules, which make a ratio worth something:
 *
 * <ol>
 *   <li>All sides hold the same articles and are asked the same questions. They give the exact total, the same hits of the page in the
 *       same order, and the same fields of a hit; where facets are asked for, the same counts. This is checked, and a side that answers
 *       otherwise is no side: the run ends with the question that shows it. Only where two scores are equal but for rounding may hits be
 *       swapped. Classes that a side cannot answer are not asked of it.
 *   <li>The sides take turns: in each round every side answers the same questions, and the one that begins changes. A ratio is of the
 *       medians of one round; what is printed is the median of the rounds, with the least and the greatest.
 *   <li>No question is asked twice of one side, warm-up included, so that nobody gains by remembering answers.
 *   <li>A side is timed until its answer is complete: records in process, the last byte of the body over HTTP. The benchmark reads the
 *       answer afterwards.
 *   <li>Bare Lucene is what someone writes who knows Lucene well and has only these questions to answer: every lever that does not change
 *       an answer is taken. It may know beforehand which fields are asked for; it may not know the questions.
 *   <li>The indexes of Lucene, Dateline's and the bare one, have as many segments as are asked for, and the same articles in each; other
 *       sides have theirs as indexing left it. What a side makes once for each state of the index it makes before the first question.
 * </ol>
 *
 * Not here: how good the answers are; see the scorers that the README names.
 */
@NullMarked
package dateline.bench;

import org.jspecify.annotations.NullMarked;

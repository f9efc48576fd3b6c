/**
 * From what an article mentions to few bytes, and back: one form for all who keep it, whatever they keep besides. Not here: where the
 * bytes go, and how those who keep many articles name what these have in common.
 */
@NullMarked
package dateline.article.packed;

import org.jspecify.annotations.NullMarked;

/** From an archive to questions about it, and what an answer to one has to be. Not here: who answers. */
@NullMarked
package dateline.bench.question;

import org.jspecify.annotations.NullMarked;

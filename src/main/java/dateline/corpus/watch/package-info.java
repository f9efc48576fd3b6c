/**
 * Here is a folder: tell me what changes in it. From what the system reports to a {@link dateline.corpus.CorpusPart} that wants to be
 * looked at again. Not here: what is done then.
 */
@NullMarked
package dateline.corpus.watch;

import org.jspecify.annotations.NullMarked;

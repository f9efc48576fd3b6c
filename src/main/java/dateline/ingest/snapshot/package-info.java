/**
 * Here is an index: keep a copy of it, and put one back. From open files to a folder with a manifest, and from that to an index
 * folder. Not here: which files an index has, and what is in them.
 */
@NullMarked
package dateline.ingest.snapshot;

import org.jspecify.annotations.NullMarked;

/**
 * Here is a form that was filled in: is it ours, and where to next? From what stands in cookies and fields to what the pages of signing
 * in show. Not here: who anybody is, which {@link dateline.access} knows.
 */
@NullMarked
package dateline.web.entry;

import org.jspecify.annotations.NullMarked;

/** From what a reporter types to a {@link dateline.query.Reading}. No text is an error: what cannot be read as meant is read as words. */
@NullMarked
package dateline.query.parse;

import org.jspecify.annotations.NullMarked;

/** What helps whoever asks: what a reading means in this archive, other spellings, how words may go on, and what would find something. */
@NullMarked
package dateline.search.advice;

import org.jspecify.annotations.NullMarked;

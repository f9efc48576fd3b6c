/** The questions, each with its limits, and the time that an answer may take. */
@NullMarked
package dateline.search.request;

import org.jspecify.annotations.NullMarked;

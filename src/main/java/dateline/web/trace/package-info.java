/** What became of each request: its id, its time, and its line in the log, with no word of a query unless that is asked for. */
@NullMarked
package dateline.web.trace;

import org.jspecify.annotations.NullMarked;

/** The folder of articles and its index, as the options name them, opened to be read or written. */
@NullMarked
package dateline.cli.archive;

import org.jspecify.annotations.NullMarked;

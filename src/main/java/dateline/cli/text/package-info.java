/** What a terminal is told, and in which words: reports, hits, troubles, and the exit codes that go with them. */
@NullMarked
package dateline.cli.text;

import org.jspecify.annotations.NullMarked;

/**
 * The commands. From arguments to rooms: the only one that knows all others, and wires them.
 */
@NullMarked
package dateline.cli;

import org.jspecify.annotations.NullMarked;

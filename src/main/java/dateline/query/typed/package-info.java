/**
 * From a typed text to its lexemes, with their columns and with notes on what is odd about them. Not here: what a lexeme
 * asks. JDK only.
 */
@NullMarked
package dateline.query.typed;

import org.jspecify.annotations.NullMarked;

/**
 * Here is what a reporter typed: what do they ask? From text to a {@link dateline.query.Reading}, never an error. Not
 * here: how a query is answered. JDK only.
 */
@NullMarked
package dateline.query;

import org.jspecify.annotations.NullMarked;

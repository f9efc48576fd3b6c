/**
 * What reporters ask, as it was understood: a {@link dateline.query.Reading}. How it is understood is in {@code parse}, and letters
 * and signs in {@code typed}. Not here: how a query is answered. JDK only.
 */
@NullMarked
package dateline.query;

import org.jspecify.annotations.NullMarked;

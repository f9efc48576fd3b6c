/** From a query, with what is ticked and the time that there is, to one of Lucene. */
@NullMarked
package dateline.lucene.query;

import org.jspecify.annotations.NullMarked;

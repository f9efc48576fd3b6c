/** The fields of a document, what stands in them, and which version of that an index is of. */
@NullMarked
package dateline.lucene.schema;

import org.jspecify.annotations.NullMarked;

/** The reported figures of documents: how they are packed, and how they are found by kind, number, and whom they count. */
@NullMarked
package dateline.lucene.figure;

import org.jspecify.annotations.NullMarked;

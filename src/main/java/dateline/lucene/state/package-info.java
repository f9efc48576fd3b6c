/** A state of the index, what is made once for it, and the states that can still be asked. */
@NullMarked
package dateline.lucene.state;

import org.jspecify.annotations.NullMarked;

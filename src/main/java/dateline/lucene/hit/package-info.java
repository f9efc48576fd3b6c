/** What is shown of an article: from its stored bytes to a hit with its snippet, or to all of it. */
@NullMarked
package dateline.lucene.hit;

import org.jspecify.annotations.NullMarked;

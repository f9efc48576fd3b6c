/**
 * The places that have names, and what else those words may be: {@link dateline.enrich.place.gazetteer.GazetteerReader} reads them from
 * the files that {@code src/gazetteer} makes. Not here: which place an article means.
 */
@NullMarked
package dateline.enrich.place.gazetteer;

import org.jspecify.annotations.NullMarked;

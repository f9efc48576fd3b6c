/**
 * From an article's tokens to the places that they name: {@link dateline.enrich.place.ToponymFinder} finds the names of the
 * {@link dateline.enrich.place.gazetteer.Gazetteer} that are meant as places, {@link dateline.enrich.place.ToponymResolver} says which
 * place each one is, {@link dateline.enrich.place.PlaceAnnotator} does one after the other. Not here: people, organisations,
 * and how the gazetteer was made ({@code src/gazetteer}).
 */
@NullMarked
package dateline.enrich.place;

import org.jspecify.annotations.NullMarked;

package dateline.lucene;

import dateline.lucene.schema.IndexedPlace;
import dateline.lucene.state.FacetOrdinals;
import dateline.lucene.state.Snapshot;
import dateline.search.answer.PlacePage;
import dateline.search.request.Budget;
import dateline.search.request.PlaceRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.SortedSetDocValues;

/** Counts the articles of a search at every place that they name. */
final class PlaceCounter {

    private PlaceCounter() {}

    /** @param collected the articles of the search */
    static PlacePage count(Snapshot snapshot, PlaceRequest request, FacetsCollector collected) throws IOException {
        FacetOrdinals places = snapshot.places();
        long[] ranks = Budget.current().isSpent() ? new long[0] : ranks(places.count(collected));
        SortedSetDocValues terms = places.values();
        long first = (request.page() - 1L) * request.size();
        long end = Math.min(first + request.size(), ranks.length);
        List<PlacePage.Spot> spots = new ArrayList<>();
        for (long rank = first; rank < end; rank++) {
            long ranked = ranks[(int) rank];
            IndexedPlace place =
                    IndexedPlace.of(terms.lookupOrd(ranked & Integer.MAX_VALUE).utf8ToString());
            spots.add(new PlacePage.Spot(
                    place.path(),
                    place.name(),
                    place.latitude(),
                    place.longitude(),
                    place.geonamesId(),
                    Integer.MAX_VALUE - (ranked >> Integer.SIZE)));
        }
        return new PlacePage(ranks.length, spots);
    }

    /** What is left of the largest number, and behind it the ordinal: sorted, the most articles and then the first path lead. */
    private static long[] ranks(int[] counts) {
        return IntStream.range(0, counts.length)
                .filter(ordinal -> counts[ordinal] > 0)
                .mapToLong(ordinal -> (long) (Integer.MAX_VALUE - counts[ordinal]) << Integer.SIZE | ordinal)
                .sorted()
                .toArray();
    }
}

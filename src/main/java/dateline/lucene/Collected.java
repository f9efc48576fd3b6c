package dateline.lucene;

import dateline.lucene.query.RefinedQuery;
import dateline.lucene.state.Snapshot;
import dateline.search.facet.Dimension;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;

/**
 * The articles of a search, to count over; found in one pass that ranks nothing.
 *
 * @param results the articles that match
 * @param setAside for each ticked dimension, those that match with its ticks set aside
 */
record Collected(FacetsCollector results, Map<Dimension, FacetsCollector> setAside) {

    private static final FacetsConfig NO_CONFIG = new FacetsConfig();

    static Collected of(Snapshot snapshot, RefinedQuery refined) throws IOException {
        if (refined.ticked().isEmpty()) {
            return new Collected(snapshot.timed().search(refined.base(), new FacetsCollectorManager()), Map.of());
        }
        List<FacetsCollectorManager> sideways =
                refined.ticked().stream().map(_ -> new FacetsCollectorManager()).toList();
        DrillSideways.Result<FacetsCollector, FacetsCollector> result = new DrillSideways(
                        snapshot, NO_CONFIG, (SortedSetDocValuesReaderState) null)
                .search(refined.drillDown(NO_CONFIG), new FacetsCollectorManager(), sideways);
        Map<Dimension, FacetsCollector> setAside = new EnumMap<>(Dimension.class);
        int index = 0;
        for (Dimension dimension : refined.ticked()) {
            setAside.put(dimension, result.drillSidewaysResults().get(index++));
        }
        return new Collected(result.drillDownResult(), setAside);
    }

    /** How many articles match. */
    long total() {
        return results.getMatchingDocs().stream()
                .mapToLong(MatchingDocs::totalHits)
                .sum();
    }

    /** The articles to count a dimension over. */
    FacetsCollector sideways(Dimension dimension) {
        return setAside.getOrDefault(dimension, results);
    }
}

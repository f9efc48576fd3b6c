package dateline.lucene;

import dateline.search.Dimension;
import dateline.search.SearchRequest;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/**
 * What one pass over the index collects.
 *
 * @param top the first hits in the request's order
 * @param results the articles that match
 * @param setAside for each ticked dimension, those that match with its ticks set aside
 */
record Collected(TopFieldDocs top, FacetsCollector results, Map<Dimension, FacetsCollector> setAside) {

    private static final FacetsConfig NO_CONFIG = new FacetsConfig();

    /** @param hits how many hits to keep, at least one */
    static Collected of(Snapshot snapshot, SearchRequest request, int hits) throws IOException {
        RefinedQuery refined = RefinedQuery.of(request);
        MultiCollectorManager manager = new MultiCollectorManager(
                new TopFieldCollectorManager(Sorting.of(request), hits, Integer.MAX_VALUE),
                new FacetsCollectorManager());
        if (refined.ticks().isEmpty()) {
            return of(snapshot.search(refined.base(), manager), Map.of());
        }
        List<FacetsCollectorManager> sideways = refined.ticks().keySet().stream()
                .map(_ -> new FacetsCollectorManager())
                .toList();
        DrillSideways.Result<Object[], FacetsCollector> result = new DrillSideways(
                        snapshot, NO_CONFIG, (SortedSetDocValuesReaderState) null)
                .search(refined.drillDown(NO_CONFIG), manager, sideways);
        Map<Dimension, FacetsCollector> setAside = new EnumMap<>(Dimension.class);
        int index = 0;
        for (Dimension dimension : refined.ticks().keySet()) {
            setAside.put(dimension, result.drillSidewaysResults().get(index++));
        }
        return of(result.drillDownResult(), setAside);
    }

    private static Collected of(Object[] results, Map<Dimension, FacetsCollector> setAside) {
        return new Collected((TopFieldDocs) results[0], (FacetsCollector) results[1], setAside);
    }

    /** The articles to count a dimension over. */
    FacetsCollector sideways(Dimension dimension) {
        return setAside.getOrDefault(dimension, results);
    }
}

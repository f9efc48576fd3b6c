package dateline.bench.bare;

import dateline.bench.bare.BareResults.Value;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/** Counts all dimensions in one pass, and gives of each the values that a page shows first. */
final class BareFacets {

    private static final int SHOWN = 10;

    private final SortedSetDocValuesReaderState state;

    BareFacets(IndexReader reader) throws IOException {
        state = new DefaultSortedSetDocValuesReaderState(reader, BareFields.FACETS);
    }

    SortedSetDocValuesReaderState state() {
        return state;
    }

    /** @param setAside for ticked dimensions the articles with its ticks set aside */
    Map<Dimension, List<Value>> count(FacetsCollector results, Map<Dimension, FacetsCollector> setAside)
            throws IOException {
        Facets facets = new SortedSetDocValuesFacetCounts(state, results);
        Map<Dimension, List<Value>> all = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            FacetsCollector counted = setAside.get(dimension);
            all.put(
                    dimension,
                    top(counted == null ? facets : new SortedSetDocValuesFacetCounts(state, counted), dimension));
        }
        return all;
    }

    private static List<Value> top(Facets facets, Dimension dimension) throws IOException {
        List<Value> shown = new ArrayList<>();
        for (LabelAndValue first : children(facets, dimension, SHOWN)) {
            if (!dimension.isHierarchical()) {
                shown.add(new Value(FacetPath.of(first.label), first.value.longValue(), 0));
                continue;
            }
            boolean isOpen = dimension == Dimension.PLACE;
            FacetResult below = below(facets, dimension, isOpen ? SHOWN : 1, first.label);
            shown.add(new Value(
                    FacetPath.of(first.label), first.value.longValue(), below == null ? 0 : below.childCount));
            if (isOpen && below != null) {
                for (LabelAndValue second : below.labelValues) {
                    FacetResult third = below(facets, dimension, 1, first.label, second.label);
                    shown.add(new Value(
                            FacetPath.of(first.label, second.label),
                            second.value.longValue(),
                            third == null ? 0 : third.childCount));
                }
            }
        }
        return shown;
    }

    private static LabelAndValue[] children(Facets facets, Dimension dimension, int most) throws IOException {
        FacetResult found = facets.getTopChildren(most, dimension.key());
        return found == null ? new LabelAndValue[0] : found.labelValues;
    }

    private static @Nullable FacetResult below(Facets facets, Dimension dimension, int most, String... path)
            throws IOException {
        return facets.getTopChildren(most, dimension.key(), path);
    }
}

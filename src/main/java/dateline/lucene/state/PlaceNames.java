package dateline.lucene.state;

import dateline.lucene.schema.IndexedPlace;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPath;
import dateline.search.facet.FoldedName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.MatchAllDocsQuery;

/**
 * What the places of one state of the index are called, by their numbers in the facet. Labels are known of all; other names of
 * those that some article names, since an article that names Yangon does not tell which of "Burma" and "Rangoon" is the country.
 * It is made once for each state. Safe for use by many threads.
 */
public final class PlaceNames {

    /** By whole names, labels among them. */
    private final Map<String, BitSet> called = new HashMap<>();

    /** By the letters of other names than the label. */
    private final NavigableMap<String, BitSet> others = new TreeMap<>();

    PlaceNames(Snapshot snapshot) throws IOException {
        FacetsCollector all = snapshot.search(MatchAllDocsQuery.INSTANCE, new FacetsCollectorManager());
        FacetPaths paths = new FacetPaths(snapshot, Dimension.PLACE);
        Map<FacetPath, Integer> ordinals = new HashMap<>();
        for (int ordinal : held(snapshot.ordinals(Dimension.PLACE), all)) {
            FacetPath path = paths.path(ordinal);
            ordinals.put(path, ordinal);
            add(called, FoldedName.of(path.label()), ordinal);
        }
        SortedSetDocValues places = snapshot.places().values();
        for (int place : held(snapshot.places(), all)) {
            IndexedPlace named = IndexedPlace.of(places.lookupOrd(place).utf8ToString());
            Integer ordinal = ordinals.get(named.path());
            if (ordinal != null) {
                addOthers(named.otherNames(), ordinal);
            }
        }
    }

    private void addOthers(List<String> names, int ordinal) {
        for (String name : names) {
            add(called, name, ordinal);
            add(others, name.replace(" ", ""), ordinal);
        }
    }

    /** Those that some article has; removed articles leave their values behind for a while. */
    private static int[] held(FacetOrdinals ordinals, FacetsCollector all) throws IOException {
        int[] counts = ordinals.count(all);
        return IntStream.range(0, counts.length)
                .filter(ordinal -> counts[ordinal] > 0)
                .toArray();
    }

    private static void add(Map<String, BitSet> names, String name, int ordinal) {
        if (!name.isEmpty()) {
            names.computeIfAbsent(name, _ -> new BitSet()).set(ordinal);
        }
    }

    /** The places one of whose other names starts with what was typed. */
    public BitSet startingOtherwise(String typed) {
        String letters = FoldedName.letters(typed);
        BitSet found = new BitSet();
        if (!letters.isEmpty()) {
            others.subMap(letters, letters + Character.MAX_VALUE).values().forEach(found::or);
        }
        return found;
    }

    /** The places that go by a name, in the order of their paths. */
    public List<FacetPath> called(String name, FacetPaths paths) throws IOException {
        List<FacetPath> found = new ArrayList<>();
        BitSet ordinals = called.getOrDefault(FoldedName.of(name), new BitSet());
        for (int ordinal = ordinals.nextSetBit(0); ordinal >= 0; ordinal = ordinals.nextSetBit(ordinal + 1)) {
            found.add(paths.path(ordinal));
        }
        return found;
    }
}

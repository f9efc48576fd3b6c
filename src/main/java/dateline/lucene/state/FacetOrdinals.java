package dateline.lucene.state;

import dateline.search.facet.FacetPath;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues.MultiSortedSetDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;
import org.jspecify.annotations.Nullable;

/**
 * The values of a dimension in one state of the index, numbered in the order of their paths, and how they lie in each other.
 * It is made once for each state. Safe for use by many threads.
 */
public final class FacetOrdinals {

    /** What stands above the first level. */
    public static final int ROOT = -1;

    /** A value that no article has. */
    public static final int NONE = -2;

    private final IndexReader reader;
    private final String field;
    private final SegmentOrdinals.Kept segments;
    private final OrdinalMap map;
    private final int size;

    /** For each segment the numbers of its values. */
    private final int[][] numbers;

    /** For each value the first one below it and the next one beside it; empty in a flat dimension. */
    private final int[] firstChild;

    private final int[] next;
    private final int firstRoot;

    private int @Nullable [] countsOfAll;

    FacetOrdinals(IndexReader reader, SegmentOrdinals.Kept segments, String field, boolean isHierarchical)
            throws IOException {
        this.reader = reader;
        this.segments = segments;
        this.field = field;
        SortedSetDocValues[] leaves = leaves();
        this.map = OrdinalMap.build(null, leaves, PackedInts.DEFAULT);
        this.size = Math.toIntExact(map.getValueCount());
        this.numbers = new int[leaves.length][];
        for (int leaf = 0; leaf < leaves.length; leaf++) {
            LongValues global = map.getGlobalOrds(leaf);
            numbers[leaf] = new int[(int) leaves[leaf].getValueCount()];
            Arrays.setAll(numbers[leaf], ordinal -> (int) global.get(ordinal));
        }
        this.firstChild = new int[isHierarchical ? size : 0];
        this.next = new int[firstChild.length];
        this.firstRoot = link();
    }

    /** Ties every value to the one above it; gives the first that has none. The last is tied first, so that order stays. */
    private int link() throws IOException {
        Arrays.fill(firstChild, NONE);
        SortedSetDocValues values = values();
        Map<FacetPath, Integer> ordinals = new HashMap<>();
        for (int ordinal = 0; ordinal < firstChild.length; ordinal++) {
            ordinals.put(path(values, ordinal), ordinal);
        }
        int first = NONE;
        for (int ordinal = firstChild.length - 1; ordinal >= 0; ordinal--) {
            FacetPath parent = path(values, ordinal).parent();
            if (parent.depth() == 0) {
                next[ordinal] = first;
                first = ordinal;
            } else {
                int above = ordinals.getOrDefault(parent, NONE);
                next[ordinal] = firstChild[above];
                firstChild[above] = ordinal;
            }
        }
        return first;
    }

    /** How many values there are. */
    public int size() {
        return size;
    }

    private SortedSetDocValues[] leaves() throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        SortedSetDocValues[] values = new SortedSetDocValues[leaves.size()];
        for (int leaf = 0; leaf < values.length; leaf++) {
            values[leaf] = DocValues.getSortedSet(leaves.get(leaf).reader(), field);
        }
        return values;
    }

    /** The values of the whole index, to look up paths and ordinals in; for use by one thread. */
    public SortedSetDocValues values() throws IOException {
        int[] starts = new int[reader.leaves().size() + 1];
        for (LeafReaderContext leaf : reader.leaves()) {
            starts[leaf.ord] = leaf.docBase;
        }
        starts[starts.length - 1] = reader.maxDoc();
        return new MultiSortedSetDocValues(leaves(), starts, map, 0);
    }

    static FacetPath path(SortedSetDocValues values, int ordinal) throws IOException {
        return FacetPath.parse(values.lookupOrd(ordinal).utf8ToString());
    }

    /** The values right below another one or the root, in their order. */
    public void forEachBelow(int parent, IntConsumer each) {
        if (parent == ROOT && firstChild.length == 0) {
            for (int ordinal = 0; ordinal < size; ordinal++) {
                each.accept(ordinal);
            }
        } else if (parent != NONE && firstChild.length > 0) {
            int first = parent == ROOT ? firstRoot : firstChild[parent];
            for (int ordinal = first; ordinal != NONE; ordinal = next[ordinal]) {
                each.accept(ordinal);
            }
        }
    }

    /** In how many of the collected articles each value occurs; not to be changed. */
    public int[] count(FacetsCollector collected) throws IOException {
        int articles = 0;
        for (MatchingDocs matching : collected.getMatchingDocs()) {
            articles += matching.totalHits();
        }
        if (articles < reader.numDocs()) {
            return counted(collected);
        }
        // The page that shows every article is asked for most of all. Two threads may both count; they count the same.
        int[] known = countsOfAll;
        if (known == null) {
            known = counted(collected);
            countsOfAll = known;
        }
        return known;
    }

    private int[] counted(FacetsCollector collected) throws IOException {
        int[] counts = new int[size];
        for (MatchingDocs matching : collected.getMatchingDocs()) {
            LeafReaderContext leaf = matching.context();
            segments.of(leaf.reader(), field).count(matching, numbers[leaf.ord], counts);
        }
        return counts;
    }
}

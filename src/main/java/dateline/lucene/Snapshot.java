package dateline.lucene;

import dateline.search.Dimension;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.search.IndexSearcher;

/** One state of the index, with the ordinals of its facets, which are made once for each state. */
final class Snapshot extends IndexSearcher {

    private final FacetsConfig facets = Schema.facets();
    private final Map<Dimension, Optional<SortedSetDocValuesReaderState>> states = new ConcurrentHashMap<>();

    Snapshot(IndexReader reader) {
        super(reader);
    }

    FacetsConfig facets() {
        return facets;
    }

    long generation() {
        return ((DirectoryReader) getIndexReader()).getVersion();
    }

    /** The ordinals of a dimension; empty if no article has a value in it. */
    Optional<SortedSetDocValuesReaderState> state(Dimension dimension) throws IOException {
        Optional<SortedSetDocValuesReaderState> known = states.get(dimension);
        if (known == null) {
            String field = Schema.facet(dimension);
            known = MultiDocValues.getSortedSetValues(getIndexReader(), field) == null
                    ? Optional.empty()
                    : Optional.of(new DefaultSortedSetDocValuesReaderState(getIndexReader(), field, facets));
            states.put(dimension, known);
        }
        return known;
    }
}

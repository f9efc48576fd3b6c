package dateline.lucene;

import dateline.search.Dimension;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/** One state of the index, with the ordinals of its facets. Safe for use by many threads. */
final class Snapshot extends IndexSearcher {

    private final Map<Dimension, FacetOrdinals> ordinals = new EnumMap<>(Dimension.class);

    Snapshot(IndexReader reader) throws IOException {
        super(reader);
        for (Dimension dimension : Dimension.values()) {
            ordinals.put(dimension, new FacetOrdinals(reader, dimension));
        }
    }

    long generation() {
        return ((DirectoryReader) getIndexReader()).getVersion();
    }

    FacetOrdinals ordinals(Dimension dimension) {
        return Objects.requireNonNull(ordinals.get(dimension));
    }
}

package dateline.lucene;

import dateline.search.Dimension;
import dateline.search.Searcher.IndexState;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** One state of the index, with the ordinals and labels of its facets. Safe for use by many threads. */
final class Snapshot extends IndexSearcher {

    private final Map<Dimension, FacetOrdinals> ordinals = new EnumMap<>(Dimension.class);
    private final Map<Dimension, FacetLabels> labels = new EnumMap<>(Dimension.class);

    private final FacetOrdinals places;
    private volatile @Nullable PlaceNames placeNames;

    Snapshot(IndexReader reader) throws IOException {
        super(reader);
        places = new FacetOrdinals(reader, Schema.PLACES, false);
        for (Dimension dimension : Dimension.values()) {
            FacetOrdinals values = new FacetOrdinals(reader, Schema.facet(dimension), dimension.isHierarchical());
            ordinals.put(dimension, values);
            if (dimension.isFolded()) {
                labels.put(dimension, new FacetLabels(this, dimension, values.size()));
            }
        }
    }

    IndexState state() {
        DirectoryReader reader = (DirectoryReader) getIndexReader();
        return new IndexState(reader.numDocs(), reader.getVersion());
    }

    FacetOrdinals ordinals(Dimension dimension) {
        return Objects.requireNonNull(ordinals.get(dimension));
    }

    /** The places that articles name, without those that only lie above one. */
    FacetOrdinals places() {
        return places;
    }

    /** What places are called; made when it is first asked for. Two threads may both make it; they make the same. */
    PlaceNames placeNames() throws IOException {
        PlaceNames known = placeNames;
        if (known == null) {
            known = new PlaceNames(this);
            placeNames = known;
        }
        return known;
    }

    /** How the values of a folded dimension are shown; null for the others, which are shown as they are. */
    @Nullable
    FacetLabels labels(Dimension dimension) {
        return labels.get(dimension);
    }
}

package dateline.lucene;

import dateline.lucene.text.WrittenWords;
import dateline.search.Completion;
import dateline.search.Dimension;
import dateline.search.Searcher.IndexState;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
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
    private volatile @Nullable WrittenWords words;
    private final Map<Completion.Kind, NameStarts> names = new ConcurrentHashMap<>();

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

    /** The names of a kind, to be completed; made when they are first asked for, once: it takes longer than a key press. */
    NameStarts names(Completion.Kind kind) throws IOException {
        NameStarts known = names.get(kind);
        if (known == null) {
            synchronized (names) {
                known = names.get(kind);
                if (known == null) {
                    known = new NameStarts(this, kind);
                    names.put(kind, known);
                }
            }
        }
        return known;
    }

    /** The words, to be completed; made as {@link #names} are. */
    WrittenWords words() throws IOException {
        WrittenWords known = words;
        if (known == null) {
            synchronized (names) {
                known = words;
                if (known == null) {
                    known = new WrittenWords(this);
                    words = known;
                }
            }
        }
        return known;
    }

    /** Makes what is otherwise made when it is first asked for. */
    void warm() throws IOException {
        words();
        for (Completion.Kind kind : Completion.Kind.NAMES) {
            names(kind);
        }
        placeNames();
    }

    /** How the values of a folded dimension are shown; null for the others, which are shown as they are. */
    @Nullable
    FacetLabels labels(Dimension dimension) {
        return labels.get(dimension);
    }
}

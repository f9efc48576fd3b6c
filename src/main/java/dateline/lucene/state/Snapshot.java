package dateline.lucene.state;

import dateline.article.Place;
import dateline.lucene.schema.Gazetteer;
import dateline.lucene.schema.Schema;
import dateline.lucene.text.WrittenWords;
import dateline.search.Completion;
import dateline.search.Searcher.IndexState;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPath;
import dateline.search.request.Budget;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** One state of the index, with the ordinals and labels of its facets. Safe for use by many threads. */
public final class Snapshot extends IndexSearcher {

    private final String name;
    private final Map<Dimension, FacetOrdinals> ordinals = new EnumMap<>(Dimension.class);
    private final Map<Dimension, FacetLabels> labels = new EnumMap<>(Dimension.class);
    private final Map<Dimension, @Nullable FacetPath[]> paths = new EnumMap<>(Dimension.class);

    private final FacetOrdinals places;
    private final List<Map<Long, Place>> knownPlaces;
    private final IndexSearcher timed;
    private volatile @Nullable PlaceNames placeNames;
    private volatile @Nullable WrittenWords words;
    private final Map<Completion.Kind, NameStarts> names = new ConcurrentHashMap<>();

    /**
     * A state that a reader sees.
     *
     * @param segments what is kept of segments that other states may have too
     * @param name names the state
     */
    public Snapshot(IndexReader reader, SegmentOrdinals.Kept segments, String name) throws IOException {
        super(reader);
        this.name = name;
        timed = new IndexSearcher(reader);
        timed.setTimeout(() -> Budget.current().isSpent());
        knownPlaces = getLeafContexts().stream()
                .<Map<Long, Place>>map(_ -> new ConcurrentHashMap<>())
                .toList();
        places = new FacetOrdinals(reader, segments, Schema.PLACES, false);
        for (Dimension dimension : Dimension.values()) {
            FacetOrdinals values =
                    new FacetOrdinals(reader, segments, Schema.facet(dimension), dimension.isHierarchical());
            paths.put(dimension, new FacetPath[values.size()]);
            ordinals.put(dimension, values);
            if (dimension.isFolded()) {
                labels.put(dimension, new FacetLabels(this, segments, dimension, values.size()));
            }
        }
    }

    /** Which state it is. */
    public IndexState state() {
        DirectoryReader reader = (DirectoryReader) getIndexReader();
        return new IndexState(reader.numDocs(), reader.getVersion(), name);
    }

    /** Searches this state as long as the current budget lasts. What is kept for other questions is not to be searched with it. */
    public IndexSearcher timed() {
        return timed;
    }

    /** The values of a dimension, by number. */
    public FacetOrdinals ordinals(Dimension dimension) {
        return Objects.requireNonNull(ordinals.get(dimension));
    }

    /** The paths of a dimension's values that were read before; a number may be read twice, and is then the same. */
    @Nullable
    FacetPath[] paths(Dimension dimension) {
        return Objects.requireNonNull(paths.get(dimension));
    }

    /** The places that articles name, without those that only lie above one. */
    public FacetOrdinals places() {
        return places;
    }

    /** The places of a segment that were read before, for {@link Gazetteer}. */
    public Map<Long, Place> knownPlaces(LeafReaderContext segment) {
        return knownPlaces.get(segment.ord);
    }

    /** What places are called; made when it is first asked for. Two threads may both make it; they make the same. */
    public PlaceNames placeNames() throws IOException {
        PlaceNames known = placeNames;
        if (known == null) {
            known = new PlaceNames(this);
            placeNames = known;
        }
        return known;
    }

    /** The names of a kind, to be completed; made when they are first asked for, once: it takes longer than a key press. */
    public NameStarts names(Completion.Kind kind) throws IOException {
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
    public WrittenWords words() throws IOException {
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

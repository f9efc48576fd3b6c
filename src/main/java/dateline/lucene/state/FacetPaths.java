package dateline.lucene.state;

import dateline.lucene.schema.Schema;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPath;
import java.io.IOException;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The paths of a dimension's values by their numbers, and back. For use by one thread. */
public final class FacetPaths {

    private final Dimension dimension;
    private final SortedSetDocValues values;
    private final @Nullable FacetLabels labels;
    private final SortedSetDocValues spellings;
    private final @Nullable FacetPath[] known;

    public FacetPaths(Snapshot snapshot, Dimension dimension) throws IOException {
        this.dimension = dimension;
        this.values = snapshot.ordinals(dimension).values();
        this.labels = snapshot.labels(dimension);
        this.spellings = labels == null ? values : labels.spellings();
        this.known = snapshot.paths(dimension);
    }

    /** The path that a value is shown with. */
    public FacetPath path(int ordinal) throws IOException {
        FacetPath path = known[ordinal];
        if (path == null) {
            path = read(ordinal);
            known[ordinal] = path;
        }
        return path;
    }

    private FacetPath read(int ordinal) throws IOException {
        return labels == null ? FacetOrdinals.path(values, ordinal) : FacetPath.of(labels.label(ordinal, spellings));
    }

    /** The number of a value, in whatever spelling it is asked for. */
    public int ordinal(FacetPath path) throws IOException {
        if (path.depth() == 0) {
            return FacetOrdinals.ROOT;
        }
        long found = values.lookupTerm(new BytesRef(Schema.term(dimension, path)));
        return found < 0 ? FacetOrdinals.NONE : (int) found;
    }

    /** The path that is shown for another spelling of it; that spelling if no article has the value. */
    public FacetPath shown(FacetPath path) throws IOException {
        int ordinal = labels == null ? FacetOrdinals.NONE : ordinal(path);
        return ordinal < 0 ? path : path(ordinal);
    }
}

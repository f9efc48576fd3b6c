package dateline.lucene;

import dateline.search.Dimension;
import dateline.search.FacetPath;
import dateline.search.FacetRequest;
import dateline.search.FacetValue;
import dateline.search.Refinement;
import dateline.search.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;

/** Counts the values of one dimension over the articles of a search, the dimension's own ticks set aside. */
final class FacetCounter {

    /** How many values of a level a search shows before "all" is asked for. */
    private static final int SHOWN = 10;

    /** A level of a tree has far fewer values than this. */
    private static final int EVERY = 10_000_000;

    private static final Comparator<FacetValue> BY_NAME =
            Comparator.comparing(value -> value.path().label());
    private static final Comparator<FacetValue> BY_COUNT =
            Comparator.comparingLong(FacetValue::count).reversed().thenComparing(BY_NAME);

    private final Snapshot snapshot;
    private final SearchRequest request;
    private final Dimension dimension;
    private final Facets facets;

    private FacetCounter(Snapshot snapshot, SearchRequest request, Dimension dimension, Facets facets) {
        this.snapshot = snapshot;
        this.request = request;
        this.dimension = dimension;
        this.facets = facets;
    }

    /**
     * A counter over what a search has collected.
     *
     * @param collected the articles of the search with this dimension's ticks set aside
     * @return empty if no article of the index has a value in the dimension
     */
    static Optional<FacetCounter> over(
            Snapshot snapshot, SearchRequest request, Dimension dimension, FacetsCollector collected)
            throws IOException {
        Optional<SortedSetDocValuesReaderState> state = snapshot.state(dimension);
        return state.isEmpty()
                ? Optional.empty()
                : Optional.of(new FacetCounter(
                        snapshot, request, dimension, new SortedSetDocValuesFacetCounts(state.get(), collected)));
    }

    /** The values to show first: the ticked and excluded ones and the most frequent, parents before their children. */
    List<FacetValue> top() throws IOException {
        Set<FacetPath> open = new LinkedHashSet<>();
        for (Refinement refinement : refinements()) {
            for (FacetPath path = refinement.path().parent(); path.depth() > 0; path = path.parent()) {
                open.add(path);
            }
            open.add(refinement.path());
        }
        List<FacetValue> values = new ArrayList<>();
        addLevel(FacetPath.ROOT, open, values);
        return values;
    }

    private void addLevel(FacetPath path, Set<FacetPath> open, List<FacetValue> values) throws IOException {
        List<FacetValue> level = new ArrayList<>(children(path, SHOWN));
        for (Refinement refinement : refinements()) {
            boolean isHere =
                    refinement.path().parent().equals(path) && refinement.path().depth() > 0;
            if (isHere && level.stream().noneMatch(value -> value.path().equals(refinement.path()))) {
                level.add(value(refinement.path()));
            }
        }
        level.sort(Comparator.comparingInt(FacetCounter::rank)
                .thenComparing(dimension == Dimension.DATE ? BY_NAME : BY_COUNT));
        // A tree that does not branch is of no use closed; continents show their countries.
        boolean opensAlone = level.size() == 1 || (dimension == Dimension.PLACE && path.depth() == 0);
        for (FacetValue value : level) {
            values.add(value);
            if (dimension.isHierarchical() && value.children() > 0 && (opensAlone || open.contains(value.path()))) {
                addLevel(value.path(), open, values);
            }
        }
    }

    private static int rank(FacetValue value) {
        return value.isSelected() ? 0 : value.isExcluded() ? 1 : 2;
    }

    /** All values that a request for one dimension asks for, in its order. */
    List<FacetValue> all(FacetRequest asked) throws IOException {
        List<FacetValue> values = new ArrayList<>();
        String prefix = asked.prefix().toLowerCase(Locale.ROOT);
        if (prefix.isEmpty()) {
            values.addAll(children(asked.path(), EVERY));
        } else {
            addBelow(asked.path(), prefix, values);
        }
        values.sort(asked.order() == FacetRequest.Order.COUNT ? BY_COUNT : BY_NAME);
        return values;
    }

    private void addBelow(FacetPath path, String prefix, List<FacetValue> values) throws IOException {
        for (FacetValue value : children(path, EVERY)) {
            if (value.path().label().toLowerCase(Locale.ROOT).startsWith(prefix)) {
                values.add(value);
            }
            if (value.children() > 0) {
                addBelow(value.path(), prefix, values);
            }
        }
    }

    private List<FacetValue> children(FacetPath path, int most) throws IOException {
        FacetResult level = facets.getTopChildren(most, dimension.key(), steps(path));
        if (level == null) {
            return List.of();
        }
        List<FacetValue> values = new ArrayList<>(level.labelValues.length);
        for (LabelAndValue child : level.labelValues) {
            values.add(value(path.child(child.label), child.value.longValue()));
        }
        return values;
    }

    private FacetValue value(FacetPath path) throws IOException {
        Number count = facets.getSpecificValue(dimension.key(), steps(path));
        return value(path, Math.max(0, count.longValue()));
    }

    private FacetValue value(FacetPath path, long counted) throws IOException {
        boolean isSelected = refinements().contains(new Refinement(dimension, path, false));
        Refinement exclusion = new Refinement(dimension, path, true);
        boolean isExcluded = refinements().contains(exclusion);
        long count = isExcluded ? countWithout(exclusion) : counted;
        return new FacetValue(path, count, isSelected, isExcluded, isExcluded ? 0 : childCount(path));
    }

    private int childCount(FacetPath path) throws IOException {
        if (!dimension.isHierarchical()) {
            return 0;
        }
        FacetResult level = facets.getTopChildren(1, dimension.key(), steps(path));
        return level == null ? 0 : level.childCount;
    }

    /** What lifting an exclusion would bring. */
    private long countWithout(Refinement exclusion) throws IOException {
        RefinedQuery lifted = RefinedQuery.without(request, exclusion);
        return snapshot.count(lifted.sideways(dimension, RefinedQuery.value(exclusion)));
    }

    private List<Refinement> refinements() {
        return request.refinements().stream()
                .filter(refinement -> refinement.dimension() == dimension)
                .toList();
    }

    private static String[] steps(FacetPath path) {
        return path.steps().toArray(String[]::new);
    }
}

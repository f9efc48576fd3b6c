package dateline.lucene;

import dateline.lucene.query.RefinedQuery;
import dateline.lucene.state.FacetOrdinals;
import dateline.lucene.state.FacetPaths;
import dateline.lucene.state.Snapshot;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPage;
import dateline.search.facet.FacetPath;
import dateline.search.facet.FacetValue;
import dateline.search.facet.FoldedName;
import dateline.search.facet.Refinement;
import dateline.search.request.Budget;
import dateline.search.request.FacetRequest;
import dateline.search.request.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.lucene.facet.FacetsCollector;

/**
 * Counts the values of one dimension over the articles of a search, the dimension's own ticks set aside. Listed are the values that
 * some of these articles have, and whatever is ticked or excluded with all above it.
 */
final class FacetCounter {

    /** How many values of a level a search shows before "all" is asked for. */
    private static final int SHOWN = 10;

    private static final Comparator<FacetValue> BY_NAME = Comparator.comparing(
                    (FacetValue value) -> value.path().label())
            .thenComparing(value -> value.path().toString());
    private static final Comparator<FacetValue> BY_COUNT =
            Comparator.comparingLong(FacetValue::count).reversed().thenComparing(BY_NAME);

    private final Snapshot snapshot;
    private final SearchRequest request;
    private final Dimension dimension;
    private final FacetOrdinals ordinals;
    private final FacetPaths paths;
    private final int[] counts;

    /** What is ticked or excluded, and all above it. */
    private final Set<FacetPath> pinned = new LinkedHashSet<>();

    /** Those of the dimension, in the spelling that is shown. */
    private final List<Refinement> refinements = new ArrayList<>();

    /** The values that were asked for, of all articles of a search. */
    static FacetPage page(Snapshot snapshot, FacetRequest request) throws IOException {
        SearchRequest search = request.search();
        FacetsCollector counted =
                Collected.of(snapshot, RefinedQuery.of(search)).sideways(request.dimension());
        List<FacetValue> all = new FacetCounter(snapshot, search, request.dimension(), counted).all(request);
        long first = Math.min((request.page() - 1L) * request.size(), all.size());
        long end = Math.min(first + request.size(), all.size());
        return new FacetPage(request.dimension(), all.size(), all.subList((int) first, (int) end));
    }

    /** @param collected the articles of the search with this dimension's ticks set aside */
    FacetCounter(Snapshot snapshot, SearchRequest request, Dimension dimension, FacetsCollector collected)
            throws IOException {
        this.snapshot = snapshot;
        this.request = request;
        this.dimension = dimension;
        this.ordinals = snapshot.ordinals(dimension);
        this.paths = new FacetPaths(snapshot, dimension);
        this.counts = Budget.current().isSpent() ? new int[ordinals.size()] : ordinals.count(collected);
        for (Refinement asked : request.refinements()) {
            if (asked.dimension() == dimension) {
                refinements.add(new Refinement(dimension, paths.shown(asked.path()), asked.isExcluded()));
            }
        }
        for (Refinement refinement : refinements) {
            for (FacetPath path = refinement.path(); path.depth() > 0; path = above(path)) {
                pinned.add(path);
            }
        }
    }

    private FacetPath above(FacetPath path) {
        return dimension.isHierarchical() ? path.parent() : FacetPath.ROOT;
    }

    /** The values to show first: the ticked and excluded ones and the most frequent, parents before their children. */
    List<FacetValue> top() throws IOException {
        List<FacetValue> shown = new ArrayList<>();
        addLevel(FacetPath.ROOT, FacetOrdinals.ROOT, shown);
        return shown;
    }

    private void addLevel(FacetPath path, int parent, List<FacetValue> shown) throws IOException {
        List<FacetValue> level = new ArrayList<>(pinnedBelow(path));
        for (int ordinal : mostFrequent(parent)) {
            FacetPath frequent = paths.path(ordinal);
            if (!pinned.contains(frequent)) {
                level.add(value(frequent, ordinal));
            }
        }
        level.sort(Comparator.comparingInt(FacetCounter::rank)
                .thenComparing(dimension == Dimension.DATE ? BY_NAME : BY_COUNT));
        // A tree that does not branch is of no use closed; continents show their countries.
        boolean opensAll = level.size() == 1 || (dimension == Dimension.PLACE && path.depth() == 0);
        for (FacetValue value : level) {
            shown.add(value);
            if (value.children() > 0 && (opensAll || pinned.contains(value.path()))) {
                addLevel(value.path(), paths.ordinal(value.path()), shown);
            }
        }
    }

    private static int rank(FacetValue value) {
        return value.isSelected() ? 0 : value.isExcluded() ? 1 : 2;
    }

    /** The values right below one that most articles have; of equal ones those that come first in the index. */
    private int[] mostFrequent(int parent) {
        MostFrequent frequent = new MostFrequent();
        ordinals.forEachBelow(parent, ordinal -> frequent.add(ordinal, counts[ordinal]));
        return frequent.ordinals();
    }

    /** Keeps the first values of thousands in order, without making a thing of each. */
    private static final class MostFrequent {

        /** The count, and behind it what is greater for smaller ordinals; the greatest first. */
        private final long[] ranks = new long[SHOWN];

        private int size;

        void add(int ordinal, int count) {
            long rank = (long) count << Integer.SIZE | Integer.MAX_VALUE - ordinal;
            if (count == 0 || (size == SHOWN && rank < ranks[SHOWN - 1])) {
                return;
            }
            int at = size == SHOWN ? SHOWN - 1 : size++;
            for (; at > 0 && ranks[at - 1] < rank; at--) {
                ranks[at] = ranks[at - 1];
            }
            ranks[at] = rank;
        }

        int[] ordinals() {
            return Arrays.stream(ranks, 0, size)
                    .mapToInt(rank -> Integer.MAX_VALUE - (int) rank)
                    .toArray();
        }
    }

    /** All values that a request for one dimension asks for, in its order. */
    List<FacetValue> all(FacetRequest asked) throws IOException {
        ValueFilter filter = filter(asked);
        int[] found = asked.prefix().isEmpty()
                ? counted(paths.ordinal(asked.path()))
                : IntStream.range(0, counts.length)
                        .filter(ordinal -> counts[ordinal] > 0)
                        .toArray();
        List<FacetValue> all = new ArrayList<>();
        for (int ordinal : found) {
            FacetPath path = paths.path(ordinal);
            if (!pinned.contains(path) && filter.passes(path, ordinal)) {
                all.add(value(path, ordinal));
            }
        }
        for (FacetPath path : pinned) {
            int ordinal = paths.ordinal(path);
            if (filter.passes(path, ordinal)) {
                all.add(value(path, ordinal));
            }
        }
        all.sort(asked.order() == FacetRequest.Order.COUNT ? BY_COUNT : BY_NAME);
        return all;
    }

    /** Whether a value, whose ordinal may be {@link FacetOrdinals#NONE}, is among those that a request is about. */
    private interface ValueFilter {
        boolean passes(FacetPath path, int ordinal);
    }

    private ValueFilter filter(FacetRequest asked) throws IOException {
        FacetPath top = asked.path();
        if (asked.prefix().isEmpty()) {
            return (path, _) -> above(path).equals(top);
        }
        Predicate<String> isStarted = FoldedName.startingWith(asked.prefix());
        BitSet otherwise =
                dimension == Dimension.PLACE ? snapshot.placeNames().startingOtherwise(asked.prefix()) : new BitSet();
        return (path, ordinal) -> !path.equals(top)
                && top.isPrefixOf(path)
                && (isStarted.test(path.label()) || (ordinal >= 0 && otherwise.get(ordinal)));
    }

    private List<FacetValue> pinnedBelow(FacetPath path) throws IOException {
        List<FacetValue> below = new ArrayList<>();
        for (FacetPath pin : pinned) {
            if (above(pin).equals(path)) {
                below.add(value(pin, paths.ordinal(pin)));
            }
        }
        return below;
    }

    private FacetValue value(FacetPath path, int ordinal) throws IOException {
        if (!pinned.contains(path)) {
            return new FacetValue(path, counts[ordinal], false, false, children(path, ordinal));
        }
        boolean isSelected = refinements.contains(new Refinement(dimension, path, false));
        Refinement exclusion = new Refinement(dimension, path, true);
        boolean isExcluded = refinements.contains(exclusion);
        long count = isExcluded ? countWithout(exclusion) : count(ordinal);
        return new FacetValue(path, count, isSelected, isExcluded, children(path, ordinal));
    }

    private int count(int ordinal) {
        return ordinal == FacetOrdinals.NONE ? 0 : counts[ordinal];
    }

    private int children(FacetPath path, int ordinal) throws IOException {
        if (!dimension.isHierarchical()) {
            return 0;
        }
        int children = counted(ordinal).length;
        for (FacetPath pin : pinned) {
            children += above(pin).equals(path) && count(paths.ordinal(pin)) == 0 ? 1 : 0;
        }
        return children;
    }

    /** What lifting an exclusion would bring. */
    private long countWithout(Refinement exclusion) throws IOException {
        RefinedQuery lifted = RefinedQuery.without(request, exclusion);
        return snapshot.timed().count(lifted.sideways(dimension, RefinedQuery.value(exclusion)));
    }

    /** The values right below one, or on the first level, that some article has. */
    private int[] counted(int parent) {
        IntStream.Builder counted = IntStream.builder();
        ordinals.forEachBelow(parent, ordinal -> {
            if (counts[ordinal] > 0) {
                counted.add(ordinal);
            }
        });
        return counted.build().toArray();
    }
}

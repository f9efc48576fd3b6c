package dateline.web.page;

import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPage;
import dateline.search.facet.FacetPath;
import dateline.search.facet.FacetValue;
import dateline.search.facet.Refinement;
import dateline.web.address.Percent;
import dateline.web.address.SearchAddress;
import dateline.web.words.FacetWords;
import dateline.web.words.NumberWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays out one facet: which values are shown, in which order, what is unfolded, and where each click leads. */
final class FacetList {

    /** The values that a facet or a value shows before it is asked for all. */
    private static final int FEW = 10;

    /** More than these are not laid out at once; a reader searches among them. */
    private static final int MANY = 200;

    private static final int FOUND = 50;

    private static final Comparator<FacetValue> CHOSEN_FIRST =
            Comparator.comparingInt(value -> value.isSelected() ? 0 : value.isExcluded() ? 1 : 2);

    private final Dimension dimension;
    private final List<FacetValue> given;
    private final SearchAddress address;
    private final Values values;

    /** Whether all values of the first level are asked for. */
    private final boolean isWhole;

    private final boolean isByName;

    /** The level that stands at the edge. */
    private final int edge;

    private final List<Facet.Row> rows = new ArrayList<>();

    /** How many values there are of which only the first are shown; 0 where all are. */
    private int cutAt;

    /** Where values that the search did not give come from. */
    interface Values {
        FacetPage below(FacetPath path, String prefix, int size) throws IOException;
    }

    FacetList(Dimension dimension, List<FacetValue> given, SearchAddress address, Values values) {
        this.dimension = dimension;
        this.given = given;
        this.address = address;
        this.values = values;
        this.isWhole = address.open().contains(dimension.key());
        this.isByName = address.showing().byName().contains(dimension.key());
        this.edge = dimension == Dimension.PLACE && !isWhole ? 2 : 1;
    }

    Facet facet() throws IOException {
        List<FacetValue> top =
                given.stream().filter(this::isAtTheEdge).sorted(order()).toList();
        String find = address.showing().finds().getOrDefault(dimension, "");
        if (find.isEmpty()) {
            tree(top);
        } else {
            for (FacetValue value : fetched(FacetPath.ROOT, find, FOUND)) {
                rows.add(found(value));
            }
        }
        boolean hasFind = !find.isEmpty() || isWhole || top.size() >= FEW;
        SearchAddress otherwise = address.withShowing(address.showing().sortedOtherwise(dimension));
        return new Facet(
                dimension.key(),
                FacetWords.heading(dimension),
                rows,
                new Link(isByName ? "by name" : "by count", otherwise.under("/"), isByName),
                hasFind ? find : null,
                cut(),
                find.isEmpty() ? more(top.size()) : null);
    }

    private void tree(List<FacetValue> top) throws IOException {
        for (FacetValue value : isWhole ? fetched(FacetPath.ROOT, "", MANY) : foremost(top)) {
            if (value.path().depth() < edge) {
                rows.add(row(value, null, false));
            } else {
                add(value);
            }
        }
    }

    /** The first ones beside those that were chosen; by name they are the first of all values, not of those that the search gave. */
    private List<FacetValue> foremost(List<FacetValue> top) throws IOException {
        if (!isByName || top.size() < FEW) {
            return named(few(top));
        }
        List<FacetValue> all =
                new ArrayList<>(values.below(FacetPath.ROOT, "", FEW).values());
        if (edge > 1) {
            for (FacetValue continent : List.copyOf(all)) {
                all.addAll(values.below(continent.path(), "", MANY).values());
            }
            all.removeIf(value -> !isAtTheEdge(value));
        }
        Set<FacetPath> known = all.stream().map(FacetValue::path).collect(Collectors.toSet());
        top.stream()
                .filter(value -> !known.contains(value.path()) && isChosen(value))
                .forEach(all::add);
        return few(named(all));
    }

    private static boolean isChosen(FacetValue value) {
        return value.isSelected() || value.isExcluded();
    }

    private List<FacetValue> fetched(FacetPath path, String prefix, int size) throws IOException {
        FacetPage page = values.below(path, prefix, size);
        cutAt = page.values().size() < page.total() ? page.total() : cutAt;
        return page.values().stream().sorted(CHOSEN_FIRST).toList();
    }

    private String cut() {
        return cutAt == 0 ? "" : "The first of " + NumberWords.count(cutAt) + ". Type a few letters to find others.";
    }

    /** What was found stands anywhere in the tree and says where. */
    private Facet.Row found(FacetValue value) {
        Facet.Row row = row(value, null, false);
        return new Facet.Row(
                row.id(),
                0,
                FacetWords.full(dimension, value.path()),
                row.count(),
                row.state(),
                row.tick(),
                row.not(),
                null,
                false);
    }

    /** The few that are shown, by their names if that is wanted. */
    private List<FacetValue> named(List<FacetValue> few) {
        return isByName
                ? few.stream()
                        .sorted(CHOSEN_FIRST.thenComparing(
                                value -> FacetWords.label(dimension, value.path()), String.CASE_INSENSITIVE_ORDER))
                        .toList()
                : few;
    }

    private @Nullable Link more(int known) {
        if (!isWhole && known < FEW) {
            return null;
        }
        String words = (isWhole ? "Fewer " : "All ") + FacetWords.plural(dimension);
        return Link.to(words, address.toggled(dimension.key()).under("/"));
    }

    /** Continents are too wide a step: places start with countries, and with those continents that were chosen. */
    private boolean isAtTheEdge(FacetValue value) {
        int depth = value.path().depth();
        return depth == edge || (depth == 1 && (isChosen(value) || value.children() == 0));
    }

    /** What was chosen stands first. Years go back in time; all else comes by count. */
    private Comparator<FacetValue> order() {
        return CHOSEN_FIRST.thenComparing(
                dimension == Dimension.DATE
                        ? Comparator.comparing(
                                        (FacetValue value) -> value.path().label())
                                .reversed()
                        : Comparator.comparingLong(FacetValue::count).reversed());
    }

    private void add(FacetValue value) throws IOException {
        String key = dimension.key() + "/" + value.path();
        boolean isAsked = address.open().contains(key);
        List<FacetValue> known = given.stream()
                .filter(other -> other.path().depth() == value.path().depth() + 1
                        && value.path().isPrefixOf(other.path()))
                .toList();
        boolean isContinent = dimension == Dimension.PLACE && value.path().depth() == 1;
        boolean isKept = value.isSelected() || hasChosenBelow(value.path()) || (!isContinent && !known.isEmpty());
        boolean isOpen = value.children() > 0 && (isAsked || isKept);
        rows.add(row(value, value.children() == 0 || isKept ? null : key, isOpen));
        if (!isOpen) {
            return;
        }
        List<FacetValue> children = isAsked || known.isEmpty()
                ? values.below(value.path(), "", isAsked ? MANY : FEW).values()
                : few(known);
        for (FacetValue child : named(children.stream().sorted(CHOSEN_FIRST).toList())) {
            add(child);
        }
        int left = value.children() - children.size();
        if (left > 0 && !isAsked) {
            rows.add(more(value, key, left));
        }
    }

    private boolean hasChosenBelow(FacetPath path) {
        return address.refinements().stream()
                .filter(refinement -> refinement.dimension() == dimension)
                .map(Refinement::path)
                .anyMatch(other -> other.depth() > path.depth() && path.isPrefixOf(other));
    }

    /** The first few, and all that were chosen. */
    private static List<FacetValue> few(List<FacetValue> values) {
        List<FacetValue> few = new ArrayList<>();
        for (FacetValue value : values) {
            if (few.size() < FEW || isChosen(value)) {
                few.add(value);
            }
        }
        return few;
    }

    private Facet.Row row(FacetValue value, @Nullable String toggle, boolean isOpen) {
        Refinement tick = new Refinement(dimension, value.path(), false);
        Refinement not = new Refinement(dimension, value.path(), true);
        return new Facet.Row(
                Percent.query(dimension.key() + "/" + value.path()),
                Math.max(0, value.path().depth() - edge),
                FacetWords.label(dimension, value.path()),
                NumberWords.count(value.count()),
                state(value),
                (value.isSelected() ? address.without(tick) : address.with(tick)).under("/"),
                (value.isExcluded() ? address.without(not) : address.with(not)).under("/"),
                toggle == null ? null : address.toggled(toggle).under("/"),
                isOpen);
    }

    private static Facet.State state(FacetValue value) {
        if (value.isSelected()) {
            return Facet.State.TICKED;
        }
        return value.isExcluded() ? Facet.State.EXCLUDED : Facet.State.FREE;
    }

    private Facet.Row more(FacetValue value, String key, int left) {
        String label = NumberWords.count(left) + " more in " + FacetWords.label(dimension, value.path());
        String all = address.toggled(key).under("/");
        return new Facet.Row(
                "more/" + Percent.query(key),
                Math.max(0, value.path().depth() - edge + 1),
                label,
                "",
                Facet.State.MORE,
                all,
                all,
                null,
                false);
    }
}

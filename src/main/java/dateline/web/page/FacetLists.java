package dateline.web.page;

import dateline.search.Dimension;
import dateline.search.FacetPath;
import dateline.search.FacetRequest;
import dateline.search.FacetValue;
import dateline.search.Refinement;
import dateline.search.SearchRequest;
import dateline.search.SearchResults;
import dateline.search.Searcher;
import dateline.web.address.Percent;
import dateline.web.address.SearchAddress;
import dateline.web.words.FacetWords;
import dateline.web.words.NumberWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays out the facets: which values are shown, in which order, what is unfolded, and where each click leads. */
final class FacetLists {

    private static final List<Dimension> ORDER = List.of(
            Dimension.PLACE,
            Dimension.FIGURE,
            Dimension.ORGANISATION,
            Dimension.PERSON,
            Dimension.SAIDBY,
            Dimension.SOURCE,
            Dimension.DATE);

    /** The values that a facet or a value shows before it is asked for all. */
    private static final int FEW = 10;

    private static final int MANY = 500;

    private static final Comparator<FacetValue> CHOSEN_FIRST =
            Comparator.comparingInt(value -> value.isSelected() ? 0 : value.isExcluded() ? 1 : 2);

    private final Searcher searcher;
    private final SearchRequest request;
    private final SearchAddress address;

    FacetLists(Searcher searcher, SearchRequest request, SearchAddress address) {
        this.searcher = searcher;
        this.request = request;
        this.address = address;
    }

    List<Facet> of(SearchResults results) throws IOException {
        List<Facet> facets = new ArrayList<>();
        for (Dimension dimension : ORDER) {
            Facet facet = facet(dimension, results.facets().getOrDefault(dimension, List.of()));
            if (!facet.rows().isEmpty()) {
                facets.add(facet);
            }
        }
        return facets;
    }

    private Facet facet(Dimension dimension, List<FacetValue> given) throws IOException {
        String key = dimension.key();
        boolean isOpen = address.open().contains(key);
        List<FacetValue> top =
                given.stream().filter(value -> value.path().depth() == 1).toList();
        List<FacetValue> values = isOpen ? fetch(dimension, FacetPath.ROOT, MANY) : first(top, FEW);
        List<Facet.Row> rows = new ArrayList<>();
        for (FacetValue value : values.stream().sorted(order(dimension)).toList()) {
            add(rows, dimension, value, given);
        }
        Link more = null;
        if (isOpen) {
            more = Link.to(
                    "Fewer " + FacetWords.plural(dimension),
                    address.toggled(key).under("/"));
        } else if (top.size() >= FEW) {
            more = Link.to(
                    "All " + FacetWords.plural(dimension), address.toggled(key).under("/"));
        }
        return new Facet(key, FacetWords.heading(dimension), rows, more);
    }

    /** Years go back in time; all else comes as it was counted. */
    private static Comparator<FacetValue> order(Dimension dimension) {
        return dimension == Dimension.DATE
                ? CHOSEN_FIRST.thenComparing(value -> value.path().label(), Comparator.reverseOrder())
                : CHOSEN_FIRST;
    }

    private void add(List<Facet.Row> rows, Dimension dimension, FacetValue value, List<FacetValue> given)
            throws IOException {
        String key = dimension.key() + "/" + value.path();
        boolean isAsked = address.open().contains(key);
        boolean isKept = value.isSelected() || hasChosenBelow(dimension, value.path());
        boolean isOpen = value.children() > 0 && (isAsked || isKept);
        rows.add(row(dimension, value, value.children() == 0 || isKept ? null : key, isOpen));
        if (!isOpen) {
            return;
        }
        List<FacetValue> known = given.stream()
                .filter(other -> other.path().depth() == value.path().depth() + 1
                        && value.path().isPrefixOf(other.path()))
                .toList();
        List<FacetValue> children =
                isAsked || known.isEmpty() ? fetch(dimension, value.path(), isAsked ? MANY : FEW) : first(known, FEW);
        for (FacetValue child : children.stream().sorted(CHOSEN_FIRST).toList()) {
            add(rows, dimension, child, given);
        }
        int left = value.children() - children.size();
        if (left > 0 && !isAsked) {
            rows.add(more(dimension, value, key, left));
        }
    }

    private boolean hasChosenBelow(Dimension dimension, FacetPath path) {
        return address.refinements().stream()
                .filter(refinement -> refinement.dimension() == dimension)
                .map(Refinement::path)
                .anyMatch(other -> other.depth() > path.depth() && path.isPrefixOf(other));
    }

    private List<FacetValue> fetch(Dimension dimension, FacetPath path, int size) throws IOException {
        FacetRequest.Order order = dimension == Dimension.DATE ? FacetRequest.Order.VALUE : FacetRequest.Order.COUNT;
        return searcher.facet(new FacetRequest(request, dimension, path, "", order, 1, size))
                .values();
    }

    /** The first few, and all that were chosen. */
    private static List<FacetValue> first(List<FacetValue> values, int count) {
        List<FacetValue> first = new ArrayList<>();
        for (FacetValue value : values) {
            if (first.size() < count || value.isSelected() || value.isExcluded()) {
                first.add(value);
            }
        }
        return first;
    }

    private Facet.Row row(Dimension dimension, FacetValue value, @Nullable String toggle, boolean isOpen) {
        Refinement tick = new Refinement(dimension, value.path(), false);
        Refinement not = new Refinement(dimension, value.path(), true);
        Facet.State state =
                value.isSelected() ? Facet.State.TICKED : value.isExcluded() ? Facet.State.EXCLUDED : Facet.State.FREE;
        return new Facet.Row(
                Percent.query(dimension.key() + "/" + value.path()),
                value.path().depth() - 1,
                FacetWords.label(dimension, value.path()),
                NumberWords.count(value.count()),
                state,
                (value.isSelected() ? address.without(tick) : address.with(tick)).under("/"),
                (value.isExcluded() ? address.without(not) : address.with(not)).under("/"),
                toggle == null ? null : address.toggled(toggle).under("/"),
                isOpen);
    }

    private Facet.Row more(Dimension dimension, FacetValue value, String key, int left) {
        String label = NumberWords.count(left) + " more in " + FacetWords.label(dimension, value.path());
        String all = address.toggled(key).under("/");
        return new Facet.Row(
                "more/" + Percent.query(key), value.path().depth(), label, "", Facet.State.MORE, all, all, null, false);
    }
}

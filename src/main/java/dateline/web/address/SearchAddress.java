package dateline.web.address;

import dateline.article.DateRange;
import dateline.query.Reading;
import dateline.query.Sort;
import dateline.search.facet.Refinement;
import dateline.search.request.Box;
import dateline.search.request.SearchRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A search as its address holds it: {@code /?q=killed&place=Asia/Myanmar&from=2007}. It renders the addresses of its
 * neighbours: with one value more, without one, another page.
 *
 * @param query what was typed
 * @param refinements what was ticked and excluded, in the order of the address
 * @param from the first day, month or year, as typed; empty for none
 * @param to the last day, month or year, as typed; empty for none
 * @param box the part of the map that is asked for, or null
 * @param sort the order, or null where none was chosen
 * @param page the page of hits, from 1
 * @param size the hits on a page
 * @param open the facets and the values in them that are unfolded: {@code "place/Asia"}
 * @param showing how the answer is shown
 */
public record SearchAddress(
        String query,
        List<Refinement> refinements,
        String from,
        String to,
        @Nullable Box box,
        @Nullable Sort sort,
        int page,
        int size,
        List<String> open,
        Showing showing) {

    /** The hits on a page where nothing else was asked for. */
    public static final int DEFAULT_SIZE = 10;

    /** All articles. */
    public static final SearchAddress ALL =
            new SearchAddress("", List.of(), "", "", null, null, 1, DEFAULT_SIZE, List.of());

    /** The address of a list that is shown as goes without saying. */
    public SearchAddress(
            String query,
            List<Refinement> refinements,
            String from,
            String to,
            @Nullable Box box,
            @Nullable Sort sort,
            int page,
            int size,
            List<String> open) {
        this(query, refinements, from, to, box, sort, page, size, open, Showing.LIST);
    }

    public SearchAddress {
        refinements = List.copyOf(new LinkedHashSet<>(refinements));
        open = List.copyOf(new LinkedHashSet<>(open));
    }

    public SearchAddress withQuery(String other) {
        return new SearchAddress(other, refinements, from, to, box, sort, 1, size, open, showing.afresh());
    }

    /** With other ticks and exclusions, from the first page on. */
    public SearchAddress withRefinements(List<Refinement> others) {
        return new SearchAddress(query, others, from, to, box, sort, 1, size, open, showing.afresh());
    }

    /**
     * With one more tick or exclusion. It takes the place of its opposite; a tick also of ticks above and below it, which would
     * add articles where a click should leave just those that it was counted with.
     */
    public SearchAddress with(Refinement refinement) {
        List<Refinement> more = new ArrayList<>(refinements);
        more.removeIf(other -> other.isOfSameValue(refinement) || isReplaced(other, refinement));
        more.add(refinement);
        return withRefinements(more);
    }

    private static boolean isReplaced(Refinement old, Refinement added) {
        boolean areTicks = !old.isExcluded() && !added.isExcluded();
        return areTicks
                && old.dimension() == added.dimension()
                && (old.path().isPrefixOf(added.path()) || added.path().isPrefixOf(old.path()));
    }

    /** Without a tick or an exclusion, in whatever spelling the address has it. */
    public SearchAddress without(Refinement refinement) {
        return withRefinements(refinements.stream()
                .filter(other -> other.isExcluded() != refinement.isExcluded() || !other.isOfSameValue(refinement))
                .toList());
    }

    public SearchAddress withDates(String first, String last) {
        return new SearchAddress(query, refinements, first, last, box, sort, 1, size, open, showing.afresh());
    }

    public SearchAddress withBox(@Nullable Box other) {
        return new SearchAddress(query, refinements, from, to, other, sort, 1, size, open, showing.afresh());
    }

    public SearchAddress withSort(@Nullable Sort other) {
        return new SearchAddress(query, refinements, from, to, box, other, 1, size, open, showing.afresh());
    }

    public SearchAddress withPage(int other) {
        return new SearchAddress(query, refinements, from, to, box, sort, other, size, open, showing.afresh());
    }

    /** With a facet or a value in it unfolded, or folded if it was. */
    public SearchAddress toggled(String name) {
        List<String> others = new ArrayList<>(open);
        if (!others.remove(name)) {
            others.add(name);
        }
        return new SearchAddress(query, refinements, from, to, box, sort, page, size, others, showing);
    }

    /** The same search, shown in another way. */
    public SearchAddress withShowing(Showing other) {
        return new SearchAddress(query, refinements, from, to, box, sort, page, size, open, other);
    }

    /** The words alone. */
    public SearchAddress withoutFilters() {
        return new SearchAddress(query, List.of(), "", "", null, sort, 1, size, open, showing.afresh());
    }

    public boolean hasFilters() {
        return !refinements.isEmpty() || !from.isEmpty() || !to.isEmpty() || box != null;
    }

    /** The days that are asked for; an end that cannot be read is open. */
    public DateRange published() {
        LocalDate first = CalendarText.parse(from).map(DateRange::first).orElse(null);
        LocalDate last = CalendarText.parse(to).map(DateRange::last).orElse(null);
        return new DateRange(first, last);
    }

    /** The order of the hits: what was chosen, else that of the reading. */
    public Sort order(Reading reading) {
        return sort == null ? reading.order() : sort;
    }

    /** The question that this address asks. */
    public SearchRequest request(Reading reading) {
        return new SearchRequest(reading.query(), refinements, published(), box, order(reading), page, size);
    }

    /** The parameters, without what goes without saying. */
    public List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        pairs.add(new Pair("q", query));
        refinements.forEach(
                refinement -> pairs.add(new Pair(refinement.dimension().key(), refinement.value())));
        pairs.add(new Pair("from", from));
        pairs.add(new Pair("to", to));
        pairs.add(new Pair("box", box == null ? "" : box.toString()));
        pairs.add(new Pair("sort", sort == null ? "" : sort.key()));
        pairs.add(new Pair("page", page == 1 ? "" : Integer.toString(page)));
        pairs.add(new Pair("size", size == DEFAULT_SIZE ? "" : Integer.toString(size)));
        open.forEach(name -> pairs.add(new Pair("open", name)));
        showing.byName().forEach(key -> pairs.add(new Pair("byname", key)));
        showing.pairs().forEach((name, value) -> pairs.add(new Pair(name, value)));
        pairs.removeIf(pair -> pair.value().isEmpty());
        return pairs;
    }

    /** The address: a path and the parameters behind it. */
    public String under(String path) {
        StringBuilder address = new StringBuilder(path);
        for (Pair pair : pairs()) {
            address.append(address.length() == path.length() ? '?' : '&')
                    .append(pair.name())
                    .append('=')
                    .append(Percent.query(pair.value()));
        }
        return address.toString();
    }

    /** A parameter and a value. */
    public record Pair(String name, String value) {}
}

package dateline.web.address;

import dateline.query.Sort;
import dateline.search.facet.Dimension;
import dateline.search.facet.Refinement;
import dateline.search.request.Box;
import dateline.search.request.SearchRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an address was read as. Where a value is in trouble, the address stands as if it had not been given.
 *
 * @param troubles what could not be read, or goes beyond a limit
 */
public record ReadAddress(SearchAddress address, List<Trouble> troubles) {

    /** The most ticks and exclusions of one search. */
    public static final int MAX_REFINEMENTS = 100;

    /** The last hit that can be paged to; whoever needs more narrows the search. */
    public static final int MAX_DEPTH = 10_000;

    public ReadAddress {
        troubles = List.copyOf(troubles);
    }

    /** Reads the parameters of a search. */
    public static ReadAddress of(Parameters parameters) {
        return new Reader(parameters).read();
    }

    /** Whether a parameter is in trouble. */
    public boolean isInTrouble(String parameter) {
        return troubles.stream().anyMatch(trouble -> trouble.parameter().equals(parameter));
    }

    /** Reads one address and collects what is wrong with it. */
    private static final class Reader {
        private final Parameters parameters;
        private final List<Trouble> troubles = new ArrayList<>();

        Reader(Parameters parameters) {
            this.parameters = parameters;
        }

        ReadAddress read() {
            Numbers numbers = new Numbers(parameters, troubles);
            int size = numbers.read("size", SearchAddress.DEFAULT_SIZE, SearchRequest.MAX_SIZE);
            int page = numbers.read("page", 1, Integer.MAX_VALUE);
            if ((long) page * size > MAX_DEPTH) {
                trouble(
                        "page",
                        "Only the first 10,000 articles of a search can be paged through. Narrow the search, by days or a"
                                + " place; or take all of its articles as a file, /export.jsonl.");
                page = 1;
            }
            checkDates();
            String query = parameters.values().getOrDefault("q", List.of("")).getFirst();
            SearchAddress address = new SearchAddress(
                    query,
                    refinements(),
                    parameters.first("from"),
                    parameters.first("to"),
                    box(),
                    sort(),
                    page,
                    size,
                    open(),
                    Showing.of(parameters));
            return new ReadAddress(address, troubles);
        }

        private List<Refinement> refinements() {
            List<Refinement> refinements = new ArrayList<>();
            for (Dimension dimension : Dimension.values()) {
                for (String value : parameters.all(dimension.key())) {
                    Refinement refinement = Refinement.parse(dimension, value);
                    if (refinement.path().depth() > 0) {
                        refinements.add(refinement);
                    }
                }
            }
            if (refinements.size() > MAX_REFINEMENTS) {
                trouble("place", "A search can have at most " + MAX_REFINEMENTS + " ticked and excluded values.");
                return refinements.subList(0, MAX_REFINEMENTS);
            }
            return refinements;
        }

        private void checkDates() {
            for (String name : List.of("from", "to")) {
                String text = parameters.first(name);
                if (!text.isEmpty() && CalendarText.parse(text).isEmpty()) {
                    trouble(
                            name,
                            "“" + Numbers.shortened(text)
                                    + "” is no day, month or year; write it like 2021-04-07, 2021-04 or 2021.");
                }
            }
            LocalDate first = CalendarText.parse(parameters.first("from"))
                    .map(days -> days.first())
                    .orElse(null);
            LocalDate last = CalendarText.parse(parameters.first("to"))
                    .map(days -> days.last())
                    .orElse(null);
            if (first != null && last != null && first.isAfter(last)) {
                trouble("to", "The last day lies before the first; nothing is published between them.");
            }
        }

        private @Nullable Box box() {
            String text = parameters.first("box").isEmpty() ? edges() : parameters.first("box");
            Box box = Box.parse(text).orElse(null);
            if (box == null && !text.isEmpty()) {
                trouble(
                        "box",
                        "“" + Numbers.shortened(text)
                                + "” is no part of the map; write its west, south, east and north in degrees, like"
                                + " 92,9.5,101.2,28.5. West and east go from -180 to 180, south and north from -90 to 90, and south is not above north.");
            }
            return box;
        }

        /** A form has a field for each edge. */
        private String edges() {
            List<String> edges = Stream.of("west", "south", "east", "north")
                    .map(parameters::first)
                    .filter(edge -> !edge.isEmpty())
                    .toList();
            return String.join(",", edges);
        }

        private @Nullable Sort sort() {
            String text = parameters.first("sort");
            if (!text.isEmpty() && Sort.ofKey(text).isEmpty()) {
                String known = Arrays.stream(Sort.values()).map(Sort::key).collect(Collectors.joining(", "));
                trouble("sort", "There is no order “" + Numbers.shortened(text) + "”; there are " + known + ".");
            }
            return Sort.ofKey(text).orElse(null);
        }

        private List<String> open() {
            return parameters.all("open").stream().limit(MAX_REFINEMENTS).toList();
        }

        private void trouble(String parameter, String message) {
            troubles.add(new Trouble(parameter, message));
        }
    }
}

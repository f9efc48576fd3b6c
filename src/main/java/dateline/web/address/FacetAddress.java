package dateline.web.address;

import dateline.search.request.FacetRequest;
import dateline.search.request.FacetRequest.Order;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A question for the values of a dimension, as its address holds it:
 * {@code /api/facets/place?q=killed&path=Asia&sort=value&size=50}.
 *
 * @param search the search whose articles are counted
 * @param path the value whose children are wanted, as written
 * @param prefix what names have to start with
 */
public record FacetAddress(
        SearchAddress search, String path, String prefix, Order order, int page, int size, List<Trouble> troubles) {

    /** The values on a page where nothing else was asked for. */
    public static final int DEFAULT_SIZE = 20;

    private static final int MAX_DEPTH = 1_000_000;

    public FacetAddress {
        troubles = List.copyOf(troubles);
    }

    /** Reads the parameters of a facet; {@code sort}, {@code page} and {@code size} are the facet's own here. */
    public static FacetAddress of(Parameters parameters) {
        Map<String, List<String>> others = new LinkedHashMap<>(parameters.values());
        others.keySet().removeAll(List.of("sort", "page", "size"));
        ReadAddress search = ReadAddress.of(new Parameters(others));
        List<Trouble> troubles = new ArrayList<>(search.troubles());
        Numbers numbers = new Numbers(parameters, troubles);
        int size = numbers.read("size", DEFAULT_SIZE, FacetRequest.MAX_SIZE);
        int page = numbers.read("page", 1, MAX_DEPTH);
        if ((long) page * size > MAX_DEPTH) {
            troubles.add(new Trouble(
                    "page", "Only the first 1,000,000 values can be paged through; use prefix or path instead."));
            page = 1;
        }
        String sort = parameters.first("sort");
        if (!List.of("", "count", "value").contains(sort)) {
            troubles.add(new Trouble("sort", "The values of a dimension can be sorted by count or by value."));
        }
        Order order = sort.equals("value") ? Order.VALUE : Order.COUNT;
        return new FacetAddress(
                search.address(), parameters.first("path"), parameters.first("prefix"), order, page, size, troubles);
    }
}

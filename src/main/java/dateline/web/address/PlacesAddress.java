package dateline.web.address;

import dateline.query.Reading;
import dateline.search.request.PlaceRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A question for the places of a search, as its address holds it: {@code /api/places?q=killed&box=92,9.5,101.2,28.5&size=1000}.
 *
 * @param search the search whose articles are counted
 */
public record PlacesAddress(SearchAddress search, int page, int size, List<Trouble> troubles) {

    /** Most gazetteers know fewer places, and no archive names more. */
    private static final int MAX_DEPTH = 1_000_000;

    public PlacesAddress {
        troubles = List.copyOf(troubles);
    }

    /** Reads the parameters; {@code page} and {@code size} are those of the places here. */
    public static PlacesAddress of(Parameters parameters) {
        Map<String, List<String>> others = new LinkedHashMap<>(parameters.values());
        others.keySet().removeAll(List.of("page", "size"));
        ReadAddress search = ReadAddress.of(new Parameters(others));
        List<Trouble> troubles = new ArrayList<>(search.troubles());
        Numbers numbers = new Numbers(parameters, troubles);
        int size = numbers.read("size", SearchAddress.DEFAULT_SIZE, PlaceRequest.MAX_SIZE);
        int page = numbers.read("page", 1, MAX_DEPTH);
        return new PlacesAddress(search.address(), page, size, troubles);
    }

    /** The question that this address asks. */
    public PlaceRequest request(Reading reading) {
        return new PlaceRequest(search.request(reading), page, size);
    }
}

package dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.query.Sort;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Asks a reference and a backend the same, and compares all that is not a matter of taste. */
public final class SameAnswers {

    private final BruteForceSearcher reference;
    private final Searcher backend;

    public SameAnswers(BruteForceSearcher reference, Searcher backend) {
        this.reference = reference;
        this.backend = backend;
    }

    /** Asks one search, some of its facets, and where its query matches. */
    public void check(RandomRequests requests, Random random) throws IOException {
        SearchRequest request = requests.search();
        SearchResults expected = reference.search(request);
        SearchResults found = backend.search(request);
        String of = request.toString();
        assertEquals(expected.total(), found.total(), of);
        assertEquals(expected.timeline(), found.timeline(), of);
        assertEquals(
                expected.total(),
                found.timeline().bars().stream().mapToLong(Timeline.Bar::count).sum(),
                of);
        if (request.sort() != Sort.RELEVANCE) {
            assertEquals(ids(expected), ids(found), of);
        }
        List<String> all = EachContract.ids(backend, request);
        assertEquals(page(all, request), ids(found), of);
        if (request.sort() != Sort.RELEVANCE) {
            assertEquals(EachContract.ids(reference, request), all, of);
        }
        checkFacets(request, expected.facets(), new EnumMap<>(found.facets()));
        for (int facet = 0; facet < 2; facet++) {
            FacetRequest asked = requests.facet(request);
            assertEquals(reference.facet(asked), backend.facet(asked), asked.toString());
        }
        PlaceRequest places = requests.places(request);
        assertEquals(reference.places(places), backend.places(places), places.toString());
        checkFigures(requests, request);
        String name = requests.placeName();
        assertEquals(reference.placesCalled(name), backend.placesCalled(name), name);
        assertEquals(reference.count(request.query()), backend.count(request.query()), of);
        List<String> held = List.copyOf(reference.fingerprints().keySet());
        for (int article = 0; article < Math.min(3, held.size()); article++) {
            String id = held.get(random.nextInt(held.size()));
            assertEquals(reference.find(id), backend.find(id));
            assertEquals(reference.matches(id, request.query()), backend.matches(id, request.query()), id + " " + of);
        }
    }

    private void checkFigures(RandomRequests requests, SearchRequest request) throws IOException {
        FigureRequest figures = requests.figures(request);
        assertEquals(reference.figures(figures), backend.figures(figures), figures.toString());
        SeriesRequest series = requests.series(request);
        assertEquals(reference.series(series), backend.series(series), series.toString());
        ContradictionRequest pairs = requests.contradictions(request);
        assertEquals(reference.contradictions(pairs), backend.contradictions(pairs), pairs.toString());
    }

    private static List<String> page(List<String> all, SearchRequest request) {
        return all.stream()
                .skip((request.page() - 1L) * request.size())
                .limit(request.size())
                .toList();
    }

    private static List<String> ids(SearchResults results) {
        return results.hits().stream().map(Hit::id).toList();
    }

    /** A search need not show all values; those that it shows are right, the most frequent and the ticked are among them. */
    private static void checkFacets(
            SearchRequest request, Map<Dimension, List<FacetValue>> expected, Map<Dimension, List<FacetValue>> found) {
        assertEquals(expected.keySet(), found.keySet());
        expected.forEach((dimension, all) -> {
            String of = dimension + " of " + request;
            List<FacetValue> shown = found.getOrDefault(dimension, List.of());
            assertTrue(all.containsAll(shown), () -> shown + " of " + all + " " + of);
            Set<FacetPath> before = new HashSet<>(Set.of(FacetPath.ROOT));
            for (FacetValue value : shown) {
                assertTrue(
                        !dimension.isHierarchical()
                                || before.contains(value.path().parent()),
                        of);
                assertTrue(before.add(value.path()), () -> value + " twice " + of);
            }
            assertTrue(all.isEmpty() || !shown.isEmpty(), of);
            all.stream()
                    .filter(value -> value.isSelected() || value.isExcluded())
                    .forEach(value -> assertTrue(shown.contains(value), () -> value + " is not shown " + of));
        });
    }
}

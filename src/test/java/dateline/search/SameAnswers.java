package dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.query.Sort;
import dateline.search.answer.Fragment;
import dateline.search.answer.Hit;
import dateline.search.answer.SearchResults;
import dateline.search.answer.Timeline;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPath;
import dateline.search.facet.FacetValue;
import dateline.search.facet.FoldedName;
import dateline.search.request.ContradictionRequest;
import dateline.search.request.Detail;
import dateline.search.request.FacetRequest;
import dateline.search.request.FigureRequest;
import dateline.search.request.PlaceRequest;
import dateline.search.request.SearchRequest;
import dateline.search.request.SeriesRequest;
import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

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
        checkDetails(request, found, random);
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
        assertEquals(reference.count(request), backend.count(request), of);
        checkNames(name);
        List<String> held = List.copyOf(reference.fingerprints().keySet());
        for (int article = 0; article < Math.min(3, held.size()); article++) {
            String id = held.get(random.nextInt(held.size()));
            assertEquals(reference.find(id), backend.find(id));
            assertEquals(reference.matches(id, request.query()), backend.matches(id, request.query()), id + " " + of);
        }
    }

    /** What is not asked for is not told, and changes nothing of the rest. */
    private void checkDetails(SearchRequest request, SearchResults full, Random random) throws IOException {
        Set<Detail> wanted = EnumSet.allOf(Detail.class);
        wanted.removeIf(_ -> random.nextBoolean());
        String of = request.with(wanted).toString();
        SearchResults found = backend.search(request.with(wanted));
        assertEquals(full.total(), found.total(), of);
        assertEquals(wanted.contains(Detail.FACETS) ? full.facets() : Map.of(), found.facets(), of);
        assertEquals(wanted.contains(Detail.TIMELINE) ? full.timeline() : Timeline.EMPTY, found.timeline(), of);
        boolean hasSnippets = wanted.contains(Detail.SNIPPETS);
        List<Hit> expected = full.hits().stream()
                .map(hit -> new Hit(
                        hit.id(),
                        hasSnippets ? hit.headline() : unmarked(hit.headline()),
                        hit.published(),
                        hit.dateline(),
                        hit.source(),
                        hit.score(),
                        hasSnippets ? hit.snippet() : List.of(),
                        wanted.contains(Detail.FIGURES) ? hit.figures() : List.of()))
                .toList();
        assertEquals(expected, found.hits(), of);
    }

    private static List<Fragment> unmarked(List<Fragment> headline) {
        return List.of(new Fragment(headline.stream().map(Fragment::text).collect(Collectors.joining()), false));
    }

    private void checkFigures(RandomRequests requests, SearchRequest request) throws IOException {
        FigureRequest figures = requests.figures(request);
        assertEquals(reference.figures(figures), backend.figures(figures), figures.toString());
        SeriesRequest series = requests.series(request);
        assertEquals(reference.facts(series.selection()), backend.facts(series.selection()), series.toString());
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

    /** The ties of names that begin alike are broken by each backend as it likes. */
    private void checkNames(String name) throws IOException {
        for (Completion.Kind kind : Completion.Kind.NAMES) {
            for (String typed : List.of(name, name.substring(0, Math.min(name.length(), 2)))) {
                assertEquals(
                        names(reference.completions(kind, typed, 1000)),
                        names(backend.completions(kind, typed, 1000)),
                        kind + " " + typed);
                assertEquals(
                        names(reference.resembling(kind, typed, 1000)),
                        names(backend.resembling(kind, typed, 1000)),
                        kind + " " + typed);
            }
        }
    }

    private static Set<String> names(List<Completion> completions) {
        return completions.stream()
                .map(completion -> FoldedName.of(completion.name()) + " " + completion.articles())
                .collect(Collectors.toSet());
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

package dateline.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.search.RandomArticles;
import dateline.search.RandomRequests;
import dateline.search.Searcher;
import dateline.search.Searcher.StoredArticle;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPath;
import dateline.search.facet.FacetValue;
import dateline.search.facet.Refinement;
import dateline.search.request.FacetRequest;
import dateline.search.request.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What a reporter trusts when drilling down: at every level, whatever else is asked. */
class FacetTreeLawsTest {

    private static final int REQUESTS = 6;

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void countsOfATreeKeepItsLaws(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        RandomArticles articles = new RandomArticles(random);
        List<StoredArticle> held =
                IntStream.range(0, 60).mapToObj(articles::article).toList();
        try (MemoryIndex lucene = new MemoryIndex().put(held)) {
            RandomRequests requests = new RandomRequests(random, articles);
            for (int request = 0; request < REQUESTS; request++) {
                for (Dimension dimension : List.of(Dimension.PLACE, Dimension.FIGURE)) {
                    SearchRequest asked = without(dimension, requests.search());
                    new Tree(lucene.searcher(), dimension, asked).check(FacetPath.ROOT, Long.MAX_VALUE);
                }
            }
        }
    }

    private static SearchRequest without(Dimension dimension, SearchRequest request) {
        return with(
                request,
                request.refinements().stream()
                        .filter(refinement -> refinement.dimension() != dimension)
                        .toList());
    }

    private static SearchRequest with(SearchRequest request, List<Refinement> refinements) {
        return new SearchRequest(
                request.query(), refinements, request.published(), request.box(), request.sort(), 1, 10);
    }

    private record Tree(Searcher searcher, Dimension dimension, SearchRequest request) {

        /** @param count that of the value above */
        void check(FacetPath path, long count) throws IOException {
            Map<FacetPath, Long> level = level(request, path);
            for (Map.Entry<FacetPath, Long> value : level.entrySet()) {
                assertTrue(value.getValue() <= count, () -> value + " lies in less: " + request);
                SearchRequest ticked = ticked(value.getKey());
                assertEquals(searcher.search(ticked).total(), value.getValue(), () -> value + " of " + request);
                assertEquals(level, level(ticked, path), () -> "beside " + value + " of " + request);
                check(value.getKey(), value.getValue());
            }
        }

        private SearchRequest ticked(FacetPath path) {
            List<Refinement> more = new ArrayList<>(request.refinements());
            more.add(new Refinement(dimension, path, false));
            return with(request, more);
        }

        private Map<FacetPath, Long> level(SearchRequest asked, FacetPath path) throws IOException {
            FacetRequest below = new FacetRequest(asked, dimension, path, "", FacetRequest.Order.COUNT, 1, 1000);
            return searcher.facet(below).values().stream()
                    .collect(Collectors.toMap(FacetValue::path, FacetValue::count));
        }
    }
}

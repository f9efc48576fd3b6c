package dateline.search;

import static dateline.search.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.article.FigureKind;
import dateline.article.Place;
import dateline.query.Field;
import dateline.query.NumberRange;
import dateline.query.Query;
import dateline.query.Words;
import dateline.search.Searcher.StoredArticle;
import dateline.search.answer.SearchResults;
import dateline.search.facet.Dimension;
import dateline.search.request.FigureRequest;
import dateline.search.request.FigureSelection;
import dateline.search.request.SearchRequest;
import dateline.search.request.SeriesRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is kept, replaced and removed, and when it is seen. Every backend keeps it. */
public abstract class ArticleIndexContract {

    /** The index of this test, empty at first. */
    protected abstract ArticleIndex index();

    /** What searches the last commit of {@link #index}. */
    protected abstract Searcher searcher() throws IOException;

    private void put(StoredArticle stored) throws IOException {
        index().put(stored.article(), stored.fingerprint());
    }

    private long count(String word) throws IOException {
        return searcher().count(new Words.Word(word));
    }

    @Test
    void changesAreSeenFromTheCommitOnAllAtOnce() throws IOException {
        put(article("a", "Rain."));
        put(article("b", "Rain."));
        assertEquals(0, count("rain"));
        assertEquals(Map.of(), index().fingerprints());
        index().commit();
        assertEquals(2, count("rain"));
        index().remove("a");
        put(article("b", "Sun."));
        assertEquals(2, count("rain"));
        index().commit();
        assertEquals(0, count("rain"));
        assertEquals(1, count("sun"));
    }

    @Test
    void stateChangesWithACommitOnly() throws IOException {
        long before = searcher().state().generation();
        index().commit();
        assertEquals(before, searcher().state().generation());
        put(article("a", "Rain."));
        assertEquals(before, searcher().state().generation());
        index().commit();
        assertEquals(1, searcher().state().articles());
        assertEquals(false, before == searcher().state().generation());
    }

    @Test
    void replacedArticleLeavesNothingBehind() throws IOException {
        Place place = new Place("Bago", List.of("Asia", "Bago"), 0, 0, null, List.of("Pegu"), List.of());
        put(article("a")
                .published("2020-01-01")
                .source("AFP")
                .dateline(place)
                .paragraph("Ann of the Navy saw 5 dead.")
                .person("Ann")
                .organisation("Navy")
                .figure("5", Figures.said(FigureKind.KILLED, 5, "Ann"))
                .stored());
        index().commit();
        put(article("a").published("2021-01-01").paragraph("Sun.").stored());
        index().commit();
        List<Query> old = List.of(
                new Words.Word("navy"),
                new Query.InField(Field.PLACE, "Pegu"),
                new Query.InField(Field.DATELINE, "Bago"),
                new Query.InField(Field.PERSON, "Ann"),
                new Query.InField(Field.ORGANISATION, "Navy"),
                new Query.InField(Field.SOURCE, "AFP"),
                new Query.HasFigure(FigureKind.KILLED, NumberRange.exactly(5), null));
        for (Query query : old) {
            assertEquals(0, searcher().count(query), query.toString());
        }
        FigureSelection figures = new FigureSelection(SearchRequest.of(new Query.All()), Set.of(), false);
        assertEquals(
                0,
                searcher()
                        .figures(new FigureRequest(figures, FigureRequest.Order.DATE, 1, 10))
                        .total());
        assertEquals(0, searcher().series(new SeriesRequest(figures, 1, 10, 10)).facts());
        SearchResults results = searcher().search(SearchRequest.of(new Query.All()));
        assertEquals(1, results.total());
        results.facets()
                .forEach((dimension, values) ->
                        values.forEach(value -> assertEquals(Dimension.DATE, dimension, value.toString())));
        assertEquals(
                List.of("2021", "2021/01", "2021/01/01"),
                results.facets().getOrDefault(Dimension.DATE, List.of()).stream()
                        .map(value -> value.path().toString())
                        .toList());
    }

    @Test
    void fingerprintsComeBackAsTheyWere() throws IOException {
        Fingerprint one = new Fingerprint(
                8_000_000_000L, Instant.ofEpochMilli(-1), "0f".repeat(32), Instant.parse("2024-02-29T23:59:59.999Z"));
        Fingerprint other = new Fingerprint(0, Instant.EPOCH, "ab".repeat(32), Instant.EPOCH);
        put(article("a").paragraph("Rain.").stored(one));
        put(article("b/c").paragraph("Rain.").stored(one));
        index().commit();
        put(article("b/c").paragraph("Rain.").stored(other));
        index().commit();
        Map<String, Fingerprint> expected = Map.of("a", one, "b/c", other);
        assertEquals(expected, index().fingerprints());
        assertEquals(expected, searcher().fingerprints());
        for (Inventory inventory : List.of(index(), searcher())) {
            assertEquals(Map.of("a", one), inventory.fingerprints(Set.of("a", "b", "c/")));
            assertEquals(Map.of("b/c", other), inventory.fingerprints(Set.of("b/")));
            assertEquals(expected, inventory.fingerprints(Set.of("b/c", "a")));
            assertEquals(Map.of(), inventory.fingerprints(Set.of("", "a/", "b/c/")));
        }
        assertEquals(Optional.of(other), searcher().find("b/c").map(StoredArticle::fingerprint));
    }

    @Test
    void removingWhatIsNotThereIsNoTrouble() throws IOException {
        put(article("a", "Rain."));
        index().remove("b");
        index().commit();
        assertEquals(1, count("rain"));
        index().remove("a");
        index().commit();
        assertEquals(0, searcher().state().articles());
    }

    @Test
    void hugeNamesAndWordsAndBareArticlesAreKept() throws IOException {
        String huge = "Ö".repeat(40_000);
        Place place = new Place(huge, List.of(huge, "x"), 0, 0, null, List.of(huge), List.of());
        StoredArticle stored = article("huge")
                .source(huge)
                .dateline(place)
                .paragraph(huge + " and rain.")
                .person(huge)
                .organisation(huge)
                .figure("1", Figures.said(FigureKind.KILLED, 1, huge))
                .stored();
        put(stored);
        put(article("bare").stored());
        put(article("odd")
                .source("")
                .person("")
                .figure("", Figures.exactly(FigureKind.KILLED, Double.NaN))
                .figure("", Figures.exactly(FigureKind.MEASURE, Double.POSITIVE_INFINITY))
                .figure("", Figures.exactly(FigureKind.PERCENT, -1e300))
                .stored());
        index().commit();
        assertEquals(3, searcher().search(SearchRequest.of(new Query.All())).total());
        assertEquals(Optional.of(stored), searcher().find("huge"));
        assertEquals(1, count("rain"));
        assertEquals(1, searcher().count(new Query.InField(Field.SOURCE, huge)));
        assertEquals(1, searcher().count(new Query.InField(Field.PERSON, huge)));
        FigureSelection figures = new FigureSelection(SearchRequest.of(new Query.All()), Set.of(), false);
        FigureRequest byValue = new FigureRequest(figures, FigureRequest.Order.VALUE, 1, 10);
        assertEquals(
                List.of("NaN", "Infinity", "1.0", "-1.0E300"),
                searcher().figures(byValue).facts().stream()
                        .map(fact -> Double.toString(fact.reported().figure().value()))
                        .toList());
        assertEquals(4, searcher().series(new SeriesRequest(figures, 1, 10, 10)).drawn());
    }

    @Test
    void manyThreadsPutAtOnce() throws IOException, InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> puts = new ArrayList<>();
            IntStream.range(0, 200)
                    .forEach(number -> puts.add(threads.submit(() -> {
                        put(article("a" + number % 50, "Rain " + number + "."));
                        return null;
                    })));
            for (Future<?> put : puts) {
                put.get();
            }
        }
        index().commit();
        assertEquals(50, count("rain"));
        assertEquals(50, index().fingerprints().size());
    }
}

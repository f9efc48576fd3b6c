package dateline.search;

import static dateline.search.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.DateRange;
import dateline.article.FigureKind;
import dateline.article.Place;
import dateline.query.Query;
import dateline.query.Sort;
import dateline.search.Searcher.StoredArticle;
import dateline.search.answer.Hit;
import dateline.search.answer.SearchResults;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPage;
import dateline.search.facet.FacetPath;
import dateline.search.facet.FacetValue;
import dateline.search.facet.Refinement;
import dateline.search.request.FacetRequest;
import dateline.search.request.SearchRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What ticking and excluding leaves, and what is counted beside it. Every backend keeps it. */
public abstract class FacetContract {

    /** A backend that holds these articles. */
    protected abstract Searcher holding(StoredArticle... articles) throws IOException;

    private static Place place(String path) {
        List<String> steps = FacetPath.parse(path).steps();
        return new Place(steps.getLast(), steps, 0, 0, null, List.of(), List.of());
    }

    private static StoredArticle stored(String id, String source, String... places) {
        Articles article = article(id).source(source).paragraph("Rain.");
        Arrays.stream(places).forEach(path -> article.place(place(path)));
        return article.stored();
    }

    /** Four articles: two of Myanmar, one of these of Thailand too; one of France; two agencies. */
    private Searcher four() throws IOException {
        return holding(
                stored("1", "AFP", "Asia/Myanmar/Yangon", "Asia/Myanmar/Bago"),
                stored("2", "AP", "Asia/Myanmar/Yangon", "Asia/Thailand"),
                stored("3", "AFP", "Europe/France"),
                stored("4", "AFP"));
    }

    private static SearchRequest with(String... refinements) {
        List<Refinement> parsed = Arrays.stream(refinements)
                .map(text -> text.split("=", 2))
                .map(parts -> Refinement.parse(Dimension.ofKey(parts[0]).orElseThrow(), parts[1]))
                .toList();
        return new SearchRequest(new Query.All(), parsed, DateRange.ALWAYS, Sort.OLDEST, 1, 100);
    }

    private static List<String> ids(Searcher searcher, String... refinements) throws IOException {
        return searcher.search(with(refinements)).hits().stream().map(Hit::id).toList();
    }

    /** Each value shown, as {@code Asia=2}. */
    private static Map<String, Long> counts(Searcher searcher, Dimension dimension, String... refinements)
            throws IOException {
        return searcher.search(with(refinements)).facets().getOrDefault(dimension, List.of()).stream()
                .collect(Collectors.toMap(value -> value.path().toString(), FacetValue::count));
    }

    private static List<String> page(Searcher searcher, FacetRequest request) throws IOException {
        return searcher.facet(request).values().stream()
                .map(value -> value.path() + "=" + value.count())
                .toList();
    }

    private static FacetRequest below(Dimension dimension, String path, String... refinements) {
        return new FacetRequest(
                with(refinements), dimension, FacetPath.parse(path), "", FacetRequest.Order.COUNT, 1, 100);
    }

    private static FacetRequest starting(Dimension dimension, String path, String prefix) {
        return new FacetRequest(with(), dimension, FacetPath.parse(path), prefix, FacetRequest.Order.VALUE, 1, 100);
    }

    @Test
    void ticksAreOrWithinADimensionAndAndAcross() throws IOException {
        Searcher searcher = four();
        assertEquals(List.of("1", "2"), ids(searcher, "place=Asia"));
        assertEquals(List.of("2", "3"), ids(searcher, "place=Asia/Thailand", "place=Europe"));
        assertEquals(List.of("3"), ids(searcher, "place=Asia/Thailand", "place=Europe", "source=AFP"));
        assertEquals(List.of(), ids(searcher, "place=Nowhere"));
        assertEquals(List.of(), ids(searcher, "source=AFP/Asia"));
    }

    @Test
    void exclusionLeavesOutWhatLiesBelowToo() throws IOException {
        Searcher searcher = four();
        assertEquals(List.of("3", "4"), ids(searcher, "place=-Asia"));
        assertEquals(List.of("1", "3", "4"), ids(searcher, "place=-Asia/Thailand"));
        assertEquals(List.of("1"), ids(searcher, "place=Asia", "place=-Asia/Thailand"));
        assertEquals(List.of("4"), ids(searcher, "place=-Asia", "place=-Europe"));
    }

    @Test
    void rootIsAnyValue() throws IOException {
        assertEquals(List.of("1", "2", "3"), ids(four(), "place="));
        assertEquals(List.of("4"), ids(four(), "place=-"));
    }

    @Test
    void ticksOfADimensionAreSetAsideWhereItIsCounted() throws IOException {
        Searcher searcher = four();
        Map<String, Long> places = counts(searcher, Dimension.PLACE, "place=Europe", "source=AFP");
        assertEquals(1, places.get("Asia"));
        assertEquals(1, places.get("Europe"));
        assertEquals(Map.of("AFP", 1L), counts(searcher, Dimension.SOURCE, "place=Europe", "source=AFP"));
    }

    @Test
    void treeCountsDistinctArticlesAtEveryLevel() throws IOException {
        Searcher searcher = four();
        assertEquals(List.of("Asia=2", "Europe=1"), page(searcher, below(Dimension.PLACE, "")));
        assertEquals(List.of("Asia/Myanmar=2", "Asia/Thailand=1"), page(searcher, below(Dimension.PLACE, "Asia")));
        assertEquals(
                List.of("Asia/Myanmar/Yangon=2", "Asia/Myanmar/Bago=1"),
                page(searcher, below(Dimension.PLACE, "Asia/Myanmar")));
        assertEquals(List.of(), page(searcher, below(Dimension.PLACE, "Asia/Thailand")));
        assertEquals(List.of(), page(searcher, below(Dimension.PLACE, "Nowhere")));
        assertEquals(List.of(), page(searcher, below(Dimension.SOURCE, "AFP")));
    }

    @Test
    void excludedValueIsListedWithWhatLiftingItBrings() throws IOException {
        Searcher searcher = four();
        List<FacetValue> values =
                searcher.facet(below(Dimension.PLACE, "", "place=-Asia")).values();
        FacetValue excluded = new FacetValue(FacetPath.of("Asia"), 2, false, true, 0);
        assertTrue(values.contains(excluded), values::toString);
        assertTrue(searcher.search(with("place=-Asia"))
                .facets()
                .getOrDefault(Dimension.PLACE, List.of())
                .contains(excluded));
        assertEquals(
                1,
                counts(searcher, Dimension.PLACE, "place=-Asia", "source=AFP").get("Asia"));
    }

    @Test
    void excludedValueIsListedThoughNothingAboveItIsLeft() throws IOException {
        Searcher searcher = holding(stored("1", "AFP", "Asia/Myanmar/Yangon"));
        assertEquals(Map.of("Asia", 0L, "Asia/Myanmar", 1L), counts(searcher, Dimension.PLACE, "place=-Asia/Myanmar"));
        assertEquals(List.of("Asia/Myanmar=1"), page(searcher, below(Dimension.PLACE, "Asia", "place=-Asia/Myanmar")));
    }

    @Test
    void tickedValueIsListedThoughNothingHasIt() throws IOException {
        Searcher searcher = four();
        assertEquals(
                0,
                counts(searcher, Dimension.PLACE, "place=Europe/France", "source=AP")
                        .get("Europe/France"));
        assertEquals(0, counts(searcher, Dimension.SOURCE, "source=Nobody").get("Nobody"));
        assertEquals(0, counts(searcher, Dimension.PERSON, "person=A/B").get("A/B"));
    }

    @Test
    void childrenIsHowManyADrillLists() throws IOException {
        Searcher searcher = four();
        for (FacetValue value : searcher.facet(below(Dimension.PLACE, "")).values()) {
            int listed = searcher.facet(below(Dimension.PLACE, value.path().toString()))
                    .total();
            assertEquals(listed, value.children());
        }
    }

    @Test
    void prefixIsSearchedInAnyCaseBelowAPath() throws IOException {
        Searcher searcher = four();
        assertEquals(List.of("Asia/Myanmar=2"), page(searcher, starting(Dimension.PLACE, "", "mY")));
        assertEquals(List.of(), page(searcher, starting(Dimension.PLACE, "Europe", "my")));
        assertEquals(List.of("AFP=3", "AP=1"), page(searcher, starting(Dimension.SOURCE, "", "a")));
    }

    @Test
    void valuesAreOrderedAndPaged() throws IOException {
        Searcher searcher = holding(IntStream.range(0, 30)
                .mapToObj(number -> stored("" + number, "S" + number % 7))
                .toArray(StoredArticle[]::new));
        FacetRequest second =
                new FacetRequest(with(), Dimension.SOURCE, FacetPath.ROOT, "", FacetRequest.Order.COUNT, 2, 3);
        assertEquals(7, searcher.facet(second).total());
        assertEquals(List.of("S3=4", "S4=4", "S5=4"), page(searcher, second));
        FacetRequest beyond = new FacetRequest(
                with(), Dimension.SOURCE, FacetPath.ROOT, "", FacetRequest.Order.VALUE, Integer.MAX_VALUE, 1000);
        assertEquals(new FacetPage(Dimension.SOURCE, 7, List.of()), searcher.facet(beyond));
    }

    @Test
    void datesAndFiguresAreTreesToo() throws IOException {
        Searcher searcher = holding(article("a")
                .published("2021-04-07")
                .figure("581", Figures.said(FigureKind.KILLED, 581, "a monitor"))
                .figure("600", Figures.exactly(FigureKind.KILLED, 600))
                .figure("3", Figures.exactly(FigureKind.WOUNDED, 3))
                .stored());
        assertEquals(List.of("2021/04=1"), page(searcher, below(Dimension.DATE, "2021")));
        assertEquals(List.of("2021/04/07=1"), page(searcher, below(Dimension.DATE, "2021/04")));
        assertEquals(List.of("killed=1", "wounded=1"), page(searcher, below(Dimension.FIGURE, "")));
        assertEquals(List.of("killed/100-999=1"), page(searcher, below(Dimension.FIGURE, "killed")));
        assertEquals(List.of("a monitor=1"), page(searcher, below(Dimension.SAIDBY, "")));
    }

    @Test
    void valuesMayHoldAnyCharacter() throws IOException {
        for (String odd : List.of("a/b", "\\", "-x", "a\u001fb", "a\nb", "😀", " ", "=", "\u0000")) {
            Place place = new Place(odd, List.of("Asia", odd, "x"), 0, 0, null, List.of(), List.of());
            Searcher searcher = holding(
                    article("a")
                            .source(odd)
                            .paragraph("Rain.")
                            .person(odd)
                            .place(place)
                            .stored(),
                    article("b").place(place("Asia")).place(place("Asia/a")).stored());
            SearchRequest ticked = new SearchRequest(
                    new Query.All(),
                    List.of(
                            new Refinement(Dimension.SOURCE, FacetPath.of(odd), false),
                            new Refinement(Dimension.PERSON, FacetPath.of(odd), false),
                            new Refinement(Dimension.PLACE, FacetPath.of("Asia", odd), false)),
                    DateRange.ALWAYS,
                    Sort.NEWEST,
                    1,
                    10);
            SearchResults results = searcher.search(ticked);
            assertEquals(1, results.total(), odd);
            FacetValue value = new FacetValue(FacetPath.of("Asia", odd), 1, true, false, 1);
            assertTrue(results.facets().getOrDefault(Dimension.PLACE, List.of()).contains(value), odd);
        }
    }
}

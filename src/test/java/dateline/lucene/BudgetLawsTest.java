package dateline.lucene;

import static dateline.search.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.DateRange;
import dateline.article.Figure;
import dateline.article.FigureKind;
import dateline.article.Place;
import dateline.article.Span;
import dateline.query.Reading;
import dateline.query.parse.QueryParser;
import dateline.search.Articles;
import dateline.search.Searcher;
import dateline.search.Searcher.StoredArticle;
import dateline.search.advice.Explanation;
import dateline.search.advice.Relaxations;
import dateline.search.advice.SettlingReader;
import dateline.search.answer.SearchResults;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPath;
import dateline.search.facet.Refinement;
import dateline.search.request.Budget;
import dateline.search.request.ContradictionRequest;
import dateline.search.request.FacetRequest;
import dateline.search.request.FigureRequest;
import dateline.search.request.FigureSelection;
import dateline.search.request.PlaceRequest;
import dateline.search.request.SearchRequest;
import dateline.search.request.SeriesRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** However early a budget ends: an answer that was cut is marked, and one that is not marked is the whole one. */
class BudgetLawsTest {

    private static final int ARTICLES = 900;

    /** More looks than any of these answers takes. */
    private static final int MOST_LOOKS = 2000;

    private static final Place LAGOS =
            new Place("Lagos", List.of("Africa", "Nigeria", "Lagos"), 6.5, 3.4, 7, List.of(), List.of());

    private static MemoryIndex index;
    private static Searcher searcher;

    @BeforeAll
    static void write() throws IOException {
        index = new MemoryIndex();
        List<StoredArticle> articles = new ArrayList<>();
        for (int number = 0; number < ARTICLES; number++) {
            articles.add(written(number));
            if (articles.size() == ARTICLES / 3) {
                index.put(articles);
                articles.clear();
            }
        }
        searcher = index.searcher();
    }

    /** One in ten reports a toll, and no two tolls of it are the same. */
    private static StoredArticle written(int number) {
        Articles article = article("a" + number)
                .source(number % 3 == 0 ? "AFP" : "Reuters")
                .dateline(LAGOS)
                .paragraph("The river rose in the harbour town" + (number % 7 == 0 ? " and bridges fell." : "."));
        if (number % 10 == 0) {
            Figure toll = new Figure(
                    FigureKind.KILLED,
                    number,
                    Figure.Bound.EXACT,
                    (double) number,
                    (double) number,
                    "people",
                    "",
                    "",
                    Figure.Scope.INCIDENT,
                    null,
                    LAGOS,
                    new Span(0, 0),
                    0.9);
            article.paragraph("Of them " + number + " died.").figure(Integer.toString(number), toll);
        }
        return article.stored();
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    private interface Question {
        Object ask() throws IOException;
    }

    private static BooleanSupplier overAt(int look) {
        int[] looks = {0};
        return () -> looks[0]++ >= look;
    }

    private static SearchRequest request(String text, Refinement... ticks) {
        Reading reading = QueryParser.parse(text);
        return new SearchRequest(reading.query(), List.of(ticks), DateRange.ALWAYS, reading.order(), 1, 10);
    }

    private static Refinement afp(boolean isExcluded) {
        return new Refinement(Dimension.SOURCE, FacetPath.of("AFP"), isExcluded);
    }

    /** Gives how many of the answers were cut. */
    private static int check(Question question) throws IOException {
        Object whole = question.ask();
        int cut = 0;
        for (int look = 0; look < MOST_LOOKS; look++) {
            Budget budget = Budget.of(overAt(look), () -> false);
            Object answer = budget.<Object, IOException>spend(question::ask);
            if (!budget.wasSpent()) {
                assertEquals(whole, answer);
                assertTrue(budget.wasEnough());
                return cut;
            }
            cut++;
            assertEquals(whole, question.ask(), "what is cut is kept for nobody");
        }
        throw new AssertionError("it looks again and again");
    }

    @Test
    void aSearchIsCutOrWhole() throws IOException {
        for (String text : List.of(
                "river",
                "",
                "\"harbour town\"",
                "riv* bridges",
                "river -bridges",
                "river w/3 harbour",
                "bridges not w/2 fell",
                "killed:>5",
                "sort:oldest river")) {
            assertTrue(check(() -> searcher.search(request(text))) > 5, text);
            assertTrue(check(() -> searcher.search(request(text, afp(false)))) > 5, text);
            assertTrue(check(() -> searcher.search(request(text, afp(true)))) > 5, text);
            assertTrue(check(() -> searcher.search(request(text).with(Set.of()))) > 0, text);
        }
    }

    @Test
    void aCutSearchCountsAtMostWhatThereIs() throws IOException {
        SearchResults whole = searcher.search(request("river", afp(false)));
        SearchResults nothing = Budget.of(() -> true, () -> true)
                .<SearchResults, IOException>spend(() -> searcher.search(request("river", afp(false))));
        assertEquals(ARTICLES / 3, whole.total());
        assertEquals(0, nothing.total());
        boolean[] isBetween = {false};
        for (int look = 0; look < 20; look++) {
            BooleanSupplier over = overAt(look);
            long total = Budget.of(over, () -> false)
                    .<SearchResults, IOException>spend(() -> searcher.search(request("river", afp(false))))
                    .total();
            assertTrue(total <= whole.total());
            isBetween[0] |= total > 0 && total < whole.total();
        }
        assertTrue(isBetween[0]);
    }

    @Test
    void otherAnswersAreCutOrWhole() throws IOException {
        SearchRequest river = request("river");
        FigureSelection figures = new FigureSelection(river, Set.of(), false);
        assertTrue(check(() -> searcher.count(request("\"bridges fell\""))) > 0);
        assertTrue(check(() -> searcher.facet(
                        new FacetRequest(river, Dimension.SOURCE, FacetPath.ROOT, "", FacetRequest.Order.COUNT, 1, 10)))
                > 2);
        assertTrue(check(() -> searcher.places(new PlaceRequest(river, 1, 10))) > 2);
        assertTrue(check(() -> searcher.figures(new FigureRequest(figures, FigureRequest.Order.DATE, 1, 10))) > 2);
        assertTrue(check(() -> searcher.series(new SeriesRequest(figures, 1, 10, 10))) > 2);
        assertTrue(searcher.contradictions(new ContradictionRequest(figures, 1, 1, 10))
                        .total()
                > 100);
        assertTrue(check(() -> searcher.contradictions(new ContradictionRequest(figures, 1, 1, 10))) > 20);
    }

    private static int checkAdvice(Question question) throws IOException {
        Object whole = question.ask();
        for (int look = 0; look < MOST_LOOKS; look++) {
            Budget budget = Budget.of(() -> false, overAt(look));
            Object answer = budget.<Object, IOException>spend(question::ask);
            assertFalse(budget.wasSpent(), "the answer itself is whole");
            if (budget.wasEnough()) {
                assertEquals(whole, answer);
                return look;
            }
        }
        throw new AssertionError("it looks again and again");
    }

    @Test
    void adviceIsCutByABudgetOfItsOwn() throws IOException {
        SettlingReader reader = new SettlingReader(QueryParser::parse, searcher);
        Reading reading = reader.read("rivr harbuor \"town harbour\" riv* nowhere place:Nowhere");
        SearchRequest request = request(reading.text());
        assertEquals(0, searcher.count(request));
        assertTrue(checkAdvice(() -> Explanation.of(reading, searcher)) > 5);
        assertTrue(checkAdvice(() -> new Relaxations(reader, searcher).of(reading, request)) > 5);
    }

    @Test
    void noClauseCountOfACutAdviceIsTooSmall() throws IOException {
        Reading reading = QueryParser.parse("river harbour town bridges");
        List<Long> whole = Explanation.of(reading, searcher).counts();
        for (int look = 0; look < 20; look++) {
            Budget budget = Budget.of(() -> false, overAt(look));
            List<Long> counts = budget.<List<Long>, IOException>spend(
                    () -> Explanation.of(reading, searcher).counts());
            assertEquals(whole.subList(0, counts.size()), counts);
        }
        assertEquals(
                List.of(),
                Budget.of(() -> true, () -> true)
                        .<List<Long>, IOException>spend(
                                () -> Explanation.of(reading, searcher).counts()));
    }

    @Test
    void anArticleIsFoundThoughTheTimeIsUp() throws IOException {
        Budget over = Budget.of(() -> true, () -> true);

        assertTrue(over.<Boolean, IOException>spend(() -> searcher.find("a5").isPresent()));
    }
}

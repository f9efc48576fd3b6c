package dateline.search;

import static dateline.search.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.DateRange;
import dateline.article.Figure;
import dateline.article.Figure.Bound;
import dateline.article.Figure.Scope;
import dateline.article.FigureKind;
import dateline.article.Place;
import dateline.query.NumberRange;
import dateline.query.NumberTest;
import dateline.query.NumberTest.Certainty;
import dateline.query.Query;
import dateline.query.Query.HasFigure;
import dateline.query.Sort;
import dateline.search.Searcher.StoredArticle;
import dateline.search.answer.FigurePage;
import dateline.search.answer.Fragment;
import dateline.search.facet.Dimension;
import dateline.search.facet.Refinement;
import dateline.search.figure.FigureFact;
import dateline.search.figure.FigureSeries;
import dateline.search.request.FigureRequest;
import dateline.search.request.FigureRequest.Order;
import dateline.search.request.FigureSelection;
import dateline.search.request.SearchRequest;
import dateline.search.request.SeriesRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The figures of a search, as a list and over time. Every backend keeps it. */
public abstract class FigureContract {

    private static final Place BAGO = place("Asia", "Myanmar", "Bago");
    private static final Place MYANMAR = place("Asia", "Myanmar");

    /** A backend that holds these articles. */
    protected abstract Searcher holding(StoredArticle... articles) throws IOException;

    private static Place place(String... path) {
        return new Place(path[path.length - 1], List.of(path), 1.5, 2.5, 7, List.of("Pegu"), List.of("Burma"));
    }

    private static SearchRequest all(String... refinements) {
        List<Refinement> parsed = Arrays.stream(refinements)
                .map(text -> text.split("=", 2))
                .map(parts -> Refinement.parse(Dimension.ofKey(parts[0]).orElseThrow(), parts[1]))
                .toList();
        return new SearchRequest(new Query.All(), parsed, DateRange.ALWAYS, Sort.NEWEST, 1, 10);
    }

    private static FigureSelection of(SearchRequest search, FigureKind... kinds) {
        return new FigureSelection(search, Set.of(kinds), false);
    }

    private static List<String> list(Searcher searcher, FigureSelection selection, Order order) throws IOException {
        FigurePage page = searcher.figures(new FigureRequest(selection, order, 1, 100));
        assertEquals(page.total(), page.facts().size());
        return page.facts().stream()
                .map(fact -> fact.article() + ":" + fact.reported().text())
                .toList();
    }

    private static StoredArticle toll() {
        return article("toll")
                .published("2021-04-07")
                .headline("A week of mourning")
                .paragraph("At least 581  people have died,\nsaid a monitor. The army said 12 officers were killed.")
                .paragraph("Another 9 were wounded.")
                .figure("581", Figures.told(Figures.exactly(FigureKind.KILLED, 581), "people", "a monitor"))
                .figure("12", Figures.told(Figures.exactly(FigureKind.KILLED, 12), "officers", "The army"))
                .figure("9", Figures.exactly(FigureKind.WOUNDED, 9))
                .stored();
    }

    private static StoredArticle storm() {
        return article("storm")
                .published("2021-04-09")
                .paragraph("A storm left 12 people dead and cost 12 euros.")
                .figure("12 people", Figures.exactly(FigureKind.KILLED, 12))
                .figure("12 euros", Figures.money(12, "EUR"))
                .stored();
    }

    @Test
    void listHasEveryFigureWithItsArticleAndItsSentence() throws IOException {
        Searcher searcher = holding(toll(), storm(), article("calm", "No news."));
        FigurePage page = searcher.figures(new FigureRequest(of(all(), FigureKind.KILLED), Order.VALUE, 1, 2));
        assertEquals(3, page.total());
        FigurePage.Fact first = page.facts().getFirst();
        assertEquals("toll", first.article());
        assertEquals("A week of mourning", first.headline());
        assertEquals(LocalDate.of(2021, 4, 7), first.published());
        assertEquals("581", first.reported().text());
        assertEquals("581", first.span().in(toll().article().article().text()));
        assertEquals(
                List.of(
                        new Fragment("At least ", false),
                        new Fragment("581", true),
                        new Fragment(" people have died, said a monitor.", false)),
                first.reported().sentence());
        Figure figure = first.reported().figure();
        assertEquals(
                "At least 581  people have died,\nsaid a monitor.",
                figure.sentence().in(toll().article().article().text()));
        assertEquals("a monitor", figure.saidBy());
    }

    @Test
    void figuresAreInOrderOfDateThenIdThenText() throws IOException {
        Searcher searcher = holding(
                toll(),
                storm(),
                article("a")
                        .published("2021-04-09")
                        .figure("1", Figures.exactly(FigureKind.KILLED, 12))
                        .stored());
        assertEquals(
                List.of("a:", "storm:12 people", "storm:12 euros", "toll:581", "toll:12", "toll:9"),
                list(searcher, of(all()), Order.DATE));
        assertEquals(
                List.of("toll:581", "a:", "storm:12 people", "storm:12 euros", "toll:12", "toll:9"),
                list(searcher, of(all()), Order.VALUE));
    }

    @Test
    void pagesOfFiguresFollowEachOtherWithoutGaps() throws IOException {
        Searcher searcher = holding(IntStream.range(0, 30)
                .mapToObj(number -> article("a" + number)
                        .published("2021-01-0" + (1 + number % 3))
                        .paragraph("Then " + number + " and 700.")
                        .figure(number + " and", Figures.exactly(FigureKind.KILLED, number % 4))
                        .figure("700", Figures.exactly(FigureKind.PEOPLE, 700))
                        .stored())
                .toArray(StoredArticle[]::new));
        for (Order order : Order.values()) {
            List<FigurePage.Fact> paged = new ArrayList<>();
            for (int page = 1; page <= 9; page++) {
                FigurePage found = searcher.figures(new FigureRequest(of(all()), order, page, 7));
                assertEquals(60, found.total());
                paged.addAll(found.facts());
            }
            assertEquals(
                    searcher.figures(new FigureRequest(of(all()), order, 1, 100))
                            .facts(),
                    paged);
            assertEquals(60, Set.copyOf(paged).size());
        }
        assertEquals(
                List.of(),
                searcher.figures(new FigureRequest(of(all()), Order.DATE, 10_000, 100))
                        .facts());
    }

    @Test
    void figuresThatTheQueryAsksForAreMeantUnlessAllAre() throws IOException {
        Searcher searcher = holding(toll(), storm());
        HasFigure many = new HasFigure(
                FigureKind.KILLED,
                List.of(new NumberTest(new NumberRange(100, false, Double.POSITIVE_INFINITY, false), Certainty.STATED)),
                null,
                List.of("people"),
                List.of());
        FigureSelection asked = of(SearchRequest.of(many));
        assertTrue(asked.isMatching());
        assertEquals(List.of("toll:581"), list(searcher, asked, Order.DATE));
        FigureSelection any = new FigureSelection(SearchRequest.of(many), Set.of(), true);
        assertFalse(any.isMatching());
        assertEquals(List.of("toll:581", "toll:12", "toll:9"), list(searcher, any, Order.DATE));
        FigureSelection negated = of(SearchRequest.of(new Query.Not(many)));
        assertFalse(negated.isMatching());
        assertEquals(List.of("storm:12 people", "storm:12 euros"), list(searcher, negated, Order.DATE));
        HasFigure ofOfficers = new HasFigure(FigureKind.KILLED, List.of(), null, List.of("officer"), List.of("army"));
        assertEquals(List.of("toll:12"), list(searcher, of(SearchRequest.of(ofOfficers)), Order.DATE));
        HasFigure ofNobody = new HasFigure(FigureKind.KILLED, List.of(), null, List.of("officer"), List.of("monitor"));
        assertEquals(List.of(), list(searcher, of(SearchRequest.of(ofNobody)), Order.DATE));
    }

    @Test
    void tickedFiguresAndSourcesAreMeant() throws IOException {
        Searcher searcher = holding(toll(), storm());
        assertEquals(List.of("storm:12 people", "toll:12"), list(searcher, of(all("figure=killed/10-99")), Order.DATE));
        assertEquals(List.of("toll:12"), list(searcher, of(all("saidby=The army")), Order.DATE));
        assertEquals(
                List.of("toll:581", "toll:12"),
                list(searcher, of(all("saidby=The army", "saidby=a monitor", "figure=killed")), Order.DATE));
        assertFalse(of(all("saidby=-The army")).isMatching());
        assertEquals(
                List.of("storm:12 people", "storm:12 euros"), list(searcher, of(all("saidby=-The army")), Order.DATE));
    }

    private static StoredArticle on(String id, String day, Figure... figures) {
        Articles article = article(id).published(day);
        for (int number = 0; number < figures.length; number++) {
            article.paragraph("Number " + number + ".").figure("Number " + number, figures[number]);
        }
        return article.stored();
    }

    private static Figure killed(
            Bound bound, int value, String saidBy, Scope scope, @Nullable DateRange when, @Nullable Place place) {
        Figure figure = Figures.bounded(FigureKind.KILLED, bound, value, value, "people");
        return Figures.happened(Figures.told(figure, "", saidBy), scope, when, place);
    }

    @Test
    void linesAreOfOneKindAndSourceWithTotalsApart() throws IOException {
        Searcher searcher = holding(
                on("b", "2021-04-07", killed(Bound.AT_LEAST, 581, "The Monitor", Scope.TOTAL, null, MYANMAR)),
                on(
                        "a",
                        "2021-04-02",
                        killed(Bound.EXACT, 540, "the monitor", Scope.TOTAL, null, MYANMAR),
                        killed(Bound.EXACT, 4, "the monitor", Scope.INCIDENT, null, BAGO)),
                on("c", "2021-04-09", killed(Bound.EXACT, 600, "the monitor", Scope.TOTAL, null, null)));
        FigureSeries series = searcher.series(new SeriesRequest(of(all()), 1, 10, 2));
        assertEquals(4, series.facts());
        assertEquals(4, series.drawn());
        assertEquals(2, series.total());
        FigureSeries.Line totals = series.lines().getFirst();
        assertEquals(Scope.TOTAL, totals.scope());
        assertEquals("the monitor", totals.saidBy());
        assertEquals(3, totals.total());
        assertEquals(
                List.of("b", "c"),
                totals.points().stream().map(FigureFact::article).toList());
        assertEquals(581, totals.points().getFirst().figure().low());
        assertEquals(Scope.INCIDENT, series.lines().getLast().scope());
        FigureSeries second = searcher.series(new SeriesRequest(of(all()), 2, 1, 100));
        assertEquals(List.of(series.lines().getLast()), second.lines());
    }

    @Test
    void pointsStandOnTheDayThatIsSpokenOf() throws IOException {
        LocalDate day = LocalDate.of(2021, 3, 27);
        LocalDate published = LocalDate.of(2021, 4, 7);
        List<DateRange> spokenOf = List.of(
                DateRange.day(day),
                new DateRange(null, day),
                new DateRange(day.minusDays(30), day),
                new DateRange(day, null),
                new DateRange(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31)),
                DateRange.day(LocalDate.of(2021, 5, 1)));
        Searcher searcher = holding(on(
                "a",
                "2021-04-07",
                spokenOf.stream()
                        .map(when -> killed(Bound.EXACT, 4, "", Scope.INCIDENT, when, null))
                        .toArray(Figure[]::new)));
        List<FigureFact> points = searcher.series(new SeriesRequest(of(all()), 1, 10, 100))
                .lines()
                .getFirst()
                .points();
        assertEquals(
                List.of(day, day, day, published, published, LocalDate.of(2021, 5, 1)),
                points.stream().map(FigureFact::day).toList());
        assertEquals(
                List.of(true, true, true, false, false, true),
                points.stream().map(FigureFact::isDaySpokenOf).toList());
    }
}

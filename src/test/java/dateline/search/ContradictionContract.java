package dateline.search;

import static dateline.search.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.article.DateRange;
import dateline.article.Figure;
import dateline.article.Figure.Bound;
import dateline.article.Figure.Scope;
import dateline.article.FigureKind;
import dateline.article.Place;
import dateline.query.Query;
import dateline.search.Searcher.StoredArticle;
import dateline.search.answer.ContradictionPage;
import dateline.search.request.ContradictionRequest;
import dateline.search.request.FigureSelection;
import dateline.search.request.SearchRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which figures of a search cannot both be true. Every backend keeps it. */
public abstract class ContradictionContract {

    private static final Place BAGO = place("Asia", "Myanmar", "Bago");
    private static final Place MYANMAR = place("Asia", "Myanmar");

    /** A backend that holds these articles. */
    protected abstract Searcher holding(StoredArticle... articles) throws IOException;

    private static Place place(String... path) {
        return new Place(path[path.length - 1], List.of(path), 1.5, 2.5, 7, List.of("Pegu"), List.of("Burma"));
    }

    private static FigureSelection all() {
        return new FigureSelection(SearchRequest.of(new Query.All()), Set.of(), false);
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

    private static Figure incident(int value) {
        return killed(Bound.EXACT, value, "", Scope.INCIDENT, null, BAGO);
    }

    private static Figure total(Bound bound, int value) {
        return killed(bound, value, "", Scope.TOTAL, null, MYANMAR);
    }

    private long contradictions(int window, StoredArticle... articles) throws IOException {
        ContradictionPage page = holding(articles).contradictions(new ContradictionRequest(all(), window, 1, 100));
        assertEquals(page.total(), page.pairs().size());
        return page.total();
    }

    @Test
    void figuresOfOneThingThatCannotBothBeTrueStandSideBySide() throws IOException {
        Searcher searcher = holding(
                on("b", "2021-04-07", incident(4), killed(Bound.ABOUT, 900, "", Scope.INCIDENT, null, BAGO)),
                on("a", "2021-04-08", incident(6)),
                on("c", "2021-04-08", incident(6)));
        ContradictionPage page = searcher.contradictions(new ContradictionRequest(all(), 1, 1, 1));
        assertEquals(4, page.facts());
        assertEquals(2, page.total());
        assertEquals("b", page.pairs().getFirst().earlier().article());
        assertEquals("a", page.pairs().getFirst().later().article());
        assertEquals(
                "Number 0.",
                page.pairs()
                                .getFirst()
                                .earlier()
                                .reported()
                                .sentence()
                                .getFirst()
                                .text()
                        + page.pairs()
                                .getFirst()
                                .earlier()
                                .reported()
                                .sentence()
                                .getLast()
                                .text());
    }

    @Test
    void onlyFiguresOfOneThingAreCompared() throws IOException {
        StoredArticle four = on("a", "2021-04-07", incident(4));
        assertEquals(1, contradictions(1, four, on("b", "2021-04-08", incident(6))));
        assertEquals(0, contradictions(0, four, on("b", "2021-04-08", incident(6))));
        assertEquals(0, contradictions(1, four, on("b", "2021-04-09", incident(6))));
        assertEquals(
                0, contradictions(1, four, on("b", "2021-04-07", killed(Bound.EXACT, 6, "", Scope.TOTAL, null, BAGO))));
        assertEquals(
                0,
                contradictions(
                        1, four, on("b", "2021-04-07", killed(Bound.EXACT, 6, "", Scope.INCIDENT, null, MYANMAR))));
        assertEquals(
                0,
                contradictions(
                        1,
                        on("a", "2021-04-07", killed(Bound.EXACT, 4, "", Scope.INCIDENT, null, null)),
                        on("b", "2021-04-07", killed(Bound.EXACT, 6, "", Scope.INCIDENT, null, null))));
        assertEquals(
                0, contradictions(1, four, on("b", "2021-04-07", Figures.told(incident(6), "police officers", ""))));
        Figure wounded = Figures.happened(Figures.exactly(FigureKind.WOUNDED, 6), Scope.INCIDENT, null, BAGO);
        assertEquals(0, contradictions(1, four, on("b", "2021-04-07", wounded)));
        DateRange year = new DateRange(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 4, 7));
        assertEquals(
                0,
                contradictions(1, four, on("b", "2021-04-07", killed(Bound.EXACT, 6, "", Scope.INCIDENT, year, BAGO))));
    }

    @Test
    void oneArticleContradictsItselfOnlyInTwoVoices() throws IOException {
        assertEquals(0, contradictions(1, on("a", "2021-04-07", incident(4), incident(6))));
        Figure army = Figures.told(incident(4), "", "the army");
        Figure monitor = Figures.told(incident(6), "", "a monitor");
        assertEquals(1, contradictions(1, on("a", "2021-04-07", army, monitor)));
        assertEquals(0, contradictions(1, on("a", "2021-04-07", army, incident(6))));
        assertEquals(0, contradictions(1, on("a", "2021-04-07", army, Figures.told(incident(6), "", "The Army"))));
    }

    @Test
    void runningTotalsMayGrowAndNeverShrink() throws IOException {
        StoredArticle first = on("a", "2021-04-07", total(Bound.AT_LEAST, 581));
        assertEquals(0, contradictions(9, first, on("b", "2021-04-09", total(Bound.EXACT, 600))));
        assertEquals(1, contradictions(9, first, on("b", "2021-04-09", total(Bound.EXACT, 500))));
        assertEquals(0, contradictions(1, first, on("b", "2021-04-09", total(Bound.EXACT, 500))));
        assertEquals(0, contradictions(9, first, on("b", "2021-04-09", total(Bound.AT_LEAST, 500))));
        StoredArticle exactly = on("a", "2021-04-07", total(Bound.EXACT, 581));
        assertEquals(1, contradictions(9, exactly, on("b", "2021-04-07", total(Bound.EXACT, 600))));
        assertEquals(0, contradictions(9, exactly, on("b", "2021-04-06", total(Bound.EXACT, 580))));
        assertEquals(1, contradictions(9, exactly, on("b", "2021-04-06", total(Bound.EXACT, 600))));
    }
}

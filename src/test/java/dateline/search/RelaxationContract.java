package dateline.search;

import static dateline.search.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.DateRange;
import dateline.article.Place;
import dateline.query.Reading;
import dateline.query.Sort;
import dateline.query.parse.QueryParser;
import dateline.search.Searcher.StoredArticle;
import dateline.search.advice.Relaxation;
import dateline.search.advice.Relaxations;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPath;
import dateline.search.facet.Refinement;
import dateline.search.request.SearchRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What could be asked less where nothing is found. Every backend keeps it. */
public abstract class RelaxationContract {

    private static final Place YANGON =
            new Place("Yangon", List.of("Asia", "Myanmar", "Yangon"), 16.8, 96.1, null, List.of(), List.of());

    private static final Place MANDALAY =
            new Place("Mandalay", List.of("Asia", "Myanmar", "Mandalay"), 22, 96.1, null, List.of(), List.of());

    /** A backend that holds these articles. */
    protected abstract Searcher holding(StoredArticle... articles) throws IOException;

    private Searcher three() throws IOException {
        return holding(
                article("1")
                        .paragraph("The city was the second to see rain. A coup came.")
                        .place(YANGON)
                        .stored(),
                article("2").paragraph("Rain fell.").place(MANDALAY).stored(),
                article("3").published("2019-01-02").paragraph("A coup.").stored());
    }

    private static List<Relaxation> relaxed(
            Searcher searcher, String typed, List<Refinement> refinements, DateRange published) throws IOException {
        Reading reading = QueryParser.parse(typed);
        SearchRequest request = new SearchRequest(reading.query(), refinements, published, Sort.NEWEST, 1, 10);
        assertEquals(0, searcher.count(request));
        List<Relaxation> relaxations = new Relaxations(QueryParser::parse, searcher).of(reading, request);
        for (Relaxation relaxation : relaxations) {
            assertTrue(relaxation.count() > 0);
            assertEquals(searcher.search(relaxation.request()).total(), relaxation.count());
            assertEquals(
                    QueryParser.parse(relaxation.query()).query(),
                    relaxation.request().query());
        }
        return relaxations;
    }

    private static List<String> queries(Searcher searcher, String typed) throws IOException {
        return relaxed(searcher, typed, List.of(), DateRange.ALWAYS).stream()
                .map(Relaxation::query)
                .toList();
    }

    @Test
    void aPhraseIsAskedAsItsWords() throws IOException {
        assertEquals(List.of("(second city)"), queries(three(), "\"second city\""));
    }

    @Test
    void nearnessIsWidenedAndThenDropped() throws IOException {
        assertEquals(
                List.of("city w/25 coup", "city coup"),
                queries(three(), "city w/2 coup").subList(0, 2));
    }

    @Test
    void eachConditionIsLeftOutAndTheOrComesLast() throws IOException {
        assertEquals(List.of("fell", "coup", "coup OR fell"), queries(three(), "coup fell"));
        assertEquals(List.of("coup OR place:Mandalay OR drought"), queries(three(), "coup place:Mandalay drought"));
    }

    @Test
    void anotherSpellingComesFirst() throws IOException {
        assertEquals("rain second", queries(three(), "rain secnod").getFirst());
    }

    @Test
    void thePlaceAboveIsOffered() throws IOException {
        assertEquals(
                "coup place:\"Asia/Myanmar\"",
                queries(three(), "coup place:Mandalay").getFirst());
        Refinement ticked = new Refinement(Dimension.PLACE, FacetPath.parse("Asia/Myanmar/Mandalay"), false);
        List<Relaxation> relaxations = relaxed(three(), "coup", List.of(ticked), DateRange.ALWAYS);
        assertEquals(
                List.of(
                        new Relaxation.Above(
                                Dimension.PLACE, ticked.path(), ticked.path().parent()),
                        new Relaxation.Unticked(ticked)),
                relaxations.stream().map(Relaxation::change).limit(2).toList());
        assertEquals(
                List.of(1L, 2L),
                relaxations.stream().map(Relaxation::count).limit(2).toList());
    }

    @Test
    void allDatesAreOffered() throws IOException {
        DateRange early = new DateRange(null, LocalDate.parse("2019-12-31"));
        Relaxation first = relaxed(three(), "rain", List.of(), early).getFirst();
        assertEquals(new Relaxation.AnyDay(), first.change());
        assertEquals(2, first.count());
    }

    @Test
    void anExclusionIsLifted() throws IOException {
        Refinement excluded = new Refinement(Dimension.PLACE, FacetPath.parse("Asia"), true);
        assertEquals(
                new Relaxation.Unticked(excluded),
                relaxed(three(), "rain", List.of(excluded), DateRange.ALWAYS)
                        .getFirst()
                        .change());
    }

    @Test
    void allArticlesAreNoAnswer() throws IOException {
        assertEquals(List.of(), queries(three(), "drought"));
        assertEquals(List.of(), queries(three(), "drought flood"));
        assertEquals(List.of(), queries(three(), "drought -rain"));
    }

    @Test
    void noMoreThanEightAreOffered() throws IOException {
        Searcher searcher = holding(article("1", "a1 a2 a3 a4 a5 a6 a7 a8 a9 a10"));
        assertTrue(queries(searcher, "a1 a2 a3 a4 a5 a6 a7 a8 a9 drought").size() <= Relaxations.MOST);
    }

    @Test
    void ofAVeryLongQueryTheLastIsTriedThatAsksForAnyOfItsConditions() throws IOException {
        String typed = "\"city rain\" ".repeat(60) + "coup ".repeat(90).strip();
        assertTrue(queries(three(), typed).contains(any(typed)));
    }

    private static String any(String typed) {
        return typed.replace("\" \"", "\" OR \"")
                .replace("coup coup", "coup OR coup")
                .replace("coup coup", "coup OR coup")
                .replace("\" coup", "\" OR coup");
    }
}

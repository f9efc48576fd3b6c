package dateline.search;

import static dateline.search.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.DateRange;
import dateline.article.FigureKind;
import dateline.article.Place;
import dateline.query.Field;
import dateline.query.NumberRange;
import dateline.query.Part;
import dateline.query.Query;
import dateline.query.Sort;
import dateline.query.Words;
import dateline.search.Searcher.StoredArticle;
import dateline.search.answer.Hit;
import dateline.search.answer.SearchResults;
import dateline.search.request.SearchRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which articles a query finds by what they mention, their parts, days and figures, and by what it joins. Every backend keeps it. */
public abstract class SearcherContract {

    static final Place YANGON = new Place(
            "Yangon", List.of("Asia", "Myanmar", "Yangon"), 16.8, 96.1, 1298824, List.of("Rangoon"), List.of("Burma"));

    /** A backend that holds these articles. */
    protected abstract Searcher holding(StoredArticle... articles) throws IOException;

    /** The ids of all that a query finds. */
    static Set<String> found(Searcher searcher, Query query) throws IOException {
        SearchResults results =
                searcher.search(new SearchRequest(query, List.of(), DateRange.ALWAYS, Sort.NEWEST, 1, 100));
        assertEquals(results.total(), results.hits().size());
        assertEquals(results.total(), searcher.count(query));
        return new TreeSet<>(results.hits().stream().map(Hit::id).toList());
    }

    static Query word(String text) {
        return new Words.Word(text);
    }

    private static Query in(Field field, String value) {
        return new Query.InField(field, value);
    }

    private static Query killed(NumberRange values) {
        return new Query.HasFigure(FigureKind.KILLED, values, null);
    }

    @Test
    void andOrNotAndBracketsAreSets() throws IOException {
        Searcher searcher =
                holding(article("a", "bago killed"), article("m", "mogok killed"), article("k", "kalay killed"));
        Query either = new Query.Or(List.of(word("bago"), word("mogok")));
        assertEquals(Set.of("a", "m"), found(searcher, either));
        assertEquals(Set.of("m"), found(searcher, new Query.And(List.of(either, word("killed"), not("bago")))));
        assertEquals(Set.of("k"), found(searcher, new Query.Not(either)));
        assertEquals(Set.of("m", "k"), found(searcher, not("bago")));
        assertEquals(Set.of("k"), found(searcher, new Query.And(List.of(not("bago"), not("mogok")))));
        assertEquals(Set.of("a"), found(searcher, new Query.Not(not("bago"))));
        assertEquals(Set.of("m", "k"), found(searcher, new Query.Or(List.of(not("bago"), word("mogok")))));
        assertEquals(Set.of("a", "m", "k"), found(searcher, new Query.All()));
    }

    private static Query not(String word) {
        return new Query.Not(word(word));
    }

    @Test
    void placeIsFoundByAnyNameAndWithAllBelowIt() throws IOException {
        Searcher searcher = holding(
                article("text").paragraph("In Yangon it rained.").place(YANGON).stored(),
                article("header").dateline(YANGON).paragraph("It rained.").stored(),
                article("word", "The word Yangon alone."));
        for (String name : List.of("Yangon", "rangoon", "Myanmar", "Burma", "ASIA")) {
            assertEquals(Set.of("text", "header"), found(searcher, in(Field.PLACE, name)), name);
            assertEquals(Set.of("header"), found(searcher, in(Field.DATELINE, name)), name);
        }
        assertEquals(Set.of(), found(searcher, in(Field.PLACE, "Yang")));
    }

    @Test
    void placeNamesAreComparedWithoutAccentsAndMarks() throws IOException {
        Place place =
                new Place("Bouaké", List.of("Africa", "Côte d’Ivoire", "Bouaké"), 7, -5, null, List.of(), List.of());
        Searcher searcher =
                holding(article("a").paragraph("In Bouaké.").place(place).stored());
        for (String name : List.of("cote d'ivoire", "Co\u0302te d’Ivoire", "COTE D IVOIRE", "bouake")) {
            assertEquals(Set.of("a"), found(searcher, in(Field.PLACE, name)), name);
        }
    }

    @Test
    void personIsFoundByWordsOfTheNameInOrder() throws IOException {
        Searcher searcher = holding(article("a")
                .paragraph("Suu Kyi met José Sá.")
                .person("Suu Kyi", "Aung San Suu Kyi")
                .person("José Sá")
                .stored());
        for (String name : List.of("Aung San Suu Kyi", "suu kyi", "Aung", "jose sa")) {
            assertEquals(Set.of("a"), found(searcher, in(Field.PERSON, name)), name);
        }
        for (String name : List.of("Kyi Suu", "Kyi José", "Aung Kyi")) {
            assertEquals(Set.of(), found(searcher, in(Field.PERSON, name)), name);
        }
        assertEquals(Set.of(), found(searcher, in(Field.ORGANISATION, "Aung")));
    }

    @Test
    void organisationKeepsItsEndings() throws IOException {
        Searcher searcher = holding(article("a")
                .paragraph("The United Nations said so.")
                .organisation("United Nations")
                .stored());
        assertEquals(Set.of("a"), found(searcher, in(Field.ORGANISATION, "united nations")));
        assertEquals(Set.of(), found(searcher, in(Field.ORGANISATION, "nation")));
    }

    @Test
    void sourceIsComparedAsAWholeName() throws IOException {
        Searcher searcher = holding(
                article("a").source("A.P.").paragraph("One.").stored(),
                article("b").source("AP Radio").paragraph("One.").stored(),
                article("c", "AP said so."));
        assertEquals(Set.of("a"), found(searcher, in(Field.SOURCE, "ap")));
        assertEquals(Set.of(), found(searcher, in(Field.SOURCE, "…")));
    }

    @Test
    void headlineLeadAndBodyAreParts() throws IOException {
        Searcher searcher = holding(article("a")
                .headline("Ferry sinks")
                .paragraph("Rescuers came.")
                .paragraph("The ferry was old.")
                .stored());
        assertEquals(Set.of("a"), found(searcher, new Query.InPart(Part.HEADLINE, new Words.Phrase("ferry sinks"))));
        assertEquals(Set.of("a"), found(searcher, new Query.InPart(Part.LEAD, new Words.Phrase("rescuer"))));
        assertEquals(Set.of("a"), found(searcher, new Query.InPart(Part.BODY, new Words.Phrase("old"))));
        assertEquals(Set.of(), found(searcher, new Query.InPart(Part.HEADLINE, new Words.Phrase("old"))));
        assertEquals(Set.of(), found(searcher, new Query.InPart(Part.LEAD, new Words.Phrase("ferry"))));
        assertEquals(Set.of(), found(searcher, new Query.InPart(Part.HEADLINE, new Words.Phrase("sinks rescuers"))));
    }

    @Test
    void daysIncludeBothEndsAndMayBeOpen() throws IOException {
        Searcher searcher = holding(
                article("1").published("2021-03-31").paragraph("One.").stored(),
                article("2").published("2021-04-01").paragraph("One.").stored(),
                article("3").published("2021-04-02").paragraph("One.").stored());
        LocalDate day = LocalDate.of(2021, 4, 1);
        assertEquals(Set.of("2"), found(searcher, new Query.Published(DateRange.day(day))));
        assertEquals(Set.of("2", "3"), found(searcher, new Query.Published(new DateRange(day, null))));
        assertEquals(Set.of("1", "2"), found(searcher, new Query.Published(new DateRange(null, day))));
        assertEquals(Set.of("1", "2", "3"), found(searcher, new Query.Published(DateRange.ALWAYS)));
        assertEquals(Set.of(), found(searcher, new Query.Published(new DateRange(day.plusDays(2), day))));
    }

    @Test
    void figuresAreComparedByTheirStatedNumber() throws IOException {
        Searcher searcher = holding(
                article("581")
                        .figure("581", Figures.exactly(FigureKind.KILLED, 581))
                        .stored(),
                article("0")
                        .figure("0", Figures.exactly(FigureKind.KILLED, -0.0))
                        .stored(),
                article("hurt")
                        .figure("581", Figures.exactly(FigureKind.WOUNDED, 581))
                        .stored());
        assertEquals(Set.of("581"), found(searcher, killed(NumberRange.exactly(581))));
        assertEquals(Set.of("581"), found(searcher, killed(above(580))));
        assertEquals(Set.of(), found(searcher, killed(above(581))));
        assertEquals(Set.of("0"), found(searcher, killed(NumberRange.exactly(0))));
        assertEquals(Set.of("0", "581"), found(searcher, killed(new NumberRange(0, true, 581, true))));
        assertEquals(Set.of("0"), found(searcher, killed(new NumberRange(-1, false, 581, false))));
        assertEquals(Set.of(), found(searcher, killed(new NumberRange(9, true, 8, true))));
        assertEquals(Set.of(), found(searcher, killed(above(Double.POSITIVE_INFINITY))));
        assertEquals(Set.of(), found(searcher, killed(new NumberRange(Double.NaN, true, Double.NaN, true))));
    }

    private static NumberRange above(double low) {
        return new NumberRange(low, false, Double.POSITIVE_INFINITY, false);
    }

    @Test
    void rangeIsFoundByEitherEnd() throws IOException {
        Searcher searcher = holding(article("a")
                .figure("10", Figures.range(FigureKind.KILLED, 10, 15))
                .stored());
        assertEquals(Set.of("a"), found(searcher, killed(NumberRange.exactly(10))));
        assertEquals(Set.of("a"), found(searcher, killed(NumberRange.exactly(15))));
        assertEquals(Set.of(), found(searcher, killed(NumberRange.exactly(12))));
    }

    @Test
    void currencyAndSumAreThoseOfOneFigure() throws IOException {
        Searcher searcher = holding(article("a")
                .figure("5", Figures.money(5, "EUR"))
                .figure("900", Figures.money(900, "USD"))
                .stored());
        assertEquals(Set.of("a"), found(searcher, new Query.HasFigure(FigureKind.MONEY, above(100), null)));
        assertEquals(Set.of("a"), found(searcher, new Query.HasFigure(FigureKind.MONEY, above(100), "USD")));
        assertEquals(Set.of(), found(searcher, new Query.HasFigure(FigureKind.MONEY, above(100), "EUR")));
    }

    @Test
    void articleIsFoundByItsIdWhateverThatIs() throws IOException {
        List<String> ids = List.of("2021/a", "a b", "ü/\u001f/\"", "x".repeat(4000), "😀");
        StoredArticle[] articles = ids.stream().map(id -> article(id, "One.")).toArray(StoredArticle[]::new);
        Searcher searcher = holding(articles);
        for (StoredArticle stored : articles) {
            assertEquals(
                    Optional.of(stored),
                    searcher.find(stored.article().article().id()));
        }
        assertEquals(Optional.empty(), searcher.find("2021"));
        assertEquals(ids.size(), searcher.state().articles());
    }

    @Test
    void emptyBackendAnswers() throws IOException {
        Searcher searcher = holding();
        SearchResults results = searcher.search(SearchRequest.of(new Query.All()));
        assertEquals(0, results.total());
        assertTrue(results.hits().isEmpty() && results.timeline().bars().isEmpty());
        assertFalse(results.facets().values().stream().anyMatch(values -> !values.isEmpty()));
    }
}

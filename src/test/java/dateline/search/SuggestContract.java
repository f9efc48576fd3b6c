package dateline.search;

import static dateline.search.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.DateRange;
import dateline.article.Place;
import dateline.query.Query;
import dateline.query.Reading;
import dateline.query.Sort;
import dateline.query.Warning;
import dateline.query.parse.QueryParser;
import dateline.search.Searcher.StoredArticle;
import dateline.search.advice.Explanation;
import dateline.search.advice.Suggester;
import dateline.search.advice.Suggestion;
import dateline.search.request.SearchRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Completions of what is being typed, and other spellings of what stands nowhere. Every backend keeps it. */
public abstract class SuggestContract {

    private static final Place YANGON = new Place(
            "Yangon", List.of("Asia", "Myanmar", "Yangon"), 16.8, 96.1, 1298824, List.of("Rangoon"), List.of("Burma"));

    private static final Place NEW_YORK = new Place(
            "New York",
            List.of("North America", "United States", "New York"),
            40.7,
            -74,
            5128581,
            List.of(),
            List.of());

    private static final SearchRequest UNFILTERED =
            new SearchRequest(new Query.All(), List.of(), DateRange.ALWAYS, Sort.NEWEST, 1, 0);

    /** A backend that holds these articles. */
    protected abstract Searcher holding(StoredArticle... articles) throws IOException;

    private Searcher four() throws IOException {
        return holding(
                article("1")
                        .source("AFP")
                        .paragraph("Protests in Rangoon: Aung San Suu Kyi spoke of protests.")
                        .place("Rangoon", YANGON)
                        .person("Aung San Suu Kyi")
                        .organisation("Red Cross")
                        .stored(),
                article("2")
                        .source("Reuters")
                        .paragraph("Suu Kyi left New York while a protest went on.")
                        .place(NEW_YORK)
                        .person("Suu Kyi", "Aung San Suu Kyi")
                        .stored(),
                article("3")
                        .published("2019-01-02")
                        .paragraph("A prose of rain in New York.")
                        .place(NEW_YORK)
                        .stored(),
                article("4", "Aung Zaw saw the rain."));
    }

    private static List<Suggestion> suggested(Searcher searcher, String typed) throws IOException {
        return new Suggester(searcher, QueryParser::parse).suggest(typed, UNFILTERED);
    }

    private static List<String> queries(Searcher searcher, String typed) throws IOException {
        return suggested(searcher, typed).stream().map(Suggestion::query).toList();
    }

    @Test
    void aNameIsCompletedFromAnyOfItsWords() throws IOException {
        Searcher searcher = four();
        assertEquals("person:\"Aung San Suu Kyi\"", queries(searcher, "aung s").getFirst());
        assertEquals(
                "spoke person:\"Aung San Suu Kyi\"",
                queries(searcher, "spoke suu k").getFirst());
        assertEquals("place:\"New York\"", queries(searcher, "new y").getFirst());
        assertEquals(List.of("place:\"New York\""), queries(searcher, "NEW "));
    }

    @Test
    void aPlaceIsFoundByItsOtherNames() throws IOException {
        assertEquals(
                List.of(new Suggestion(Suggestion.Kind.PLACE, "Yangon", "rangoon", "place:Yangon", 1L)),
                suggested(four(), "place:rang"));
    }

    @Test
    void theCountIsThatOfTheWholeQuery() throws IOException {
        Searcher searcher = four();
        for (String typed : List.of("p", "pro", "rain n", "suu", "a", "has:", "place:n", "source:", "-pro")) {
            for (Suggestion suggestion : suggested(searcher, typed)) {
                if (suggestion.kind() != Suggestion.Kind.FIELD) {
                    long count = Objects.requireNonNull(suggestion.count());
                    assertEquals(
                            searcher.count(QueryParser.parse(suggestion.query()).query()), count);
                    assertTrue(count > 0, suggestion.query());
                }
            }
        }
    }

    @Test
    void filtersNarrowTheCounts() throws IOException {
        SearchRequest early = new SearchRequest(
                new Query.All(), List.of(), new DateRange(null, LocalDate.parse("2019-12-31")), Sort.NEWEST, 1, 0);
        List<Suggestion> suggestions = new Suggester(four(), QueryParser::parse).suggest("new y", early);
        assertEquals(
                new Suggestion(Suggestion.Kind.PLACE, "New York", null, "place:\"New York\"", 1L),
                suggestions.getFirst());
    }

    @Test
    void ofTheInflectionsOfAWordOneIsSuggested() throws IOException {
        List<Suggestion> words = suggested(four(), "pro").stream()
                .filter(suggestion -> suggestion.kind() == Suggestion.Kind.WORD)
                .toList();
        assertEquals(2, words.size(), words.toString());
        assertEquals(2L, words.getFirst().count());
        assertTrue(words.getFirst().text().startsWith("protest"));
        assertEquals("prose", words.getLast().text());
    }

    @Test
    void behindAFieldOnlyItsKindIsSuggested() throws IOException {
        Searcher searcher = four();
        assertEquals(List.of("source:Reuters"), queries(searcher, "source:r"));
        assertEquals(List.of("org:\"Red Cross\""), queries(searcher, "org:r"));
        assertEquals(List.of("in:\"New York\"", "in:Yangon"), queries(searcher, "in:y"));
        assertEquals(List.of("headline:rain"), queries(holding(article("a", "Rain.")), "headline:ra"));
    }

    @Test
    void anOpenQuotationIsCompletedToANameInIt() throws IOException {
        assertEquals(List.of("rain \"New York\""), queries(four(), "rain \"new y"));
        assertEquals(List.of(), queries(four(), "\"pro"));
    }

    @Test
    void fieldsAndTheirValuesAreSuggested() throws IOException {
        assertTrue(suggested(four(), "pla")
                .contains(new Suggestion(Suggestion.Kind.FIELD, "place:", null, "place:", null)));
        assertEquals(List.of("rain sort:newest"), queries(four(), "rain sort:ne"));
        assertEquals(List.of("has:person"), queries(four(), "has:pe"));
    }

    @Test
    void nothingIsSuggestedForNothing() throws IOException {
        for (String typed : List.of("", " ", "zzz", "pro*", "killed:>", "…", "\"", "((")) {
            assertEquals(List.of(), suggested(four(), typed), typed);
        }
    }

    @Test
    void atMostEightAndTheSameEachTime() throws IOException {
        Articles many = article("a").paragraph("Sand, sea, sky, soil, salt, snow, sleet, storm, sun, star and stone.");
        for (int name = 0; name < 12; name++) {
            many.person("S" + "abcdefghijkl".charAt(name) + " Stone");
        }
        Searcher searcher = holding(many.stored());
        assertEquals(Suggester.MOST, suggested(searcher, "s").size());
        assertEquals(suggested(searcher, "s"), suggested(searcher, "s"));
        assertEquals(
                List.of(Suggestion.Kind.WORD, Suggestion.Kind.PERSON),
                suggested(searcher, "s").stream().map(Suggestion::kind).limit(2).toList());
    }

    @Test
    void oneThatIsSpelledAlmostLikeAnotherResemblesIt() throws IOException {
        Searcher searcher = four();
        assertEquals(List.of("prose"), names(searcher, Completion.Kind.WORD, "prsoe"));
        assertEquals(List.of("Aung San Suu Kyi"), names(searcher, Completion.Kind.PERSON, "Aung San Su Kyi"));
        assertEquals(List.of("Yangon"), names(searcher, Completion.Kind.PLACE, "Rangun"));
        assertEquals(List.of(), names(searcher, Completion.Kind.WORD, "prose"));
        assertEquals(List.of(), names(searcher, Completion.Kind.WORD, "rai"));
    }

    private static List<String> names(Searcher searcher, Completion.Kind kind, String spelling) throws IOException {
        return searcher.resembling(kind, spelling, 5).stream()
                .map(Completion::name)
                .toList();
    }

    private static Reading told(Searcher searcher, String typed) throws IOException {
        return Explanation.told(QueryParser.parse(typed), searcher);
    }

    @Test
    void aWordThatStandsNowhereIsToldWithTheNearestOne() throws IOException {
        Warning warning = told(four(), "rain prsoe").warnings().getFirst();
        assertEquals("“prsoe” stands nowhere in the archive; did you mean “prose” (1 article)?", warning.message());
        assertEquals("rain prose", warning.repair());
        assertEquals(5, warning.span().start());
        assertEquals(
                "headline:\"prose of\"",
                told(four(), "headline:\"prsoe of\"").warnings().getFirst().repair());
        assertEquals(
                "prose w/5 rain",
                told(four(), "prsoe w/5 rain").warnings().getFirst().repair());
    }

    @Test
    void aNameThatNoArticleHasIsToldWithTheNearestOne() throws IOException {
        Warning warning = told(four(), "person:\"Aung San Su Kyi\"").warnings().getFirst();
        assertEquals(
                "No article has the person “Aung San Su Kyi”; did you mean “Aung San Suu Kyi” (2 articles)?",
                warning.message());
        assertEquals("person:\"Aung San Suu Kyi\"", warning.repair());
        assertEquals(
                "place:Yangon",
                told(four(), "place:Rangun").warnings().getFirst().repair());
    }

    @Test
    void whatFindsSomethingIsNotDoubted() throws IOException {
        assertEquals(
                List.of(),
                told(four(), "prose rain person:\"Suu Kyi\" place:Rangoon").warnings());
    }

    @Test
    void aRareWordIsDoubtedOnlyBesideAMuchMoreFrequentOne() throws IOException {
        StoredArticle[] many = new StoredArticle[252];
        for (int index = 0; index < many.length; index++) {
            many[index] =
                    article("a" + index, index == 0 ? "A presidnet." : index == 1 ? "A resident." : "A president.");
        }
        Searcher searcher = holding(many);
        assertEquals(
                "“presidnet” stands in only 1 article; did you mean “president” (250 articles)?",
                told(searcher, "presidnet").warnings().getFirst().message());
        assertEquals(List.of(), told(searcher, "resident").warnings());
    }
}

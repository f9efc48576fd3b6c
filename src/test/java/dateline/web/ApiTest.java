package dateline.web;

import static dateline.web.Problems.assertProblem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.web.address.Percent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiTest {

    @RegisterExtension
    private static final ServedCorpus served = ServedCorpus.shelf();

    @Test
    void aSearchGivesEveryPromisedField() throws Exception {
        JsonNode answer = served.json("/api/search?q=killed%20ferry%21&from=2021");
        assertEquals("killed ferry!", answer.at("/query/text").textValue());
        assertEquals("killed and ferry!", answer.at("/query/readAs").textValue());
        assertEquals(12, answer.at("/query/warnings/0/start").intValue());
        assertEquals("killed ferry", answer.at("/query/warnings/0/repair").textValue());
        assertFalse(answer.at("/query").has("clauses"));
        assertEquals(1, answer.at("/total").intValue());
        assertTrue(answer.at("/tookMs").isNumber());
        JsonNode hit = answer.at("/hits/0");
        assertEquals("2021/ferry-1", hit.at("/id").textValue());
        assertTrue(hit.at("/headline").textValue().startsWith("More than 870 villagers"));
        assertEquals("2021-06-22", hit.at("/published").textValue());
        assertEquals("Yangon", hit.at("/dateline").textValue());
        assertEquals("AFP", hit.at("/source").textValue());
        assertTrue(hit.at("/score").isNumber());
        assertEquals("killed", hit.at("/snippet/1/text").textValue());
        assertTrue(hit.at("/snippet/1/match").booleanValue());
        JsonNode figure = hit.at("/figures/0");
        assertEquals("killed", figure.at("/kind").textValue());
        assertEquals("870", figure.at("/value").asText());
        assertEquals("MORE_THAN", figure.at("/bound").textValue());
        assertEquals("871", figure.at("/low").asText());
        assertTrue(figure.at("/high").isNull());
        assertEquals("people", figure.at("/unit").textValue());
        assertEquals("villagers", figure.at("/ofWhom").textValue());
        assertEquals("officials", figure.at("/saidBy").textValue());
        assertEquals("INCIDENT", figure.at("/scope").textValue());
        assertTrue(figure.at("/sentence").textValue().endsWith("officials said."));
        for (String dimension : List.of("date", "place", "person", "organisation", "source", "figure", "saidby")) {
            assertTrue(answer.at("/facets/" + dimension).isArray(), dimension);
        }
        JsonNode value = answer.at("/facets/place/0");
        assertEquals("Asia", value.at("/path/0").textValue());
        assertEquals(1, value.at("/count").intValue());
        assertFalse(value.at("/selected").booleanValue());
        assertFalse(value.at("/excluded").booleanValue());
        assertEquals(1, value.at("/children").intValue());
        assertEquals("day", answer.at("/timeline/step").textValue());
        assertEquals("2021-06-22", answer.at("/timeline/bars/0/first").textValue());
        assertEquals("2021-06-22", answer.at("/timeline/bars/0/last").textValue());
        assertEquals(1, answer.at("/timeline/bars/0/count").intValue());
    }

    @Test
    void explainAddsTheCountOfEachClause() throws Exception {
        JsonNode answer = served.json("/api/search?q=killed+ferry&explain=true");
        assertEquals(3, answer.at("/query/clauses/0/count").intValue());
        assertEquals("ferry", answer.at("/query/clauses/1/readAs").textValue());
        assertEquals(7, answer.at("/query/clauses/1/start").intValue());
        assertEquals(12, answer.at("/query/clauses/1/end").intValue());
        assertEquals(1, answer.at("/query/clauses/1/count").intValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 4",
                "place=Asia/Myanmar | 1",
                "place=Europe&place=Asia | 3",
                "place=-Europe | 2",
                "place=Europe&figure=killed | 1",
                "figure=killed/100-999 | 1",
                "source=AFP | 1",
                "saidby=the+mayor | 1",
                "person=Aye%20Chan | 1",
                "date=2007/11 | 2",
                "from=2007&to=2007 | 2",
                "from=2007-11-05&to=2007-11 | 1",
                "from=2015-02-28 | 2",
                "to=2015-02-28&place= | 3",
                "box=92,9.5,101.2,28.5 | 1",
                "box=92,9.5,-9.1,38.7 | 3",
                "box=-9.1,38.7,-9.1,38.7&q=earthquake | 1",
                "box=-9.1,38.8,0,40 | 0",
            })
    void parametersNarrow(String parameters, long total) throws Exception {
        assertEquals(
                total, served.json("/api/search?" + parameters).at("/total").longValue());
    }

    @Test
    void withoutWordsTheNewestComeFirstAndWithWordsTheBest() throws Exception {
        assertEquals("2021/ferry-1", served.json("/api/search").at("/hits/0/id").textValue());
        assertEquals(
                "2007/budget",
                served.json("/api/search?sort=oldest").at("/hits/0/id").textValue());
        assertEquals(
                "2007/quake",
                served.json("/api/search?q=lisbon&page=1&size=1")
                        .at("/hits/0/id")
                        .textValue());
        assertEquals(
                "2007/budget",
                served.json("/api/search?q=lisbon&page=2&size=1")
                        .at("/hits/0/id")
                        .textValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/search?size=0 | 1 to 100",
                "/api/search?size=101 | 1 to 100",
                "/api/search?size=many | “many”",
                "/api/search?page=0 | from 1 on",
                "/api/search?page=101&size=100 | first 10,000",
                "/api/search?page=99999999999999999999 | from 1 on",
                "/api/search?from=2021-02-30 | 2021-04-07, 2021-04 or 2021",
                "/api/search?to=soon | “soon”",
                "/api/search?from=0000 | no day",
                "/api/search?from=2021-05&to=2021-04 | before the first",
                "/api/search?sort=best | relevance, newest, oldest, figure",
                "/api/search?box=1,2,3 | west, south, east and north",
                "/api/facets/place?box=0,10,0,5 | “0,10,0,5”",
                "/api/places?size=1001 | 1 to 1000",
                "/api/places?box=north | “north”",
                "/api/places?from=x | no day",
                "/api/facets/colour | place, person",
                "/api/facets/place?sort=best | by count or by value",
                "/api/facets/place?size=1001 | 1 to 1000",
                "/api/facets/place?from=x | no day",
                "/api/facets/place?size=0 | 1 to 1000",
                "/api/facets/place?page=0 | from 1 on",
                "/api/facets/place?page=2000&size=1000 | 1,000,000",
                "/api/suggest?from=x | no day",
                "/api/articles/2021/ferry-1/similar?size=21 | 1 to 20",
                "/api/articles/2021/ferry-1/similar?size=0 | 1 to 20",
            })
    void whatCannotBeReadIsAProblemWithASentenceThatHelps(String path, String hint) throws Exception {
        assertProblem(400, hint, served.get(path));
    }

    @Test
    void tooManyRefinementsAreAProblem() throws Exception {
        String path = "/api/search?q=" + "&person=x".repeat(101);
        assertProblem(400, "at most 100", served.get(path));
    }

    @Test
    void anArticleComesWithItsTextAndTheHashOfItsFile() throws Exception {
        JsonNode article = served.json("/api/articles/2021/ferry-1");
        assertEquals("2021/ferry-1.txt", article.at("/file").textValue());
        assertEquals("2021-06-22", article.at("/published").textValue());
        assertEquals("Myanmar", article.at("/dateline/path/1").textValue());
        assertEquals("870", article.at("/figures/0/text").textValue());
        assertEquals("ab".repeat(32), article.at("/sha256").textValue());
        String text = article.at("/text").textValue();
        assertTrue(text.startsWith(" date 2021-06-22 Yangon"));
        JsonNode figure = article.at("/figures/0");
        assertEquals(
                "870",
                text.substring(figure.at("/start").intValue(), figure.at("/end").intValue()));
    }

    @Test
    void anIdMayHoldAnyCharacter() throws Exception {
        JsonNode article = served.json("/api/articles/" + Percent.path(Shelf.EVIL_ID));
        assertEquals(Shelf.EVIL_ID, article.at("/id").textValue());
        assertProblem(404, "No article", served.get("/api/articles/nowhere"));
        assertProblem(404, "No article", served.get("/api/articles/..%2F..%2Fetc/passwd"));
        assertProblem(404, "No article", served.get("/api/articles/%2e%2e/x"));
    }

    @Test
    void facetsDrillSearchAndPage() throws Exception {
        assertEquals(3, served.json("/api/facets/place").at("/total").intValue());
        assertEquals(
                "Europe",
                served.json("/api/facets/place?size=1").at("/values/0/path/0").textValue());
        JsonNode portugal = served.json("/api/facets/place?path=Europe&q=earthquake");
        assertEquals("Portugal", portugal.at("/values/0/path/1").textValue());
        assertEquals(1, portugal.at("/values/0/count").intValue());
        assertEquals("Europe", portugal.at("/path/0").textValue());
        JsonNode found = served.json("/api/facets/place?prefix=my");
        assertEquals("Myanmar", found.at("/values/0/path/1").textValue());
        JsonNode second = served.json("/api/facets/date?sort=value&size=1&page=2");
        assertEquals("2015", second.at("/values/0/path/0").textValue());
        assertEquals(3, second.at("/total").intValue());
    }

    @Test
    void aPageOfFacetsBeyondTheEndIsEmptyAndTellsTheTotal() throws Exception {
        JsonNode beyond = served.json("/api/facets/date?page=4&size=1");
        assertEquals(0, beyond.at("/values").size());
        assertEquals(3, beyond.at("/total").intValue());
        assertEquals(4, beyond.at("/page").intValue());
        assertEquals(
                0,
                served.json("/api/facets/date?page=1000&size=1000")
                        .at("/values")
                        .size());
        Set<String> paged = new HashSet<>();
        for (int page = 1; page <= 3; page++) {
            paged.add(served.json("/api/facets/date?size=1&page=" + page)
                    .at("/values/0/path/0")
                    .textValue());
        }
        assertEquals(Set.of("2007", "2015", "2021"), paged);
    }

    @Test
    void facetsAreCountedBesideTicksAndExclusions() throws Exception {
        JsonNode both = served.json("/api/facets/place?place=Asia&place=-Europe&q=killed");
        JsonNode without = served.json("/api/facets/place?place=-Europe&q=killed");
        assertEquals(without.at("/total").intValue(), both.at("/total").intValue());
        JsonNode asia = StreamSupport.stream(both.at("/values").spliterator(), false)
                .filter(value -> value.at("/path/0").textValue().equals("Asia"))
                .findFirst()
                .orElseThrow();
        assertTrue(asia.at("/selected").booleanValue());
        assertEquals(
                served.json("/api/search?place=Asia&place=-Europe&q=killed")
                        .at("/total")
                        .intValue(),
                asia.at("/count").intValue());
        JsonNode found = served.json("/api/facets/place?prefix=RANG&place=-Europe");
        assertEquals("Yangon", found.at("/values/0/path/3").textValue());
        JsonNode byName = served.json("/api/facets/date?sort=value");
        assertEquals("2007", byName.at("/values/0/path/0").textValue());
        assertEquals("2021", byName.at("/values/2/path/0").textValue());
        JsonNode byCount = served.json("/api/facets/date");
        assertEquals("2007", byCount.at("/values/0/path/0").textValue());
        assertEquals(2, byCount.at("/values/0/count").intValue());
    }

    @Test
    void aSearchThatFindsNothingTellsWhatWould() throws Exception {
        JsonNode answer = served.json("/api/search?q=killed+ferry&place=Europe&size=5");
        assertEquals(0, answer.at("/total").intValue());
        JsonNode first = answer.at("/relaxations/0");
        assertEquals("Place Europe", first.at("/leftOut").textValue());
        assertEquals("killed ferry", first.at("/query").textValue());
        assertEquals("/?q=killed%20ferry&size=5", first.at("/address").textValue());
        assertEquals(1, first.at("/count").intValue());
        for (JsonNode relaxation : answer.at("/relaxations")) {
            String search = relaxation.at("/address").textValue().replace("/?", "/api/search?");
            assertEquals(
                    relaxation.at("/count").intValue(),
                    served.json(search).at("/total").intValue());
        }
        assertFalse(served.json("/api/search?q=ferry").has("relaxations"));
    }

    @Test
    void placesComeWithWhereTheyLie() throws Exception {
        JsonNode answer = served.json("/api/places?q=killed&size=1000&from=2007");
        assertEquals(3, answer.at("/total").intValue());
        JsonNode yangon = StreamSupport.stream(answer.at("/places").spliterator(), false)
                .filter(place -> place.at("/name").textValue().equals("Yangon"))
                .findFirst()
                .orElseThrow();
        assertEquals("Myanmar", yangon.at("/path/1").textValue());
        assertEquals(16.8, yangon.at("/lat").doubleValue());
        assertEquals(96.15, yangon.at("/lon").doubleValue());
        assertEquals(1298824, yangon.at("/geonamesId").intValue());
        assertEquals(1, yangon.at("/count").intValue());
        JsonNode lisbon = served.json("/api/places?place=Europe&box=-10,30,0,40&size=1");
        assertEquals(2, lisbon.at("/places/0/count").intValue());
        assertEquals(1, lisbon.at("/places").size());
    }

    @Test
    void anExcludedValueIsListedWithWhatRemovingTheExclusionWouldBring() throws Exception {
        JsonNode places = served.json("/api/facets/place?place=-Europe");
        JsonNode europe = StreamSupport.stream(places.at("/values").spliterator(), false)
                .filter(value -> value.at("/path/0").textValue().equals("Europe"))
                .findFirst()
                .orElseThrow();
        assertTrue(europe.at("/excluded").booleanValue());
        assertEquals(2, europe.at("/count").intValue());
    }

    @Test
    void healthTellsHowFarTheIndexingIs() throws Exception {
        Readiness.Progress progress = new Readiness.Progress(false, 7, 12, 1, 2, "The disk is full.");
        try (ServedCorpus early =
                ServedCorpus.inProgress(Shelf.searcher(), progress).open()) {
            assertEquals(503, early.get("/health").statusCode());
            assertEquals(
                    "{\"indexed\":7,\"seen\":12,\"articles\":4,\"rejected\":1,\"skipped\":2,\"problem\":\"The disk is full.\"}",
                    early.get("/health").body());
        }
        assertEquals(200, served.get("/health").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void theApiCanOnlyBeRead(String method) throws Exception {
        assertProblem(405, "GET", served.ask(method, "/api/search"));
    }

    @Test
    void anUnknownAddressIsAProblemToo() throws Exception {
        assertProblem(404, "nothing at this address", served.get("/api/nothing"));
    }
}

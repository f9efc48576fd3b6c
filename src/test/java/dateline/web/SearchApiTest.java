package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a search answers, and how its parameters narrow it. */
class SearchApiTest {

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
}

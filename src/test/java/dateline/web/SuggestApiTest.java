package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.query.parse.QueryParser;
import dateline.web.address.Percent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Completions, near spellings and similar articles over HTTP. */
class SuggestApiTest {

    @RegisterExtension
    private static final ServedCorpus served = ServedCorpus.of(Shelf.searcher(), QueryParser::parse);

    @Test
    void aSuggestionHasItsKindItsTextTheQueryAndItsCount() throws Exception {
        JsonNode answer = served.json("/api/suggest?q=killed+aye+c");
        assertEquals("killed aye c", answer.at("/query").textValue());
        JsonNode first = answer.at("/suggestions/0");
        assertEquals("person", first.at("/kind").textValue());
        assertEquals("Aye Chan", first.at("/text").textValue());
        assertEquals("killed person:\"Aye Chan\"", first.at("/query").textValue());
        assertEquals(1, first.at("/count").intValue());
        assertTrue(first.at("/otherName").isNull());
        JsonNode place = served.json("/api/suggest?q=place:rang").at("/suggestions/0");
        assertEquals("place:Yangon", place.at("/query").textValue());
        assertEquals("rangoon", place.at("/otherName").textValue());
        JsonNode field = served.json("/api/suggest?q=plac").at("/suggestions/0");
        assertEquals("place:", field.at("/query").textValue());
        assertTrue(field.at("/count").isNull());
    }

    @Test
    void theFiltersOfTheSearchNarrowTheCounts() throws Exception {
        assertEquals(
                1,
                served.json("/api/suggest?q=place:li&figure=killed")
                        .at("/suggestions/0/count")
                        .intValue());
        assertEquals(
                2,
                served.json("/api/suggest?q=place:li")
                        .at("/suggestions/0/count")
                        .intValue());
        assertEquals(
                0,
                served.json("/api/suggest?q=place:li&place=Asia")
                        .at("/suggestions")
                        .size());
    }

    @Test
    void anEmptyBoxHasNone() throws Exception {
        assertEquals(
                "{\"query\":\"\",\"suggestions\":[]}",
                served.get("/api/suggest").body());
        assertEquals(0, served.json("/api/suggest?q=+").at("/suggestions").size());
    }

    @Test
    void aNearSpellingIsAWarningWithARepair() throws Exception {
        JsonNode warning = served.json("/api/search?q=lisbno").at("/query/warnings/0");
        assertEquals("lisbon", warning.at("/repair").textValue());
        assertEquals(
                "lisbon",
                served.json("/api/search?q=lisbno").at("/relaxations/0/query").textValue());
    }

    @Test
    void similarArticlesComeWithWhatAHitHas() throws Exception {
        JsonNode answer = served.json("/api/articles/2007/quake/similar?size=3");
        assertEquals("2007/quake", answer.at("/id").textValue());
        assertTrue(answer.at("/similar").size() <= 3);
        JsonNode first = answer.at("/similar/0");
        assertEquals("2007/budget", first.at("/id").textValue());
        assertFalse(first.at("/duplicate").booleanValue());
        for (String field :
                new String[] {"headline", "published", "dateline", "source", "score", "snippet", "figures"}) {
            assertTrue(first.has(field), field);
        }
        assertEquals(
                200,
                served.get("/api/articles/" + Percent.path(Shelf.EVIL_ID) + "/similar")
                        .statusCode());
        assertEquals(404, served.get("/api/articles/nowhere/similar").statusCode());
        assertEquals(404, served.get("/api/articles/similar").statusCode());
    }
}

package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.query.Reading;
import dateline.search.request.Budget;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An answer whose time was up says that it is partial, and is not taken for the whole one later. */
class SearchTimeTest {

    private static final List<String> ANSWERS = List.of(
            "/api/search?q=ferry",
            "/api/facets/place?q=ferry",
            "/api/places?q=ferry",
            "/api/figures?q=ferry",
            "/api/figures/series?q=ferry",
            "/api/figures/contradictions?q=ferry");

    @RegisterExtension
    private static final ServedCorpus served = ServedCorpus.of(Shelf.searcher(), SearchTimeTest::read);

    /** Whoever reads is told that the time is up, if it is. */
    private static Reading read(String text) {
        boolean _ = Budget.current().isSpent();
        return Shelf.read(text);
    }

    private static void give(boolean isOver, boolean isAdviceOver) {
        served.server().giveSearches(() -> Budget.of(() -> isOver, () -> isAdviceOver));
    }

    @AfterEach
    void giveTime() {
        give(false, false);
    }

    private static HttpResponse<String> answer(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = served.get(path);
        assertEquals(200, answer.statusCode(), answer.body());
        return answer;
    }

    @Test
    void everyAnswerThatWasCutIsMarkedAndHasNoTag() throws Exception {
        give(true, true);
        for (String path : ANSWERS) {
            HttpResponse<String> answer = answer(path);
            JsonNode json = new ObjectMapper().readTree(answer.body());
            assertTrue(json.path("partial").booleanValue(), path);
            assertTrue(json.path("note").textValue().contains("--search-seconds"), path);
            assertFalse(answer.headers().firstValue("ETag").isPresent(), path);
        }
    }

    @Test
    void anAnswerInTimeHasNoMarkAndATag() throws Exception {
        for (String path : ANSWERS) {
            HttpResponse<String> answer = answer(path);
            JsonNode json = new ObjectMapper().readTree(answer.body());
            assertFalse(json.has("partial") || json.has("partialAdvice") || json.has("note"), path);
            assertTrue(answer.headers().firstValue("ETag").isPresent(), path);
        }
    }

    @Test
    void whereOnlyAdviceWasCutTheCountIsExactAndSaidToBe() throws Exception {
        long whole = served.json("/api/search?q=ferry").path("total").asLong();
        give(false, true);

        HttpResponse<String> answer = answer("/api/search?q=ferry&explain=true");

        JsonNode json = new ObjectMapper().readTree(answer.body());
        assertEquals(whole, json.path("total").asLong());
        assertFalse(json.has("partial"));
        assertTrue(json.path("partialAdvice").booleanValue());
        assertFalse(json.path("query").has("clauses"));
        assertFalse(answer.headers().firstValue("ETag").isPresent());
        assertTrue(served.page("/?q=ferry").select(".trouble").text().startsWith("The articles are all counted;"));
    }

    @Test
    void thePageSaysThatThereMayBeMore() throws Exception {
        String whole = served.page("/?q=ferry").select("#total").text();
        assertFalse(whole.startsWith("At least"), whole);
        give(true, true);

        Document cut = served.page("/?q=ferry");

        assertEquals("At least " + whole, cut.select("#total").text());
        assertTrue(cut.select(".trouble").text().startsWith("This search took longer than a search may"));
        Document nothing = served.page("/?q=nowhereatall");
        assertEquals("No article was found in time", nothing.select("#total").text());
        assertFalse(nothing.text().contains("finds nothing either"), nothing.text());
    }

    @Test
    void aFileIsNeverCut() throws Exception {
        String whole = answer("/export.bib?q=ferry").body();
        give(true, true);

        assertEquals(whole, answer("/export.bib?q=ferry").body());
    }

    @Test
    void howFarOnePagesIsLimitedAndThePageSaysSoToo() throws Exception {
        HttpResponse<String> refused = served.get("/api/search?q=&page=101&size=100");
        assertEquals(400, refused.statusCode());
        assertTrue(refused.body().contains("/export.jsonl") && refused.body().contains("Narrow the search"));
        HttpResponse<String> page = served.get("/?q=&page=1001");
        assertEquals(400, page.statusCode());
        assertTrue(page.body().contains("/export.jsonl") && page.body().contains("Narrow the search"));
        assertEquals(200, served.get("/?q=&page=1000").statusCode());
    }
}

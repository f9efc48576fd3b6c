package dateline.web;

import static dateline.web.OnPage.address;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.article.Place;
import dateline.query.parse.QueryParser;
import dateline.search.Articles;
import dateline.search.BruteForceSearcher;
import dateline.search.Searcher.StoredArticle;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a reporter is shown of a name that several places share. */
class NamesakesTest {

    @RegisterExtension
    private static final ServedCorpus served = ServedCorpus.of(
            new BruteForceSearcher(
                    List.of(about("1", "Asia", "Georgia"), about("2", "North America", "United States", "Georgia"))),
            QueryParser::parse);

    private static StoredArticle about(String id, String... path) {
        Place place = new Place("Georgia", List.of(path), 0, 0, null, List.of(), List.of());
        return Articles.article(id).paragraph("Rain in Georgia.").place(place).stored();
    }

    @Test
    void theAnswerListsThemWithRepairs() throws Exception {
        JsonNode query = served.json("/api/search?q=place:Georgia&explain=true").at("/query");
        assertEquals(
                "the place Georgia (Asia/Georgia or North America/United States/Georgia)",
                query.at("/readAs").textValue());
        assertEquals(2, query.at("/warnings").size());
        assertEquals(6, query.at("/warnings/0/start").intValue());
        assertEquals(13, query.at("/warnings/0/end").intValue());
        assertEquals("place:\"Asia/Georgia\"", query.at("/warnings/0/repair").textValue());
        assertEquals(2, query.at("/clauses/0/count").intValue());
    }

    @Test
    void thePageOffersEachInOneNote() throws Exception {
        Document page = served.page("/?q=place:Georgia");
        assertEquals(
                "Read as the place Georgia (Asia/Georgia or North America/United States/Georgia) 2",
                page.select(".read-as").text());
        assertEquals(1, page.select(".notes li").size());
        assertEquals(
                List.of("Use place:\"Asia/Georgia\"", "Use place:\"North America/United States/Georgia\""),
                page.select(".notes .repair").eachText());
        String chosen = address(page, ".notes .repair");
        Document one = served.page(chosen);
        assertEquals("1 article", one.select("h1").text());
        assertTrue(one.select(".notes li").isEmpty());
    }
}

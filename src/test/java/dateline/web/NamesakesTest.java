package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.article.Place;
import dateline.query.QueryParser;
import dateline.search.Articles;
import dateline.search.BruteForceSearcher;
import dateline.search.Searcher.StoredArticle;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a reporter is shown of a name that several places share. */
class NamesakesTest {

    private static WebServer server;
    private static Visitor visitor;

    @BeforeAll
    static void open() {
        BruteForceSearcher searcher = new BruteForceSearcher(
                List.of(about("1", "Asia", "Georgia"), about("2", "North America", "United States", "Georgia")));
        server = new WebServer(WebOptions.loopback(0), searcher, QueryParser::parse, Readiness.done());
        server.start();
        visitor = new Visitor(server.port());
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private static StoredArticle about(String id, String... path) {
        Place place = new Place("Georgia", List.of(path), 0, 0, null, List.of(), List.of());
        return Articles.article(id).paragraph("Rain in Georgia.").place(place).stored();
    }

    @Test
    void theAnswerListsThemWithRepairs() throws Exception {
        JsonNode query =
                visitor.json("/api/search?q=place:Georgia&explain=true").at("/query");
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
        Document page = Jsoup.parse(visitor.get("/?q=place:Georgia").body());
        assertEquals(
                "Read as the place Georgia (Asia/Georgia or North America/United States/Georgia) 2",
                page.select(".read-as").text());
        assertEquals(1, page.select(".notes li").size());
        assertEquals(
                List.of("Use place:\"Asia/Georgia\"", "Use place:\"North America/United States/Georgia\""),
                page.select(".notes .repair").eachText());
        String chosen = page.select(".notes .repair").attr("href");
        Document one = Jsoup.parse(visitor.get(chosen).body());
        assertEquals("1 article", one.select("h1").text());
        assertTrue(one.select(".notes li").isEmpty());
    }
}

package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MetricsTest {

    private WebServer server;
    private Visitor visitor;

    @BeforeEach
    void open() {
        server = new WebServer(
                WebOptions.loopback(0),
                Shelf.searcher(),
                Shelf::read,
                () -> new Readiness.Progress(false, 7, 12, 2, 1, ""));
        server.start();
        visitor = new Visitor(server.port());
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void requestsAreCountedByRouteAndStatus() throws Exception {
        visitor.get("/api/search?q=zebra");
        visitor.get("/api/search?q=secret-source");
        visitor.get("/api/search?size=x");
        visitor.get("/api/articles/secret-id");
        await("2", "dateline_requests_seconds_count{route=\"/api/search\",status=\"200\"}");
        await("1", "dateline_requests_seconds_count{route=\"/api/search\",status=\"400\"}");
        await("1", "dateline_requests_seconds_count{route=\"/api/articles/<id>\",status=\"404\"}");
    }

    @Test
    void noQueryAndNoAddressIsKept() throws Exception {
        visitor.get("/api/search?q=secret-source");
        visitor.get("/api/articles/secret-id");
        visitor.get("/secret-path");
        assertFalse(scrape().body().contains("secret"));
    }

    @Test
    void whatTheIndexHoldsAndHowFarItIsIsTold() throws Exception {
        assertEquals(Shelf.searcher().state().articles(), (long) Double.parseDouble(value("dateline_articles")));
        assertEquals("12.0", value("dateline_files_seen"));
        assertEquals("7.0", value("dateline_files_indexed"));
        assertEquals("2.0", value("dateline_files_rejected"));
        assertEquals("1.0", value("dateline_files_skipped"));
    }

    @Test
    void theFormatIsThatOfPrometheus() throws Exception {
        HttpResponse<String> answer = scrape();
        assertEquals(
                List.of("text/plain; version=0.0.4; charset=utf-8"),
                answer.headers().allValues("content-type"));
        assertTrue(
                answer.body().lines().allMatch(line -> line.startsWith("#") || line.matches("\\S+(?:\\{.*})? \\S+")));
    }

    /** A request is counted when its answer is sent, which its reader may notice before. */
    private void await(String expected, String name) throws Exception {
        for (int tries = 0; tries < 100 && !scrape().body().contains(name + " " + expected + "\n"); tries++) {
            Thread.sleep(20);
        }
        assertEquals(expected, value(name));
    }

    private HttpResponse<String> scrape() throws Exception {
        HttpResponse<String> answer = visitor.get("/metrics");
        assertEquals(200, answer.statusCode());
        return answer;
    }

    private String value(String name) throws Exception {
        return scrape().body()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> line.substring(name.length() + 1))
                .findFirst()
                .orElseThrow();
    }
}

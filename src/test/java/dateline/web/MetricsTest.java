package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.search.Searcher;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MetricsTest {

    /** Another for each test, since it counts what it is asked. */
    @RegisterExtension
    private final ServedCorpus served =
            ServedCorpus.inProgress(Shelf.searcher(), new Readiness.Progress(false, 7, 12, 2, 1, ""));

    @Test
    void requestsAreCountedByRouteAndStatus() throws Exception {
        String metrics = metricsAfter(
                "/api/search?q=zebra", "/api/search?q=secret-source", "/api/search?size=x", "/api/articles/secret-id");
        assertEquals("2", value(metrics, "dateline_requests_seconds_count{route=\"/api/search\",status=\"200\"}"));
        assertEquals("1", value(metrics, "dateline_requests_seconds_count{route=\"/api/search\",status=\"400\"}"));
        assertEquals(
                "1", value(metrics, "dateline_requests_seconds_count{route=\"/api/articles/<id>\",status=\"404\"}"));
    }

    @Test
    void noQueryAndNoAddressIsKept() throws Exception {
        String metrics = metricsAfter("/api/search?q=secret-source", "/api/articles/secret-id", "/secret-path");
        assertEquals("1", value(metrics, "dateline_requests_seconds_count{route=\"none\",status=\"404\"}"));
        assertFalse(metrics.contains("secret"));
    }

    @Test
    void whatTheIndexHoldsAndHowFarItIsIsTold() throws Exception {
        String metrics = scrape().body();
        assertEquals(
                Shelf.searcher().state().articles(), (long) Double.parseDouble(value(metrics, "dateline_articles")));
        assertEquals("12.0", value(metrics, "dateline_files_seen"));
        assertEquals("7.0", value(metrics, "dateline_files_indexed"));
        assertEquals("5.0", value(metrics, "dateline_files_waiting"));
        assertEquals("2.0", value(metrics, "dateline_files_rejected"));
        assertEquals("1.0", value(metrics, "dateline_files_skipped"));
    }

    @Test
    void whatIsRefusedBeforeItTakesARouteIsCountedToo() throws Exception {
        String refused = served.raw("GET /" + "x".repeat(40_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        assertTrue(refused.startsWith("HTTP/1.1 431 ") || refused.startsWith("HTTP/1.1 414 "), refused);
        String elsewhere = served.raw("GET / HTTP/1.0\r\nHost: elsewhere.example\r\n\r\n");
        assertTrue(elsewhere.startsWith("HTTP/1.1 421 ") || elsewhere.startsWith("HTTP/1.0 421 "), elsewhere);
        String metrics = metricsAfter("/health");
        while (!metrics.contains("status=\"421\"} 1") || !metrics.contains(refused.substring(9, 12) + "\"} 1")) {
            metrics = metricsAfter("/health"); // it is counted after it is answered
        }
        assertEquals(
                "1",
                value(
                        metrics,
                        "dateline_requests_seconds_count{route=\"none\",status=\"" + refused.substring(9, 12) + "\"}"));
    }

    @Test
    void anIndexOnDiskTellsItsSizeAndItsAge() throws Exception {
        Searcher.Storage storage = new Searcher.Storage(4096, Instant.now().minusSeconds(3600));
        try (ServedCorpus kept = ServedCorpus.of(Shelf.searcher(storage)).open()) {
            String metrics = kept.get("/metrics").body();
            assertEquals("4096.0", value(metrics, "dateline_index_size_bytes"));
            assertTrue(Double.parseDouble(value(metrics, "dateline_index_age_seconds")) >= 3600);
        }
        assertEquals("NaN", value(scrape().body(), "dateline_index_size_bytes"));
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

    private HttpResponse<String> scrape() throws Exception {
        HttpResponse<String> answer = served.get("/metrics");
        assertEquals(200, answer.statusCode());
        return answer;
    }

    /**
     * What the server has counted when it has answered these. A request is counted after its answer is sent, which its reader may notice
     * before; but what comes on the same connection waits until it is done with.
     */
    private String metricsAfter(String... paths) throws IOException {
        StringBuilder requests = new StringBuilder();
        for (String path : paths) {
            requests.append("GET ").append(path).append(" HTTP/1.1\r\nHost: localhost\r\n\r\n");
        }
        // The older version is answered in one piece, which ends the connection.
        String answers = served.raw(requests + "GET /metrics HTTP/1.0\r\nHost: localhost\r\n\r\n");
        String last = answers.substring(answers.lastIndexOf("HTTP/1."));
        assertTrue(last.matches("(?s)HTTP/1\\.[01] 200 .*"), last);
        return last.substring(last.indexOf("\r\n\r\n") + 4);
    }

    private static String value(String metrics, String name) {
        return metrics.lines()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> line.substring(name.length() + 1))
                .findFirst()
                .orElseThrow();
    }
}

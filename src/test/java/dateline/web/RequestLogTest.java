package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.web.trace.RequestLog;
import dateline.web.trace.RequestTrace;
import dateline.web.trace.WordlessFault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What is written of each request, and the number by which it is found. */
class RequestLogTest {

    private static final String SECRET = "chelyabinsk";

    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();

    /** What was logged of these, in order. Each is asked on one connection, and logged before the next on it is answered. */
    private List<JsonNode> logged(ServedCorpus served, String... requests) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String request : requests) {
            all.append(request).append(" HTTP/1.1\r\nHost: localhost\r\n\r\n");
        }
        String answers = served.raw(all + "GET /health/live HTTP/1.0\r\nHost: localhost\r\n\r\n");
        assertTrue(answers.endsWith("{\"live\":true}"), answers);
        List<JsonNode> parsed = new ArrayList<>();
        for (String line : lines.toString(StandardCharsets.UTF_8).lines().toList()) {
            parsed.add(new ObjectMapper().readTree(line));
        }
        return parsed.subList(0, requests.length);
    }

    private ServedCorpus logging(boolean hasQueries) {
        return ServedCorpus.logging(Shelf.searcher(), RequestLog.to(lines, hasQueries))
                .open();
    }

    @Test
    void aLineTellsHowARequestEndedAndNotWhatItAsked() throws Exception {
        try (ServedCorpus served = logging(false)) {
            List<JsonNode> logged = logged(
                    served,
                    "GET /api/search?q=" + SECRET + "&place=" + SECRET,
                    "GET /article/" + SECRET,
                    "GET /" + SECRET,
                    "POST /?q=" + SECRET,
                    SECRET.toUpperCase(Locale.ROOT) + " /");
            JsonNode first = logged.getFirst();
            assertTrue(first.get("time").textValue().matches("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z"), first.toString());
            assertTrue(first.get("id").textValue().matches("[0-9a-f]{16}"), first.toString());
            assertEquals("GET", first.get("method").textValue());
            assertEquals("/api/search", first.get("route").textValue());
            assertEquals(200, first.get("status").intValue());
            assertTrue(first.get("milliseconds").isIntegralNumber(), first.toString());
            assertTrue(first.get("bytes").longValue() > 100, first.toString());
            assertEquals("loopback", first.get("client").textValue());
            assertEquals(8, first.size(), first.toString());
            assertEquals(
                    List.of("/api/search", "/article/<id>", "none", "none", "none"),
                    logged.stream().map(line -> line.get("route").textValue()).toList());
            assertEquals(
                    List.of(200, 404, 404, 405),
                    logged.subList(0, 4).stream()
                            .map(line -> line.get("status").intValue())
                            .toList());
            assertEquals("other", logged.getLast().get("method").textValue());
        }
        String all = lines.toString(StandardCharsets.UTF_8);
        assertFalse(all.toLowerCase(Locale.ROOT).contains(SECRET), all);
    }

    @Test
    void whatIsAskedIsLoggedWhenThatIsWanted() throws Exception {
        try (ServedCorpus served = logging(true)) {
            List<JsonNode> logged = logged(served, "GET /?q=" + SECRET + "%20%22x", "GET /health");
            assertEquals("q=" + SECRET + "%20%22x", logged.get(0).get("query").textValue());
            assertFalse(logged.get(1).has("query"));
        }
    }

    @Test
    void whatNeverReachesARouteIsLoggedToo() throws Exception {
        try (ServedCorpus served = logging(false)) {
            String answer = served.raw("GET /" + SECRET + "x".repeat(40_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
            String id = header(answer);
            while (lines.size() == 0) {
                Thread.sleep(5); // it is logged after it is answered
            }
            JsonNode line = new ObjectMapper()
                    .readTree(lines.toString(StandardCharsets.UTF_8)
                            .lines()
                            .toList()
                            .getFirst());
            assertEquals(id, line.get("id").textValue());
            assertEquals(
                    Integer.parseInt(answer.substring(9, 12)),
                    line.get("status").intValue());
            assertFalse(lines.toString(StandardCharsets.UTF_8).contains(SECRET));
        }
    }

    private static String header(String answer) {
        return answer.lines()
                .filter(line -> line.startsWith(RequestTrace.HEADER + ": "))
                .map(line -> line.substring(RequestTrace.HEADER.length() + 2))
                .findAny()
                .orElseThrow(() -> new AssertionError(answer));
    }

    @Test
    void everyAnswerHasANumberOfItsOwnWhateverItsClientSends() throws Exception {
        try (ServedCorpus served = logging(false)) {
            Set<String> numbers = new HashSet<>();
            for (String path : List.of("/", "/api/search", "/nowhere", "/metrics", "/?size=x", "/static/0/0")) {
                HttpResponse<String> answer = served.get(path, RequestTrace.HEADER, "0123456789abcdef");
                List<String> values = answer.headers().allValues(RequestTrace.HEADER);
                assertEquals(1, values.size(), path);
                assertTrue(values.getFirst().matches("[0-9a-f]{16}"), path);
                numbers.add(values.getFirst());
            }
            assertEquals(6, numbers.size());
            assertFalse(numbers.contains("0123456789abcdef"));
        }
    }

    @Test
    void anErrorQuotesItsNumberToPeopleAndToPrograms() throws Exception {
        try (ServedCorpus served =
                ServedCorpus.logging(Shelf.broken(), RequestLog.none()).open()) {
            HttpResponse<String> page = served.get("/?q=killed");
            String number = page.headers().firstValue(RequestTrace.HEADER).orElseThrow();
            assertEquals(number, Jsoup.parse(page.body()).select(".number code").text());
            HttpResponse<String> problem = served.get("/api/search");
            String other = problem.headers().firstValue(RequestTrace.HEADER).orElseThrow();
            assertEquals(
                    other,
                    new ObjectMapper().readTree(problem.body()).get("request").textValue());
            assertNotEquals(number, other);
        }
    }

    /** It could quote the query; what the disk says cannot. */
    @Test
    void theMessageOfAFaultIsKeptOutOfTheLogUnlessItIsTheDisks() {
        StringWriter trace = new StringWriter();
        Exception fault = new IllegalStateException(
                SECRET, new IOException("No space left on device", new IllegalArgumentException(SECRET)));
        WordlessFault.of(fault).printStackTrace(new PrintWriter(trace, true));
        assertFalse(trace.toString().contains(SECRET), trace.toString());
        assertTrue(trace.toString().contains("java.lang.IllegalStateException"), trace.toString());
        assertTrue(trace.toString().contains("No space left on device"), trace.toString());
        assertTrue(trace.toString().contains("at dateline.web.RequestLogTest."), trace.toString());
    }

    @Test
    void aLogThatCannotBeWrittenStopsNoAnswer() throws Exception {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int unit) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        try (ServedCorpus served = ServedCorpus.logging(Shelf.searcher(), RequestLog.to(full, false))
                .open()) {
            assertEquals(200, served.get("/api/search").statusCode());
            assertEquals(200, served.get("/").statusCode());
        }
    }
}

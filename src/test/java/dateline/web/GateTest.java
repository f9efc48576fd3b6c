package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {

    private static final List<String> PROMISED = List.of(
            "content-security-policy",
            "referrer-policy: no-referrer",
            "x-content-type-options: nosniff",
            "cross-origin-resource-policy: same-origin",
            "cache-control: private");

    @RegisterExtension
    private static final ServedCorpus served = ServedCorpus.at(new WebOptions("127.0.0.1", 0, Set.of("news.example")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?q=zebra",
                "/?size=x",
                "/api/search",
                "/api/search?size=x",
                "/api/articles/nowhere",
                "/article/nowhere",
                "/health",
                "/metrics",
                "/nothing",
                "/static/000000000000/dateline.css",
                "/favicon.ico"
            })
    void everyAnswerCarriesTheHeaders(String path) throws Exception {
        for (String method : List.of("GET", "HEAD", "POST", "OPTIONS", "TRACE")) {
            String answer =
                    served.raw(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertCarriesTheHeaders(answer);
        }
    }

    @Test
    void whatIsNoRequestIsAnsweredWithTheHeadersToo() throws Exception {
        String tooLong = served.raw(
                "GET /?q=" + "x".repeat(40_000) + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertTrue(tooLong.startsWith("HTTP/1.1 414") || tooLong.startsWith("HTTP/1.1 431"), tooLong);
        assertCarriesTheHeaders(tooLong);
        String noHost = served.raw("GET / HTTP/1.1\r\nConnection: close\r\n\r\n");
        assertTrue(noHost.startsWith("HTTP/1.1 400"), noHost);
        assertCarriesTheHeaders(noHost);
        assertCarriesTheHeaders(served.raw("nonsense\r\n\r\n"));
    }

    private static void assertCarriesTheHeaders(String answer) {
        String head = answer.substring(0, answer.indexOf("\r\n\r\n")).toLowerCase(java.util.Locale.ROOT);
        PROMISED.forEach(header -> assertTrue(head.contains(header), head));
        assertFalse(head.contains("jetty"), head);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "LOCALHOST:1", "127.0.0.1", "127.0.0.1:9", "[::1]", "[::1]:8080", "news.example"})
    void ourOwnNamesAreAnswered(String host) throws Exception {
        assertTrue(withHost(host).startsWith("HTTP/1.1 200"), host);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "localhost.evil.example",
                "localhost:80:80",
                "10.0.0.1",
                "evil.example:8080",
                "[::2]"
            })
    void otherNamesAreRefused(String host) throws Exception {
        String answer = withHost(host);
        assertTrue(answer.startsWith("HTTP/1.1 421") || answer.startsWith("HTTP/1.1 400"), answer);
    }

    private static String withHost(String host) throws IOException {
        return served.raw("GET /api/search HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    }

    @Test
    void otherSitesMayNotAskTheApi() throws Exception {
        assertEquals(
                403, served.get("/api/search", "Sec-Fetch-Site", "cross-site").statusCode());
        assertEquals(
                403, served.get("/api/search", "Sec-Fetch-Site", "same-site").statusCode());
        assertEquals(
                403, served.get("/api/search", "Origin", "http://evil.example").statusCode());
        assertEquals(403, served.get("/api/search", "Origin", "null").statusCode());
        assertEquals(
                200, served.get("/api/search", "Sec-Fetch-Site", "same-origin").statusCode());
        assertEquals(200, served.get("/api/search", "Origin", served.address()).statusCode());
        assertEquals(200, served.get("/api/search", "Sec-Fetch-Site", "none").statusCode());
    }

    @Test
    void onAllInterfacesAnyAddressIsOursButNoOtherName() throws Exception {
        try (ServedCorpus other =
                ServedCorpus.at(new WebOptions("0.0.0.0", 0, Set.of())).open()) {
            String head = "GET /health HTTP/1.1\r\nConnection: close\r\nHost: ";
            assertTrue(other.raw(head + "192.168.0.9:80\r\n\r\n").startsWith("HTTP/1.1 200"));
            assertTrue(other.raw(head + "evil.example\r\n\r\n").startsWith("HTTP/1.1 421"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/search", "/health", "/api/articles/2007/quake"})
    void headGivesWhatGetGivesButNoBody(String path) throws Exception {
        HttpResponse<String> head = served.ask("HEAD", path);
        assertEquals(200, head.statusCode());
        assertEquals("", head.body());
        assertEquals(
                served.get(path).headers().firstValue("Content-Type"),
                head.headers().firstValue("Content-Type"));
        assertEquals(404, served.ask("HEAD", "/api/articles/nowhere").statusCode());
    }
}

package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.access.Sessions;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is not known sees nothing, whatever they bring. */
class EntranceTest {

    /** What everybody may have: the page of signing in, and what it is made with. */
    private static final Set<String> OPEN =
            Set.of("/login", "/logout", "/static/0/x", "/favicon.ico", "/health", "/health/ready", "/health/live");

    @RegisterExtension
    private final Guarded guarded = new Guarded();

    /** Nothing of an article, and no number of the archive, is in an answer. */
    private static void assertTellsNothing(HttpResponse<String> answer, String asked) {
        assertTrue(Set.of(303, 401).contains(answer.statusCode()), asked + " " + answer.statusCode());
        if (answer.statusCode() == 303) {
            assertEquals("", answer.body(), asked);
            assertTrue(answer.headers().firstValue("Location").orElseThrow().startsWith("/login"), asked);
        } else {
            assertTrue(
                    answer.headers()
                            .firstValue("WWW-Authenticate")
                            .orElseThrow()
                            .startsWith("Bearer"),
                    asked);
        }
        assertFalse(answer.body().toLowerCase(Locale.ROOT).contains("quake"), asked);
        assertTrue(answer.headers().firstValue("ETag").isEmpty(), asked);
    }

    @Test
    void nobodySeesAnythingOnAnyRouteByAnyMethod() throws Exception {
        Set<String> tried = new TreeSet<>();
        for (String path : Guarded.paths(guarded.served.server())) {
            if (!OPEN.contains(path)) {
                for (String method : List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE")) {
                    assertTellsNothing(guarded.served.ask(method, path), method + " " + path);
                }
                tried.add(path);
            }
        }
        assertTrue(
                tried.containsAll(Set.of("/", "/api/search", "/export.csv", "/metrics", "/article/2007/quake")),
                tried.toString());
    }

    @Test
    void programsAreToldInJsonAndPagesAreSentToTheFormAndBack() throws Exception {
        HttpResponse<String> program = guarded.get("/api/search?q=quake");
        assertEquals(401, program.statusCode());
        assertEquals(
                "application/problem+json",
                program.headers().firstValue("Content-Type").orElseThrow());
        assertEquals(
                401, new ObjectMapper().readTree(program.body()).at("/status").intValue());
        assertEquals(
                List.of("/login?next=%2F%3Fq%3Dcaf%25C3%25A9%26place%3DAsia%2FMyanmar"),
                guarded.get("/?q=caf%C3%A9&place=Asia/Myanmar").headers().allValues("Location"));
        HttpResponse<String> part = guarded.get("/?q=quake", "HX-Request", "true");
        assertEquals(401, part.statusCode());
        assertEquals(List.of("/login?next=%2F%3Fq%3Dquake"), part.headers().allValues("HX-Redirect"));
    }

    @Test
    void healthIsAStatusAndNothingElse() throws Exception {
        for (String[] who : List.of(new String[0], new String[] {"Cookie", guarded.session("maria")})) {
            for (String path : List.of("/health", "/health/ready", "/health/live")) {
                HttpResponse<String> health = guarded.get(path, who);
                assertEquals(200, health.statusCode(), path);
                assertEquals("", health.body(), path);
            }
        }
        assertTrue(
                guarded.get("/health", "Cookie", guarded.session("karl")).body().contains("indexed"));
    }

    @Test
    void aReaderReadsEverythingButWhatIsTheKeepers() throws Exception {
        String maria = guarded.session("maria");
        String karl = guarded.session("karl");
        for (String path : Guarded.paths(guarded.served.server())) {
            if (!OPEN.contains(path)) {
                int status = guarded.get(path, "Cookie", maria).statusCode();
                assertEquals(path.equals("/metrics") ? 403 : 200, status, path);
                assertEquals(200, guarded.get(path, "Cookie", karl).statusCode(), path);
            }
        }
        for (String spelled : List.of("/metrics/", "//metrics", "/metrics;x", "/./metrics", "/%6detrics", "/METRICS")) {
            String answer = guarded.served.raw("GET " + spelled + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + maria
                    + "\r\nConnection: close\r\n\r\n");
            assertFalse(answer.contains("dateline_articles"), answer);
            assertFalse(answer.startsWith("HTTP/1.1 200"), spelled);
        }
    }

    @Test
    void anOldSessionOpensNothing() throws Exception {
        String maria = guarded.session("maria");
        guarded.clock.pass(Sessions.IDLE);
        assertEquals(200, guarded.get("/api/search", "Cookie", maria).statusCode());
        guarded.clock.pass(Sessions.IDLE.plus(Duration.ofSeconds(1)));
        assertEquals(401, guarded.get("/api/search", "Cookie", maria).statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dateline=",
                "dateline=x",
                "dateline=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "dateline=maria",
                "dateline=\"\"",
                "dateline=null; dateline=../../etc/passwd",
                "dateline-form=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "DATELINE=x",
                "dateline=%00"
            })
    void aForgedCookieOpensNothing(String cookie) throws Exception {
        assertEquals(401, guarded.get("/api/search", "Cookie", cookie).statusCode());
    }

    @Test
    void noWayOfWritingAPathLeadsPastTheEntrance() throws Exception {
        for (String path : List.of(
                "/static/../api/search",
                "/static/..;/api/search",
                "/static/%2e%2e/api/search",
                "/static/..%2fapi/search",
                "/login/../api/search",
                "/login;/../api/search",
                "/health/../api/search",
                "/favicon.ico/../api/search",
                "//api/search",
                "/./api/search",
                "/api//search",
                "/API/search",
                "/api/search/",
                "/api/search;x=/login",
                "/api/search?/login",
                "/api/search#/login",
                "/%61pi/search",
                "/static\\..\\api\\search",
                "http://localhost/api/search",
                "/static/../../../../etc/passwd",
                "/article/../../../etc/passwd",
                "/article/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
                "/api/articles/..%2f..%2fetc%2fpasswd")) {
            String answer =
                    guarded.served.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertFalse(answer.startsWith("HTTP/1.1 200"), path + "\n" + answer);
            assertFalse(answer.contains("\"hits\"") || answer.contains("root:"), path);
        }
    }

    /** To those who are signed in, an id is looked up in the index, and never on disk. */
    @Test
    void noIdLeadsToAFileOnDisk() throws Exception {
        for (String id : List.of(
                "../../../etc/passwd",
                "..%2f..%2f..%2fetc%2fpasswd",
                "%2fetc%2fpasswd",
                "..\\..\\etc\\passwd",
                "2007/quake%00.txt")) {
            for (String route : List.of("/article/", "/api/articles/", "/similar/")) {
                String answer = guarded.served.raw(
                        "GET " + route + id + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + guarded.token
                                + "\r\nConnection: close\r\n\r\n");
                assertTrue(
                        answer.startsWith("HTTP/1.1 404") || answer.startsWith("HTTP/1.1 400"),
                        route + id + "\n" + answer);
                assertFalse(answer.contains("root:"), answer);
            }
        }
    }

    @Test
    void withoutUsersNobodyHasToSignInAndThereIsNoForm() throws Exception {
        try (ServedCorpus open = ServedCorpus.shelf().open()) {
            assertEquals(200, open.get("/api/search").statusCode());
            assertEquals(200, open.get("/metrics").statusCode());
            assertTrue(open.get("/health").body().contains("indexed"));
            assertEquals(404, open.get("/login").statusCode());
            assertFalse(open.get("/").body().contains("/logout"));
        }
    }
}

package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a passive scanner looks at, on every route, for everybody: headers, cookies, what pages hold, what errors tell. */
class PassiveScanTest {

    private static final List<String> FURTHER = List.of(
            "/nothing",
            "/?size=x",
            "/?q=%3Cscript%3Ealert(1)%3C/script%3E",
            "/login?next=//evil.example",
            "/article/%3Cb%3E",
            "/api/nothing");

    @Test
    void everyAnswerIsCleanForEverybody() throws Exception {
        try (Guarded guarded = new Guarded()) {
            List<String[]> everybody = List.of(
                    new String[0],
                    new String[] {"Cookie", guarded.session("maria")},
                    new String[] {"Authorization", "Bearer " + guarded.keepersToken},
                    new String[] {"Authorization", "Bearer wrong"});
            List<String> paths = new ArrayList<>(Guarded.paths(guarded.served.server()));
            paths.addAll(FURTHER);
            for (String[] who : everybody) {
                for (String path : paths) {
                    for (String method : List.of("GET", "HEAD", "POST")) {
                        assertClean(guarded.served.ask(method, path, who), method + " " + path);
                    }
                }
            }
        }
    }

    private static void assertClean(HttpResponse<String> answer, String asked) {
        assertTrue(answer.statusCode() < 500, asked + " " + answer.statusCode());
        assertEquals(1, answer.headers().allValues("Content-Security-Policy").size(), asked + ": one policy");
        assertTrue(
                answer.headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow()
                        .startsWith("default-src 'none'"),
                asked);
        assertTrue(
                answer.headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow()
                        .contains("frame-ancestors 'none'"),
                asked);
        assertEquals(List.of("no-referrer"), answer.headers().allValues("Referrer-Policy"), asked);
        assertEquals(List.of("nosniff"), answer.headers().allValues("X-Content-Type-Options"), asked);
        assertEquals(List.of("same-origin"), answer.headers().allValues("Cross-Origin-Resource-Policy"), asked);
        assertTrue(answer.headers().firstValue("Cache-Control").orElseThrow().startsWith("private"), asked);
        for (String telling :
                List.of("Server", "X-Powered-By", "Via", "Access-Control-Allow-Origin", "X-Frame-Options")) {
            assertTrue(answer.headers().firstValue(telling).isEmpty(), asked + " " + telling);
        }
        for (Map.Entry<String, List<String>> header : answer.headers().map().entrySet()) {
            String line = (header.getKey() + header.getValue()).toLowerCase(Locale.ROOT);
            assertFalse(line.contains("jetty") || line.contains("javalin") || line.contains("0.1.0"), asked + line);
        }
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            assertTrue(
                    cookie.contains("; HttpOnly") && cookie.contains("; SameSite=") && !cookie.contains("Domain"),
                    cookie);
        }
        assertNoTraces(answer.body(), asked);
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            assertPage(Jsoup.parse(answer.body()), asked);
        }
    }

    private static void assertNoTraces(String body, String asked) {
        for (String trace : List.of("\tat ", "Exception", "/tmp/", "org.eclipse", "kept:", "dl_A")) {
            assertFalse(body.contains(trace), asked + " holds " + trace);
        }
    }

    private static void assertPage(Document page, String asked) {
        assertTrue(
                page.select("script:not([src]), style, [style], [onclick], [onload], base, object, embed, iframe")
                        .isEmpty(),
                asked);
        for (var element : page.select("[src], link[href], form[action], a[href]")) {
            String address = element.attr("src") + element.attr("href") + element.attr("action");
            assertTrue(
                    (address.startsWith("/") && !address.startsWith("//")) || address.startsWith("#"),
                    asked + " " + element);
        }
        for (var form : page.select("form[method=post]")) {
            assertEquals(1, form.select("input[type=hidden][name=token]").size(), asked + ": a token in each form");
        }
        for (var field : page.select("input[type=password]")) {
            assertFalse(
                    field.attr("autocomplete").isEmpty() || !field.attr("value").isEmpty(), asked);
        }
    }
}

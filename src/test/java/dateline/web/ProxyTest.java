package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.web.limit.Limits;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What proxies say of a request is taken from those that were named, and from nobody else. */
class ProxyTest {

    private static Guarded behind(String... proxies) throws IOException {
        return new Guarded(new WebOptions("localhost", 0, Set.of("news.example"))
                .behind(Set.of(proxies))
                .within(Limits.usual().with(List.of("rate=1"))));
    }

    private static boolean isTlsOnly(HttpResponse<String> answer) {
        return answer.headers().firstValue("Strict-Transport-Security").isPresent();
    }

    @Test
    void aProxyThatWasNamedSaysWhatTheVisitorSees() throws Exception {
        try (Guarded guarded = behind("127.0.0.1", "0:0:0:0:0:0:0:1")) {
            String[] seen = {
                "X-Forwarded-Proto", "https", "X-Forwarded-Host", "news.example", "X-Forwarded-For", "192.0.2.7"
            };
            HttpResponse<String> form = guarded.get("/login", seen);
            assertEquals(200, form.statusCode());
            assertTrue(isTlsOnly(form));
            assertTrue(
                    form.headers().firstValue("Set-Cookie").orElseThrow().matches("__Host-dateline-form=.*; Secure"));
            String token = org.jsoup.Jsoup.parse(form.body())
                    .select("input[name=token]")
                    .attr("value");
            HttpResponse<String> in = guarded.post(
                    "/login",
                    Map.of("name", "maria", "password", Guarded.PASSWORD, "token", token),
                    "Cookie",
                    Guarded.cookie(form, "__Host-dateline-form"),
                    "Origin",
                    "https://news.example",
                    "X-Forwarded-Proto",
                    "https",
                    "X-Forwarded-Host",
                    "news.example",
                    "X-Forwarded-For",
                    "192.0.2.7");
            assertEquals(303, in.statusCode());
            String session = Guarded.cookie(in, "__Host-dateline");
            String export = guarded.get(
                            "/export.csv",
                            "Cookie",
                            session,
                            "X-Forwarded-Proto",
                            "https",
                            "X-Forwarded-Host",
                            "news.example")
                    .body();
            assertTrue(export.contains("https://news.example/"), export);
        }
    }

    @Test
    void aNameThatIsNotOursIsRefusedFromAProxyToo() throws Exception {
        try (Guarded guarded = behind("127.0.0.1", "0:0:0:0:0:0:0:1")) {
            assertEquals(
                    421,
                    guarded.get("/login", "X-Forwarded-Host", "evil.example").statusCode());
            assertEquals(
                    400,
                    guarded.get("/login", "X-Forwarded-For", "192.0.2.7", "Forwarded", "for=192.0.2.8")
                            .statusCode());
        }
    }

    @Test
    void eachVisitorBehindAProxyIsCountedApart() throws Exception {
        try (Guarded guarded = behind("127.0.0.1", "0:0:0:0:0:0:0:1")) {
            for (int request = 0; request < 3; request++) {
                assertEquals(
                        200,
                        guarded.get("/login", "X-Forwarded-For", "192.0.2.7").statusCode());
            }
            assertEquals(
                    429, guarded.get("/login", "X-Forwarded-For", "192.0.2.7").statusCode());
            assertEquals(
                    429,
                    guarded.get("/login", "X-Forwarded-For", "6.6.6.6, 192.0.2.7")
                            .statusCode());
            assertEquals(
                    200, guarded.get("/login", "X-Forwarded-For", "192.0.2.8").statusCode());
        }
    }

    @Test
    void aStrangersWordIsNotTaken() throws Exception {
        try (Guarded guarded = behind("192.0.2.1")) {
            String[] said = {
                "X-Forwarded-For",
                "127.0.0.1",
                "X-Forwarded-Proto",
                "https",
                "X-Forwarded-Host",
                "evil.example",
                "Forwarded",
                "for=10.0.0.1;proto=https;host=evil.example"
            };
            HttpResponse<String> form = guarded.get("/login", said);
            assertEquals(200, form.statusCode(), "the Host is ours; what else is said is not read");
            assertFalse(isTlsOnly(form));
            assertFalse(form.headers().firstValue("Set-Cookie").orElseThrow().contains("Secure"));
            for (int request = 0; request < 2; request++) {
                assertEquals(
                        200,
                        guarded.get("/login", "X-Forwarded-For", "192.0.2." + request)
                                .statusCode());
            }
            assertEquals(
                    429, guarded.get("/login", "X-Forwarded-For", "192.0.2.99").statusCode(), "it is one address");
        }
    }
}

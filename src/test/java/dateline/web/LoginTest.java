package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in and out, and what does not come of trying to. */
class LoginTest {

    @RegisterExtension
    private final Guarded guarded = new Guarded();

    private Map<String, String> fields(Guarded.Form form) {
        return new HashMap<>(Map.of("name", "maria", "password", Guarded.PASSWORD, "token", form.token()));
    }

    @Test
    void whoeverSignsInComesToWhereTheyWereGoingAndOutAgain() throws Exception {
        HttpResponse<String> in = guarded.login("Maria", Guarded.PASSWORD, "/?q=killed");
        assertEquals(303, in.statusCode());
        assertEquals(List.of("/?q=killed"), in.headers().allValues("Location"));
        String session = Guarded.cookie(in, "dateline");

        Document page = Jsoup.parse(guarded.get("/?q=killed", "Cookie", session).body());
        assertEquals("maria", page.select(".guest .who").text());
        assertEquals(
                303, guarded.get("/login?next=%2F%3Fq%3Dx", "Cookie", session).statusCode(), "nothing to do there");

        HttpResponse<String> out = guarded.post(
                "/logout",
                Map.of("token", page.select(".guest input[name=token]").attr("value")),
                "Cookie",
                session);
        assertEquals(303, out.statusCode());
        assertTrue(out.headers().firstValue("Set-Cookie").orElseThrow().contains("Max-Age=0"));
        assertEquals(401, guarded.get("/api/search", "Cookie", session).statusCode(), "the id is worth nothing now");
    }

    @Test
    void everyPageSaysWhoIsSignedIn() throws Exception {
        String session = guarded.session("maria");
        for (String path : List.of("/", "/article/2007/quake", "/similar/2007/quake", "/nothing", "/?view=map")) {
            Document page = Jsoup.parse(guarded.get(path, "Cookie", session).body());
            assertEquals("maria", page.select(".guest .who").text(), path);
            assertEquals(
                    List.of("private, no-store"),
                    guarded.get(path, "Cookie", session).headers().allValues("Cache-Control"),
                    "once signed out, Back shows nothing");
            assertEquals("post", page.select("form[action=/logout]").attr("method"), path);
        }
        assertTrue(Jsoup.parse(guarded.get("/", "Authorization", "Bearer " + guarded.token)
                        .body())
                .select(".guest")
                .isEmpty());
    }

    @Test
    void theFormCanBeFilledInByEverybodyAndByTheirPasswordKeeper() throws Exception {
        Document page = Jsoup.parse(guarded.get("/login").body());
        assertEquals("en", page.select("html").attr("lang"));
        assertEquals(1, page.select("h1").size());
        assertEquals("username", page.select("#name").attr("autocomplete"));
        assertEquals("current-password", page.select("#password").attr("autocomplete"));
        assertEquals("password", page.select("#password").attr("type"));
        for (var field : page.select("input:not([type=hidden])")) {
            assertFalse(page.select("label[for=" + field.id() + "]").text().isBlank(), field.id());
        }
        assertTrue(page.select("script, style, [style], [onclick]").isEmpty(), "it needs no script");
        Document wrong = Jsoup.parse(guarded.login("maria", "wrong", "/").body());
        assertEquals(
                "The name or the password is wrong.",
                wrong.select("[role=alert]").text());
        assertEquals("trouble", wrong.select("#password").attr("aria-describedby"));
        assertEquals("", wrong.select("#password").attr("value"), "a password is never sent back");
    }

    @Test
    void anUnknownNameIsAnsweredAsAWrongPasswordIs() throws Exception {
        HttpResponse<String> known = guarded.login("maria", "wrong", "/");
        HttpResponse<String> unknown = guarded.login("marie", "wrong", "/");
        assertEquals(401, known.statusCode());
        assertEquals(known.statusCode(), unknown.statusCode());
        assertEquals(bare(known), bare(unknown).replace("marie", "maria"));
        assertEquals(known.headers().map().keySet(), unknown.headers().map().keySet());
        assertEquals(2, guarded.passwords.compared().size(), "both were compared with something");
    }

    private static String bare(HttpResponse<String> answer) {
        return answer.body().replaceAll("name=\"token\" value=\"[0-9a-f]+\"", "");
    }

    @Test
    void guessingEndsWithATimeToWaitForKnownAndUnknownNames() throws Exception {
        for (String name : List.of("maria", "nobody")) {
            for (int tries = 0; tries < 5; tries++) {
                assertEquals(401, guarded.login(name, "wrong" + tries, "/").statusCode());
            }
            HttpResponse<String> stopped = guarded.login(name, Guarded.PASSWORD, "/");
            assertEquals(429, stopped.statusCode(), name);
            assertEquals(List.of("60"), stopped.headers().allValues("Retry-After"));
            assertTrue(stopped.body().contains("Try again in a minute."), stopped.body());
            assertTrue(stopped.headers().allValues("Set-Cookie").stream()
                    .noneMatch(cookie -> cookie.startsWith("dateline=")));
        }
        assertEquals(10, guarded.passwords.compared().size());
        guarded.clock.pass(Duration.ofMinutes(1));
        assertEquals(303, guarded.login("maria", Guarded.PASSWORD, "/").statusCode());
    }

    @Test
    void aSessionGoesOnWhileItsNameIsLocked() throws Exception {
        String session = guarded.session("maria");
        for (int tries = 0; tries < 8; tries++) {
            guarded.login("maria", "wrong", "/");
        }
        assertEquals(200, guarded.get("/api/search", "Cookie", session).statusCode());
    }

    @Test
    void anotherSiteCannotSignAnybodyIn() throws Exception {
        Guarded.Form form = guarded.form();
        for (List<String> from : List.of(
                List.of("Sec-Fetch-Site", "cross-site"),
                List.of("Sec-Fetch-Site", "same-site"),
                List.of("Sec-Fetch-Site", "none"),
                List.of("Origin", "http://evil.example"),
                List.of("Origin", "https://localhost"),
                List.of("Origin", guarded.served.address() + ".evil.example"))) {
            HttpResponse<String> answer =
                    guarded.post("/login", fields(form), "Cookie", form.cookie(), from.getFirst(), from.getLast());
            assertEquals(403, answer.statusCode(), from.toString());
        }
        // Our own pages send no referrer, and browsers then say "null" for where a form was.
        assertEquals(
                303,
                guarded.post(
                                "/login",
                                fields(form),
                                "Cookie",
                                form.cookie(),
                                "Origin",
                                "null",
                                "Sec-Fetch-Site",
                                "same-origin")
                        .statusCode());
    }

    @Test
    void aFormThatIsNotOursSignsNobodyInOrOut() throws Exception {
        Guarded.Form form = guarded.form();
        Guarded.Form others = guarded.form();
        Map<String, String> stolen = fields(others);
        assertEquals(
                403, guarded.post("/login", stolen, "Cookie", form.cookie()).statusCode());
        assertEquals(403, guarded.post("/login", fields(form)).statusCode(), "without the cookie");
        assertEquals(
                403,
                guarded.post("/login", Map.of("name", "maria", "password", Guarded.PASSWORD), "Cookie", form.cookie())
                        .statusCode());
        String plain = guarded.served.raw(
                "POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 6\r\n"
                        + "Connection: close\r\n\r\nname=x");
        assertTrue(plain.startsWith("HTTP/1.1 415"));
        assertEquals(0, guarded.passwords.compared().size(), "nothing was looked at");

        String session = guarded.session("maria");
        assertEquals(403, guarded.post("/logout", Map.of(), "Cookie", session).statusCode());
        assertEquals(
                403,
                guarded.post("/logout", Map.of("token", form.token()), "Cookie", session)
                        .statusCode());
        assertEquals(
                403,
                guarded.post("/logout", Map.of(), "Cookie", session, "Sec-Fetch-Site", "cross-site")
                        .statusCode());
        assertEquals(405, guarded.get("/logout", "Cookie", session).statusCode());
        assertEquals(200, guarded.get("/api/search", "Cookie", session).statusCode());
    }

    @Test
    void anIdThatWasPlantedIsNotTaken() throws Exception {
        String planted = "dateline=" + "A".repeat(43);
        Guarded.Form form = guarded.form();
        HttpResponse<String> in = guarded.post("/login", fields(form), "Cookie", form.cookie() + "; " + planted);
        assertEquals(303, in.statusCode());
        String session = Guarded.cookie(in, "dateline");
        assertNotEquals(planted, session);
        assertEquals(401, guarded.get("/api/search", "Cookie", planted).statusCode());

        Guarded.Form again = guarded.form();
        HttpResponse<String> other = guarded.post("/login", fields(again), "Cookie", again.cookie() + "; " + session);
        assertNotEquals(session, Guarded.cookie(other, "dateline"));
        assertEquals(401, guarded.get("/api/search", "Cookie", session).statusCode(), "the id from before is over");
    }

    @Test
    void cookiesAreForThisHostAloneAndNotForScripts() throws Exception {
        assertEquals(
                List.of("HttpOnly", "Path=/", "SameSite=Strict"),
                attributes(
                        guarded.get("/login").headers().firstValue("Set-Cookie").orElseThrow()));
        HttpResponse<String> in = guarded.login("maria", Guarded.PASSWORD, "/");
        for (String cookie : in.headers().allValues("Set-Cookie")) {
            if (cookie.startsWith("dateline=")) {
                assertEquals(List.of("HttpOnly", "Path=/", "SameSite=Lax"), attributes(cookie));
                assertTrue(cookie.matches("dateline=[A-Za-z0-9_-]{43};.*"), cookie);
            }
        }
    }

    private static List<String> attributes(String cookie) {
        return List.of(cookie.split("; ", -1)).stream().skip(1).sorted().toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/",
                "/\\evil.example/",
                "\\\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "/%0d%0aSet-Cookie:%20dateline=x\r\nSet-Cookie: dateline=x",
                "/\r\nLocation: https://evil.example/",
                "/\nx",
                "/\t/evil.example",
                "///evil.example",
                " //evil.example",
                "evil.example",
                "/login",
                "/logout",
                "/<script>",
                "/\"><script>",
                "@evil.example",
                ""
            })
    void nextLeadsNowhereElse(String next) throws Exception {
        HttpResponse<String> in = guarded.login("maria", Guarded.PASSWORD, next);
        assertEquals(303, in.statusCode());
        assertEquals(List.of("/"), in.headers().allValues("Location"), next);
        String body = guarded.login("maria", "wrong", next).body();
        assertFalse(body.contains("<script") || body.contains("evil"), body);
    }

    @Test
    void linesInWhatIsAskedMakeNoHeaders() throws Exception {
        String attack = "%0d%0aX-Injected:%20yes%0d%0a%0d%0a<html>";
        for (String path : List.of(
                "/login?next=" + attack,
                "/?q=" + attack,
                "/" + attack,
                "/article/" + attack,
                "/export.csv?q=" + attack,
                "/api/search?q=" + attack,
                "/api/articles/" + attack)) {
            for (String who : List.of("", "Authorization: Bearer " + guarded.token + "\r\n")) {
                String answer = guarded.served.raw(
                        "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + who + "Connection: close\r\n\r\n");
                String head = answer.substring(0, answer.indexOf("\r\n\r\n"));
                assertTrue(head.lines().noneMatch(line -> line.startsWith("X-Injected")), head);
            }
        }
    }

    @Test
    void whatIsTypedComesBackAsText() throws Exception {
        String body = guarded.login("\"><img src=x>", "wrong", "/").body();
        assertFalse(body.contains("<img"), body);
        assertEquals("\"><img src=x>", Jsoup.parse(body).select("#name").attr("value"));
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedWithAndWithoutALength() throws Exception {
        Guarded.Form form = guarded.form();
        Map<String, String> fields = fields(form);
        fields.put("name", "x".repeat(20_000));
        assertEquals(
                413, guarded.post("/login", fields, "Cookie", form.cookie()).statusCode());
        String chunk = "4e20\r\n" + "x".repeat(20_000) + "\r\n0\r\n\r\n";
        String answer = guarded.served.raw("POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + Guarded.FORM
                + "\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n" + chunk);
        assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
    }
}

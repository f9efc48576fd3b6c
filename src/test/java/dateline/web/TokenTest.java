package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.access.Secrets;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What programs and feed readers bring in place of a password. */
class TokenTest {

    @RegisterExtension
    private final Guarded guarded = new Guarded();

    @Test
    void aTokenOpensWhatItsUserMaySeeAndSignsNobodyIn() throws Exception {
        HttpResponse<String> found = guarded.get("/api/search?q=killed", "Authorization", "Bearer " + guarded.token);
        assertEquals(200, found.statusCode());
        assertTrue(found.headers().allValues("Set-Cookie").isEmpty());
        assertEquals(
                200,
                guarded.get("/api/search", "Authorization", "bearer " + guarded.token)
                        .statusCode());
        assertEquals(
                403,
                guarded.get("/metrics", "Authorization", "Bearer " + guarded.token)
                        .statusCode());
        assertEquals(
                200,
                guarded.get("/metrics", "Authorization", "Bearer " + guarded.keepersToken)
                        .statusCode());
        assertEquals(
                200,
                guarded.get("/", "Authorization", "Bearer " + guarded.token).statusCode());
    }

    @Test
    void aWrongTokenOpensNothingNotEvenBesideARightCookie() throws Exception {
        String maria = guarded.session("maria");
        for (String wrong : List.of(
                "Bearer ",
                "Bearer dl_" + "A".repeat(43),
                "Bearer " + Secrets.hash(guarded.token),
                "Bearer " + guarded.token.substring(0, guarded.token.length() - 1),
                "Bearer",
                "Bearer " + guarded.token + " x")) {
            HttpResponse<String> answer = guarded.get("/api/search", "Authorization", wrong, "Cookie", maria);
            assertEquals(401, answer.statusCode(), wrong);
            assertTrue(
                    answer.headers()
                            .firstValue("WWW-Authenticate")
                            .orElseThrow()
                            .contains("invalid_token"),
                    wrong);
            assertEquals(401, guarded.get("/", "Authorization", wrong).statusCode(), wrong);
        }
        String basic = "Basic bWFyaWE6Y29ycmVjdCBob3JzZSBiYXR0ZXJ5";
        assertEquals(401, guarded.get("/api/search", "Authorization", basic).statusCode());
        assertEquals(
                200,
                guarded.get("/api/search", "Authorization", basic, "Cookie", maria)
                        .statusCode(),
                "meant for a proxy");
        assertEquals(401, guarded.get("/api/search?token=" + guarded.token).statusCode(), "not in an address");
    }

    @Test
    void aFeedReaderBringsATokenAsAPassword() throws Exception {
        for (String name : List.of("maria", "", "anything")) {
            assertEquals(
                    200,
                    guarded.get("/feed.atom", "Authorization", basic(name + ":" + guarded.token))
                            .statusCode());
        }
        assertEquals(
                403,
                guarded.get("/metrics", "Authorization", basic("karl:" + guarded.token))
                        .statusCode(),
                "the token says who it is");
        for (String wrong : List.of(
                "maria:dl_" + "A".repeat(43),
                "maria:dl_",
                "maria:" + Guarded.PASSWORD,
                guarded.token + ":",
                "maria:")) {
            assertEquals(
                    401,
                    guarded.get("/feed.atom", "Authorization", basic(wrong)).statusCode(),
                    wrong);
        }
        HttpResponse<String> unknown = guarded.get("/feed.atom", "Authorization", "Basic %%%");
        assertEquals(401, unknown.statusCode());
        assertTrue(
                unknown.headers().firstValue("WWW-Authenticate").orElseThrow().contains("Basic realm="));
        assertFalse(
                guarded.get("/").headers().toString().contains("Basic"), "no browser asks for a password by itself");
    }

    private static String basic(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theTokensAndSessionsOfARemovedUserOpenNothing() throws Exception {
        String maria = guarded.session("maria");
        guarded.doorman.renew(guarded.users.remove("maria"));
        assertEquals(
                401,
                guarded.get("/api/search", "Authorization", "Bearer " + guarded.token)
                        .statusCode());
        assertEquals(401, guarded.get("/api/search", "Cookie", maria).statusCode());
        guarded.doorman.renew(guarded.users);
        assertEquals(401, guarded.get("/api/search", "Cookie", maria).statusCode(), "a session does not come back");
    }
}

package dateline.web;

import static dateline.web.OnPage.address;
import static dateline.web.OnPage.text;
import static dateline.web.OnPage.total;
import static dateline.web.OnPage.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.web.address.Percent;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingAndFaultTest {

    @RegisterExtension
    private static final ServedCorpus served = ServedCorpus.shelf();

    @Test
    void anArticleShowsItsTextItsMarksAndTheSentencesOfItsFigures() throws Exception {
        Document page = served.page("/article/2021/ferry-1?q=killed&place=Asia");
        assertTrue(total(page).startsWith("More than 870 villagers were killed"));
        assertEquals(List.of("killed", "killed"), page.select(".text mark").eachText());
        assertEquals("2 marks", text(page, "#mark-place"));
        assertEquals("/?q=killed&place=Asia", address(page, ".back"));
        assertEquals("22 Jun 2021 Yangon AFP", text(page, ".meta"));
        assertEquals("Credit: (Photo: nobody)", text(page, ".text .aside"));
        assertEquals("more than 870 killed", text(page, "#stated-1 dt"));
        assertEquals("870", text(page, "#figure-1"));
        assertTrue(text(page, "#stated-2 q").startsWith("A spokesman for the port said that 12 sailors"));
        assertEquals("12", text(page, "#stated-2 q b"));
        assertEquals("/?place=Asia/Myanmar/Yangon/Yangon", address(page, ".names a"));
        assertEquals("/?person=Aye%20Chan", address(page, ".names a[href*=person]"));
        assertEquals("2021/ferry-1.txt", text(page, ".origin code"));
        assertTrue(text(page, ".origin").contains("ab".repeat(32)));
        assertFalse(page.text().contains("date 2021-06-22"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?q=",
                "/?size=x&q=",
                "/article/nowhere?q=",
                "/?place=",
                "/?from=",
                "/?open=place/",
                "/?person=-"
            })
    void whateverIsAskedIsShownAsText(String path) throws Exception {
        String markup = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>";
        assertIsHarmless(Jsoup.parse(served.get(path + Percent.query(markup)).body()));
    }

    @Test
    void whateverArticlesHoldIsShownAsText() throws Exception {
        assertIsHarmless(served.page("/?q=zebra"));
        Document page = served.page("/article/" + Percent.path(Shelf.EVIL_ID) + "?q=zebra");
        assertIsHarmless(page);
        assertTrue(text(page, ".text").contains(Shelf.EVIL));
        assertEquals(Shelf.EVIL_ID + ".txt", text(page, ".origin code"));
        assertEquals(
                "/article/" + Percent.path(Shelf.EVIL_ID),
                address(served.page("/?article=" + Percent.query(Shelf.EVIL_ID)), ".tools .own")
                        .replaceAll("\\?.*", ""));
    }

    /** Two scripts from our own host; no handlers, no styles, no images; no address that leaves the server. */
    private static void assertIsHarmless(Document page) {
        assertEquals(2, page.select("script").size(), page.html());
        page.select("script")
                .forEach(script -> assertTrue(script.attr("src").startsWith("/static/")
                        && script.data().isEmpty()));
        assertTrue(page.select("img, style, iframe, object").isEmpty());
        assertTrue(page.select("[style], [onerror], [onclick], [onload]").isEmpty());
        page.select("a[href]").forEach(link -> assertTrue(link.attr("href").matches("[/#].*"), link.outerHtml()));
        assertEquals(1, page.select("title").size());
    }

    @Test
    void anErrorIsAPageThatKeepsTheQuery() throws Exception {
        HttpResponse<String> answer = served.get("/?q=killed&place=Asia&size=1000");
        assertEquals(400, answer.statusCode());
        Document page = Jsoup.parse(answer.body());
        assertEquals("Bad request", total(page));
        assertTrue(text(page, ".empty").contains("1 to 100"));
        assertEquals("killed", value(page, "#q"));
        assertNotNull(page.selectFirst("input[name=place][value=Asia]"));
        assertEquals(404, served.get("/article/nowhere").statusCode());
        assertEquals(404, served.get("/nowhere").statusCode());
    }

    @Test
    void aFaultOfOursIsSaidWithoutItsTrace() throws Exception {
        try (ServedCorpus unlucky = ServedCorpus.of(Shelf.broken()).open()) {
            HttpResponse<String> answer = unlucky.get("/?q=killed");
            assertEquals(500, answer.statusCode());
            Document page = Jsoup.parse(answer.body());
            assertEquals("The archive did not answer", total(page));
            assertEquals("/?q=killed", address(page, ".button"));
            assertEquals("killed", value(page, "#q"));
            HttpResponse<String> problem = unlucky.get("/api/search");
            assertEquals(500, problem.statusCode());
            assertFalse(answer.body().contains("secret") || problem.body().contains("secret"));
            assertFalse(answer.body().contains("Exception") || problem.body().contains("Exception"));
        }
    }
}

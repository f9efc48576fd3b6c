package dateline.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much the page weighs, and what becomes of articles that are up to no good. */
class BoundsBrowserTest extends Scenario {

    private static final String EVIL = "<img src=x onerror=alert(1)><script>alert(2)</script>\"'>";

    @TempDir
    private static Path folder;

    private static Serving hostile;

    @BeforeAll
    static void serveEvil() throws Exception {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        for (int number = 1; number <= 12; number++) {
            String name = "<img src=x onerror=alert(" + number + ")>&\"'.txt";
            Files.writeString(
                    corpus.resolve(name),
                    " date 2021-0" + (number % 9 + 1) + "-11 " + EVIL + "\n\nAt least " + number + EVIL
                            + " protesters were killed in Mandalay, " + EVIL
                            + " said </script><svg onload=alert(3)> spokesman.\n\n"
                            + "<a href=javascript:alert(4)>Aung San Suu Kyi</a> spoke in Yangon on Tuesday, AFP said.\n");
        }
        hostile = Serving.of(corpus, folder.resolve("index"));
    }

    @AfterAll
    static void close() {
        hostile.close();
    }

    @Test
    void whateverAHostileCorpusHoldsIsText() {
        List<String> starts =
                List.of("/", "/?q=killed", "/?view=map", "/?view=figures", "/?q=%3Cscript%3Ealert(5)%3C%2Fscript%3E");
        for (String start : starts) {
            Page page = open(options(WIDE), "/");
            page.onDialog(dialog -> {
                throw new AssertionError(dialog.message());
            });
            page.navigate(hostile.address() + start);
            settle(page);
            assertHarmless(page);
            if (page.locator("#hit-1").count() > 0) {
                press(page, "#hit-1");
                page.waitForSelector("#pane");
                settle(page);
                assertHarmless(page);
                assertTrue(text(page, "#pane .text").contains("<img src=x"));
                assertTrue(text(page, "#pane .origin").contains("<img src=x onerror"));
                press(page, ".tools .own");
                assertHarmless(page);
            }
        }
    }

    private static void assertHarmless(Page page) {
        assertEquals(
                0,
                page.evaluate(
                        "() => document.querySelectorAll('img, iframe, object, embed, [onerror], [onload], script:not([src]), a[href^=javascript]').length"));
        assertEquals(2, page.evaluate("() => document.querySelectorAll('script').length"));
    }

    @Test
    void thePolicyAllowsNothingUnsafe() throws Exception {
        HttpResponse<byte[]> answer = get("/?q=killed");
        String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.startsWith("default-src 'none'"), policy);
        assertFalse(policy.contains("unsafe"), policy);
    }

    @Test
    void aPageOfTenHitsAndItsFilesWeighLittle() throws Exception {
        byte[] page = get("/?q=killed").body();
        int weight = zipped(page);
        Document html = Jsoup.parse(new String(page, StandardCharsets.UTF_8));
        assertEquals(10, html.select(".card").size());
        int files = 0;
        for (String file : html.select("script[src], link[rel=stylesheet], link[rel=modulepreload]").stream()
                .map(element -> element.hasAttr("src") ? element.attr("src") : element.attr("href"))
                .toList()) {
            files += zipped(get(file).body());
        }
        String outlines = Objects.requireNonNull(
                        Jsoup.parse(new String(get("/?view=map").body(), StandardCharsets.UTF_8))
                                .selectFirst("use"))
                .attr("href")
                .replaceAll("#.*", "");
        int map = zipped(get(outlines).body());
        System.out.printf(
                Locale.ROOT, "gzipped: page %d, scripts and styles %d, outlines %d bytes%n", weight, files, map);
        assertTrue(weight <= 40_000, "the page weighs " + weight);
        assertTrue(files <= 40_000, "scripts and styles weigh " + files);
        assertTrue(map <= 60_000, "the outlines weigh " + map);
        assertTrue(
                get(outlines).headers().firstValue("Cache-Control").orElse("").contains("immutable"));
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(host() + path)).build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static int zipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(bytes);
        }
        return zipped.size();
    }
}

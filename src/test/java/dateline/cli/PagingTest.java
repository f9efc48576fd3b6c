package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.cli.archive.IndexFolder;
import dateline.cli.archive.Rooms;
import dateline.lucene.LuceneSearcher;
import dateline.query.parse.QueryParser;
import dateline.search.advice.SettlingReader;
import dateline.web.Readiness;
import dateline.web.WebOptions;
import dateline.web.WebServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Paging through a list while articles are published: over HTTP, as a reporter or a program does it. */
class PagingTest {

    @TempDir
    Path temp;

    private final HttpClient client = HttpClient.newHttpClient();
    private Shell shell;
    private LuceneSearcher searcher;
    private WebServer server;

    @BeforeEach
    void open() throws IOException {
        shell = new Shell(Files.createDirectory(temp.resolve("corpus")), temp.resolve("index"));
        publish(0, 25);
        searcher = Rooms.searcher(new IndexFolder(shell.home()));
        server = new WebServer(
                WebOptions.loopback(0), searcher, new SettlingReader(QueryParser::parse, searcher), Readiness.done());
        server.start();
    }

    @AfterEach
    void close() throws IOException {
        server.close();
        searcher.close();
    }

    private void publish(int first, int end) throws IOException {
        for (int number = first; number < end; number++) {
            Files.writeString(
                    shell.corpus().resolve("n" + number + ".txt"),
                    "date 2024-05-" + (1 + number % 28 < 10 ? "0" : "") + (1 + number % 28) + "\n\nRain fell, number "
                            + number + ".\n");
        }
        assertEquals(0, shell.index().exitCode());
    }

    @Test
    void aProgramThatNamesTheSnapshotGoesOnInIt() throws IOException, InterruptedException {
        JsonNode first = json("/api/search?q=rain");
        publish(25, 50);
        searcher.refresh();
        String snapshot = first.path("snapshot").asText();

        JsonNode second = json("/api/search?q=rain&page=2&snapshot=" + snapshot);
        assertEquals(25, second.path("total").asInt());
        assertEquals(snapshot, second.path("snapshot").asText());
        assertFalse(second.has("snapshotGone"));
        assertEquals(50, json("/api/search?q=rain&page=2").path("total").asInt());
        assertTrue(json("/api/search?q=rain&page=2&snapshot=none")
                .path("snapshotGone")
                .asBoolean());
    }

    @Test
    void theLinksOfThePageLeadOnInTheSameListAndANewSearchDoesNot() throws IOException, InterruptedException {
        Document first = page("/?q=rain");
        publish(25, 50);
        searcher.refresh();

        Document second = page(link(first, "a[rel=next]"));
        assertEquals(
                "Articles 11 to 20 of 25",
                Objects.requireNonNull(second.selectFirst(".paging span")).text());
        Document third = page(link(second, "a[rel=next]"));
        assertEquals(
                "Articles 21 to 25 of 25",
                Objects.requireNonNull(third.selectFirst(".paging span")).text());
        Document back = page(link(third, "a[rel=prev]"));
        assertEquals(
                second.select(".card h2").eachText(), back.select(".card h2").eachText());
        assertTrue(back.select("#search input[name=snapshot], #search [value*=snapshot]")
                .isEmpty());
        assertEquals(
                "Articles 1 to 10 of 50",
                Objects.requireNonNull(page("/?q=rain").selectFirst(".paging span"))
                        .text());
    }

    @Test
    void aListThatIsNotKeptAnyMoreIsSaid() throws IOException, InterruptedException {
        String said = Objects.requireNonNull(
                        page("/?q=rain&page=2&snapshot=none").selectFirst(".paging span"))
                .text();
        assertTrue(said.startsWith("Articles 11 to 20 of 25, of the archive as it is now"), said);
    }

    private static String link(Document page, String selector) {
        return Objects.requireNonNull(page.selectFirst(selector), selector).attr("href");
    }

    private JsonNode json(String path) throws IOException, InterruptedException {
        return new ObjectMapper().readTree(get(path));
    }

    private Document page(String path) throws IOException, InterruptedException {
        return Jsoup.parse(get(path));
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                .build();
        return client.send(request, BodyHandlers.ofString()).body();
    }
}

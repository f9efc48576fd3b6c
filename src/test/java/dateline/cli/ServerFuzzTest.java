package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.lucene.LuceneSearcher;
import dateline.query.RandomQueries;
import dateline.query.parse.QueryParser;
import dateline.search.advice.SettlingReader;
import dateline.web.Readiness;
import dateline.web.WebOptions;
import dateline.web.WebServer;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No query breaks a server. {@code -Ddateline.fuzz.requests=20000} sends more, {@code -Ddateline.fuzz.url=http://localhost:8080} to
 * another server, and prints how long the slowest took.
 */
class ServerFuzzTest {

    private static final int REQUESTS = Integer.getInteger("dateline.fuzz.requests", 300);

    private static final List<String> ROUTES = List.of(
            "/api/search?explain=true&q=",
            "/?q=",
            "/api/facets/place?q=",
            "/api/figures?q=",
            "/api/search?sort=figure&q=");

    /** How many of the slowest are told. */
    private static final int TOLD = 10;

    private record Answered(long nanos, String address) {}

    @TempDir
    Path temp;

    private final HttpClient client = HttpClient.newHttpClient();
    private final PriorityQueue<Answered> slowest = new PriorityQueue<>(Comparator.comparingLong(Answered::nanos));

    @Test
    void everyQueryIsAnswered() throws IOException, InterruptedException {
        String url = System.getProperty("dateline.fuzz.url", "");
        if (url.isEmpty()) {
            askOurOwn();
        } else {
            ask(url);
        }
        slowest.stream()
                .sorted(slowest.comparator().reversed())
                .forEach(one -> System.out.printf(
                        Locale.ROOT, "of %d: %d ms, %s%n", REQUESTS, one.nanos / 1_000_000, one.address));
    }

    private void askOurOwn() throws IOException, InterruptedException {
        Shell shell = new Shell(Path.of("corpus"), temp.resolve("index"));
        assertEquals(0, shell.index().exitCode());
        try (LuceneSearcher searcher = LuceneSearcher.open(temp.resolve("index/lucene"));
                WebServer server = new WebServer(
                        WebOptions.loopback(0),
                        searcher,
                        new SettlingReader(QueryParser::parse, searcher),
                        Readiness.done())) {
            server.start();
            ask("http://localhost:" + server.port());
        }
    }

    private void ask(String url) throws IOException, InterruptedException {
        Random random = new Random(Long.getLong("dateline.fuzz.seed", 870));
        RandomQueries queries = new RandomQueries(random);
        for (int count = 0; count < REQUESTS; count++) {
            String query = queries.next();
            String route = ROUTES.get(random.nextInt(ROUTES.size()));
            long start = System.nanoTime();
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create(url + route + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            long took = System.nanoTime() - start;
            slowest.add(new Answered(took, route + query));
            if (slowest.size() > TOLD) {
                slowest.remove();
            }
            // A very long address may be refused, and says so; nothing may fail.
            assertTrue(
                    answer.statusCode() == 200 || answer.statusCode() == 414 || answer.statusCode() == 431,
                    () -> answer.statusCode() + " for " + route + query + ": " + answer.body());
        }
    }
}

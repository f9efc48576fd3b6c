package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server that many ask at once while articles come, change and go. {@code mvn test -Dtest=SoakTest -Ddateline.soak.seconds=600
 * -Ddateline.soak.clients=32 -Ddateline.soak.changes=5000 -Ddateline.soak.articles=20000} is the whole of it, and prints its figures.
 */
class SoakTest {

    private static final int SECONDS = Integer.getInteger("dateline.soak.seconds", 12);
    private static final int CLIENTS = Integer.getInteger("dateline.soak.clients", 8);
    private static final int CHANGES = Integer.getInteger("dateline.soak.changes", 150);
    private static final int ARTICLES = Integer.getInteger("dateline.soak.articles", 400);

    /** A reporter reads what comes. */
    private static final int THINKING_MILLIS = 400;

    private static final Pattern PORT = Pattern.compile("http://localhost:([0-9]+)");
    private static final Pattern HEAP = Pattern.compile("(?m)^Total +[0-9]+ +([0-9]+)");

    private static final List<String> ROUTES = List.of(
            "/",
            "/?q=%s",
            "/?q=%s&view=figures",
            "/?q=%s&view=map",
            "/api/search?q=%s",
            "/api/search?q=%s&page=2",
            "/api/search?q=%s&sort=figure",
            "/api/facets/place?q=%s",
            "/api/facets/person?q=%s",
            "/api/places?q=%s",
            "/api/figures?q=%s",
            "/api/figures/series?q=%s",
            "/api/figures/contradictions?q=%s",
            "/api/suggest?q=%s",
            "/export.csv?q=%s+word700",
            "/export.jsonl?q=%s+word700",
            "/export.bib?q=%s+word700",
            "/export.ris?q=%s+word700",
            "/feed.atom?q=%s",
            "/api/openapi.yaml",
            "/health",
            "/metrics");

    /** From those that nearly every article has to those that few have. */
    private static final List<String> WORDS = List.of(
            "word1",
            "word9",
            "word80",
            "word700",
            "place:Lagos",
            "lagos",
            "killed:%3E300",
            "\"told+reporters\"",
            "word77*");

    private static final List<String> PLACES = List.of(
            "Quito",
            "Lagos",
            "Nairobi",
            "Lisbon",
            "Mandalay",
            "Lima",
            "Osaka",
            "Cairo",
            "Bogota",
            "Manila",
            "Kabul",
            "Hanoi");

    private static final List<String> EFFECTS = List.of("killed", "wounded", "arrested", "rescued");

    /** Different words. */
    private static final int VOCABULARY = 3000;

    @TempDir
    Path temp;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private volatile boolean isOver;
    private String host = "";

    @Test
    void everyAnswerIsRightWhileTheArchiveChanges() throws Exception {
        Shell shell = new Shell(Files.createDirectory(temp.resolve("corpus")), temp.resolve("index"));
        for (int number = 0; number < ARTICLES; number++) {
            write(shell, number, new Random(number));
        }
        assertEquals(0, shell.index().exitCode());
        Child server = Child.start(
                temp.resolve("output"),
                List.of("-Xmx512m"),
                "serve",
                "--watch",
                "--allow-removal",
                "--port",
                "0",
                "--corpus",
                shell.corpus().toString(),
                "--index",
                shell.home().toString());
        try {
            host = awaitHost(server);
            awaitReady();
            List<Long> warmUp = ask(Duration.ofSeconds(SECONDS / 6), () -> {});
            List<Long> quiet = ask(Duration.ofSeconds(SECONDS / 3), () -> {});
            List<Long> busy = ask(Duration.ofSeconds(SECONDS / 4), () -> change(shell, CHANGES / 4));
            long heapBefore = heap(server);
            busy.addAll(ask(Duration.ofSeconds(SECONDS - SECONDS / 4), () -> change(shell, CHANGES - CHANGES / 4)));
            long heapAfter = heap(server);

            System.out.printf(
                    Locale.ROOT,
                    "%,d requests, then %,d while %,d articles changed; p50 %.1f and %.1f ms, p99 %.1f and %.1f ms; live heap %.1f and %.1f MB%n",
                    warmUp.size() + quiet.size(),
                    busy.size(),
                    CHANGES,
                    quantile(quiet, 0.5),
                    quantile(busy, 0.5),
                    quantile(quiet, 0.99),
                    quantile(busy, 0.99),
                    heapBefore / 1e6,
                    heapAfter / 1e6);
            assertEquals(List.of(), faults.stream().limit(10).toList());
            assertTrue(heapAfter < 2 * heapBefore, heapBefore + " to " + heapAfter);
        } finally {
            server.process().destroy();
            assertTrue(server.process().waitFor() >= 0);
        }
        assertEquals(0, shell.index("--allow-removal").exitCode());
        assertEquals(0, shell.verify().exitCode());
    }

    private interface Meanwhile {
        void work() throws IOException, InterruptedException;
    }

    /** Lets all clients ask for a while, and gives how long each answer took, in nanoseconds. */
    private List<Long> ask(Duration time, Meanwhile meanwhile) throws Exception {
        isOver = false;
        List<Long> took = Collections.synchronizedList(new ArrayList<>());
        List<Thread> clients = new ArrayList<>();
        for (int number = 0; number < CLIENTS; number++) {
            Random random = new Random(number);
            clients.add(Thread.ofVirtual().start(() -> {
                while (!isOver) {
                    attempt(random, took);
                }
            }));
        }
        long end = System.nanoTime() + time.toNanos();
        meanwhile.work();
        Thread.sleep(Math.max(0, (end - System.nanoTime()) / 1_000_000));
        isOver = true;
        for (Thread each : clients) {
            each.join();
        }
        return took;
    }

    private void attempt(Random random, List<Long> took) {
        String word = WORDS.get(random.nextInt(WORDS.size()));
        String path = ROUTES.get(random.nextInt(ROUTES.size())).formatted(word);
        try {
            Thread.sleep(random.nextInt(THINKING_MILLIS));
            long start = System.nanoTime();
            HttpResponse<String> answer = get(path);
            took.add(System.nanoTime() - start);
            if (answer.statusCode() != 200) {
                faults.add(path + ": " + answer.statusCode() + " " + answer.body());
            }
            if (random.nextInt(4) == 0) {
                checkOneState(word);
            }
        } catch (IOException | InterruptedException failure) {
            faults.add(path + ": " + failure);
        }
    }

    /** What several questions are asked for, and a second page, all tell of one state of the index. */
    private void checkOneState(String word) throws IOException, InterruptedException {
        JsonNode first = json("/api/search?explain=true&q=" + word);
        long total = first.path("total").asLong();
        long drawn = 0;
        for (JsonNode bar : first.at("/timeline/bars")) {
            drawn += bar.path("count").asLong();
        }
        long clause = first.at("/query/clauses/0/count").asLong();
        String snapshot = first.path("snapshot").asText();
        JsonNode second = json("/api/search?page=2&q=" + word + "&snapshot=" + snapshot);
        if (drawn != total || clause != total || second.path("total").asLong() != total || second.has("snapshotGone")) {
            faults.add(word + ": " + total + " articles, " + drawn + " in the timeline, " + clause
                    + " of the clause, then " + second.path("total") + " of " + snapshot + second.path("snapshotGone"));
        }
    }

    /** Articles come, change and go, spread over the time. */
    private static void change(Shell shell, int changes) throws IOException, InterruptedException {
        Random random = new Random(changes);
        for (int change = 0; change < changes; change++) {
            int number = random.nextInt(2 * ARTICLES);
            if (random.nextInt(3) == 0) {
                Files.deleteIfExists(path(shell, number));
            } else {
                write(shell, number, random);
            }
            Thread.sleep(random.nextInt(Math.max(1, 1800 * SECONDS / CHANGES)));
        }
    }

    private static Path path(Shell shell, int number) {
        return shell.corpus().resolve("f" + number % 20 + "/n" + number + ".txt");
    }

    private static void write(Shell shell, int number, Random random) throws IOException {
        Path path = path(shell, number);
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, article(number, random));
    }

    /** Few words are frequent and most are rare, as in any text. */
    private static String article(int number, Random random) {
        String place = PLACES.get((int) (Math.pow(PLACES.size(), random.nextDouble()) - 1));
        StringBuilder words = new StringBuilder();
        for (int word = 0; word < 60; word++) {
            words.append(" word").append((int) Math.pow(VOCABULARY, random.nextDouble()));
        }
        return String.format(
                Locale.ROOT,
                "date 20%02d-%02d-%02d %s%n%nAt least %d people were %s near %s, a spokesman told reporters.%n%nHe said%s.%n",
                10 + number % 12,
                1 + number % 12,
                1 + number % 28,
                place,
                random.nextInt(400),
                EFFECTS.get(random.nextInt(EFFECTS.size())),
                place,
                words);
    }

    private String awaitHost(Child server) throws IOException, InterruptedException {
        for (; ; ) {
            Matcher port = PORT.matcher(server.printed());
            if (port.find()) {
                return port.group();
            }
            assertTrue(server.process().isAlive(), server.printed());
            Thread.sleep(50);
        }
    }

    /** Until all of the folder was looked at, health is 503. */
    private void awaitReady() throws IOException, InterruptedException {
        while (get("/health/ready").statusCode() != 200) {
            Thread.sleep(50);
        }
    }

    /** The bytes of all objects that are in use. */
    private static long heap(Child server) throws IOException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process asked = new ProcessBuilder(jcmd, Long.toString(server.process().pid()), "GC.class_histogram").start();
        Matcher total = HEAP.matcher(new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        assertTrue(total.find());
        return Long.parseLong(total.group(1));
    }

    private static double quantile(List<Long> nanos, double share) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.get((int) (share * (sorted.size() - 1))) / 1e6;
    }

    private JsonNode json(String path) throws IOException, InterruptedException {
        return new ObjectMapper().readTree(get(path).body());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(host + path.replace("\"", "%22")))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}

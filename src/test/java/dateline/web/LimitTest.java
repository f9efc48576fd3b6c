package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.access.ManualClock;
import dateline.search.Searcher;
import dateline.web.limit.Limits;
import dateline.web.trace.RequestLog;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody takes all of it: each limit has an answer that helps, and others are answered meanwhile. */
class LimitTest {

    private static Limits limits(String... asked) {
        return Limits.usual().with(List.of(asked));
    }

    private static void assertStopped(HttpResponse<String> answer, String word) {
        assertStopped(429, answer, word);
    }

    private static void assertStopped(int status, HttpResponse<String> answer, String word) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow()) >= 1);
        assertTrue(answer.body().contains(word), answer.body());
    }

    @Test
    void whoeverAsksTooOftenIsToldWhenToComeBackAndOthersAreAnswered() throws Exception {
        try (Guarded guarded = new Guarded(limits("rate=5"))) {
            String maria = "Bearer " + guarded.token;
            for (int request = 0; request < 15; request++) {
                assertEquals(
                        200, guarded.get("/api/search", "Authorization", maria).statusCode());
            }
            assertStopped(guarded.get("/api/search", "Authorization", maria), "5 times a second");
            assertEquals(
                    200,
                    guarded.get("/api/search", "Authorization", "Bearer " + guarded.keepersToken)
                            .statusCode());
            assertEquals(200, guarded.get("/login").statusCode(), "the address is a client of its own");
            guarded.clock.pass(Duration.ofSeconds(1));
            assertEquals(200, guarded.get("/api/search", "Authorization", maria).statusCode());
        }
    }

    @Test
    void guessingTokensIsStoppedByAddress() throws Exception {
        try (Guarded guarded = new Guarded(limits("rate=5"))) {
            for (int request = 0; request < 15; request++) {
                assertEquals(
                        401,
                        guarded.get("/api/search", "Authorization", "Bearer dl_" + request)
                                .statusCode());
            }
            assertStopped(guarded.get("/api/search", "Authorization", "Bearer dl_x"), "ask again");
        }
    }

    @Test
    void limitsAreReadAgainWithoutLosingAnybody() throws Exception {
        try (Guarded guarded = new Guarded(limits("rate=1"))) {
            String session = guarded.session("maria");
            for (int request = 0; request < 3; request++) {
                assertEquals(200, guarded.get("/api/search", "Cookie", session).statusCode());
            }
            assertEquals(429, guarded.get("/api/search", "Cookie", session).statusCode());
            guarded.served.server().renew(limits("rate=1000"));
            guarded.clock.pass(Duration.ofMillis(5));
            assertEquals(200, guarded.get("/api/search", "Cookie", session).statusCode());
        }
    }

    @Test
    void whoeverIsAloneIsNeverCounted() throws Exception {
        try (ServedCorpus alone =
                ServedCorpus.at(WebOptions.loopback(0), new ManualClock()).open()) {
            for (int request = 0; request < 500; request++) {
                assertEquals(200, alone.get("/api/search").statusCode());
            }
        }
    }

    /** A searcher that answers when it is let. */
    private static Searcher held(CountDownLatch begun, CountDownLatch let) {
        Searcher shelf = Shelf.searcher();
        return (Searcher) Proxy.newProxyInstance(
                LimitTest.class.getClassLoader(), new Class<?>[] {Searcher.class}, (_, method, arguments) -> {
                    if (Stream.of("search", "each").anyMatch(method.getName()::equals)) {
                        begun.countDown();
                        let.await();
                    }
                    try {
                        return method.invoke(shelf, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    private static void assertAtOnce(String limit, String path, int status, String word) throws Exception {
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch let = new CountDownLatch(1);
        WebOptions options = WebOptions.loopback(0).within(limits(limit + "=2"));
        try (ServedCorpus served = new ServedCorpus(
                                new WebServer(options, held(begun, let), Shelf::read, Readiness.done()))
                        .open();
                ExecutorService two = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<HttpResponse<String>>> under = new ArrayList<>();
            for (int count = 0; count < 2; count++) {
                under.add(two.submit(() -> served.get(path)));
            }
            begun.await();
            assertStopped(status, served.get(path), word);
            assertEquals(200, served.get("/health").statusCode());
            let.countDown();
            for (Future<HttpResponse<String>> answer : under) {
                assertEquals(200, answer.get().statusCode());
            }
            assertEquals(200, served.get(path).statusCode(), "there is room again");
        }
    }

    @Test
    void soManySearchesAtOnceAndNoMore() throws Exception {
        assertAtOnce("searches", "/api/search", 429, "You have 2 searches");
    }

    @Test
    void soManySearchesOfAllTogetherAndNoMore() throws Exception {
        assertAtOnce("all-searches", "/api/search", 503, "There are 2 searches");
    }

    @Test
    void soManyExportsAtOnceAndNoMore() throws Exception {
        assertAtOnce("exports", "/export.jsonl", 429, "You have 2 exports");
    }

    @Test
    void addressesHeadersAndBodiesThatAreTooLargeAreAnsweredInJson() throws Exception {
        try (Guarded guarded = new Guarded(limits("headers=8192"))) {
            String end = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
            String address = guarded.served.raw("GET /?q=" + "x".repeat(9000) + end + "\r\n");
            assertProblem(address, 414);
            assertProblem(guarded.served.raw("GET /" + end + "X-Much: " + "x".repeat(9000) + "\r\n\r\n"), 431);
            assertProblem(guarded.served.raw("GET /api/search" + end + "Content-Length: 999999999\r\n\r\n"), 413);
            assertProblem(guarded.served.raw("GET /api/search HTTP/9.9\r\n\r\n"), 505);
            assertProblem(guarded.served.raw("GET /api/search" + end + "Content-Length: x\r\n\r\n"), 400);
            assertProblem(
                    guarded.served.raw("GET /api/search" + end + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n"),
                    400);
            assertProblem(
                    guarded.served.raw(
                            "POST /login" + end + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
                    400);
        }
    }

    private static void assertProblem(String answer, int status) {
        assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
        assertTrue(answer.contains("Content-Type: application/problem+json"), answer);
        assertTrue(answer.contains("\"status\":" + status), answer);
        assertFalse(answer.toLowerCase(java.util.Locale.ROOT).contains("jetty"), answer);
    }

    /** Sends a letter, and lets five seconds pass. */
    @Test
    void aRequestThatNeverComesToItsEndIsEnded() throws Exception {
        try (Guarded guarded = new Guarded(limits());
                Socket slow = new Socket("localhost", guarded.served.port());
                Socket patient = new Socket("localhost", guarded.served.port())) {
            OutputStream trickle = slow.getOutputStream();
            for (byte letter : "GET / HTTP/1.1\r\nHost: lo".getBytes(StandardCharsets.US_ASCII)) {
                trickle.write(letter);
            }
            trickle.flush();
            awaitConnections(guarded, 2);
            // What was sent is read by the server in its own time.
            String answer = "";
            for (int looks = 0; looks < 200 && answer.isEmpty(); looks++) {
                guarded.clock.pass(Duration.ofSeconds(5));
                guarded.served.server().slowClients().look();
                answer = available(slow);
            }
            assertTrue(answer.startsWith("HTTP/1.1 408"), answer);
            assertTrue(answer.contains("\"status\":408"), answer);
            patient.getOutputStream()
                    .write("GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            assertTrue(
                    new String(patient.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                            .startsWith("HTTP/1.1 200"),
                    "whoever has not begun is not slow");
        }
    }

    private static String available(Socket socket) throws IOException {
        socket.setSoTimeout(20);
        try {
            byte[] bytes = new byte[4096];
            int length = socket.getInputStream().read(bytes);
            return length < 0 ? "closed" : new String(bytes, 0, length, StandardCharsets.US_ASCII);
        } catch (java.net.SocketTimeoutException nothing) {
            return "";
        }
    }

    private static void awaitConnections(Guarded guarded, int count) {
        while (guarded.served.server().slowClients().count() < count) {
            Thread.onSpinWait();
        }
    }

    @Test
    void soManyConnectionsOfOneAddressAndNoMore() throws Exception {
        List<Socket> held = new ArrayList<>();
        try (Guarded guarded = new Guarded(limits("client-connections=5"))) {
            for (int count = 0; count < 5; count++) {
                held.add(new Socket("localhost", guarded.served.port()));
            }
            awaitConnections(guarded, 5);
            String sixth = guarded.served.raw("GET /api/search HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertTrue(sixth.startsWith("HTTP/1.1 429"), sixth);
            assertTrue(sixth.contains("Retry-After: ") && sixth.contains("Connection: close"), sixth);
            held.removeFirst().close();
            while (guarded.served.server().slowClients().count() > 4) {
                Thread.onSpinWait();
            }
            assertTrue(guarded.served
                    .raw("GET /login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .startsWith("HTTP/1.1 200"));
        } finally {
            for (Socket socket : held) {
                socket.close();
            }
        }
    }

    /** Asks for an endless export, reads its beginning and then nothing: in a minute it is over, and its place is free. */
    @Test
    void anAnswerThatIsNotReadIsEnded() throws Exception {
        ManualClock clock = new ManualClock();
        CompletableFuture<IOException> ended = new CompletableFuture<>();
        Searcher endless = EndlessExportTest.giving(receiver -> {
            try {
                EndlessExportTest.give(receiver, Long.MAX_VALUE);
            } catch (IOException end) {
                ended.complete(end);
                throw end;
            }
        });
        WebOptions options = WebOptions.loopback(0).within(limits("exports=1", "export-speed=0"));
        try (ServedCorpus served = new ServedCorpus(new WebServer(
                                options, endless, Shelf::read, Readiness.done(), RequestLog.none(), clock))
                        .open();
                Socket lazy = EndlessExportTest.asking(served.port(), "/export.csv")) {
            assertEquals('H', lazy.getInputStream().read());
            assertEquals(429, served.get("/export.bib").statusCode());
            int looks = 0;
            while (!isDone(ended)) {
                clock.pass(Duration.ofSeconds(5));
                served.server().slowClients().look();
                assertTrue(++looks < 2000, "it goes on");
            }
            assertTrue(looks > 6, "it was given its time");
            assertEquals(ClientStream.ClientGoneException.class, ended.get().getClass());
        }
    }

    /** The server notices in its own time. */
    private static boolean isDone(CompletableFuture<IOException> ended) throws Exception {
        try {
            return ended.get(10, TimeUnit.MILLISECONDS) != null;
        } catch (TimeoutException notYet) {
            return false;
        }
    }
}

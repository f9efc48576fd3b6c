package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.search.QueryReader;
import dateline.search.Searcher;
import dateline.web.trace.RequestLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.function.LongSupplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A corpus that is served on a free port, and asked as a browser or a program would. Registered as an extension it is open for all tests
 * of a class, if its field is static, or for one test; {@link #open()} opens any other.
 */
record ServedCorpus(WebServer server, HttpClient client)
        implements BeforeAllCallback, BeforeEachCallback, AutoCloseable {

    private static final ExtensionContext.Namespace OPENED = ExtensionContext.Namespace.create(ServedCorpus.class);

    ServedCorpus(WebServer server) {
        this(server, HttpClient.newHttpClient());
    }

    /** The articles of {@link Shelf}, which is asked for words only. */
    static ServedCorpus shelf() {
        return of(Shelf.searcher());
    }

    static ServedCorpus of(Searcher searcher) {
        return of(searcher, Shelf::read);
    }

    static ServedCorpus of(Searcher searcher, QueryReader reader) {
        return new ServedCorpus(new WebServer(WebOptions.loopback(0), searcher, reader, Readiness.done()));
    }

    static ServedCorpus inProgress(Searcher searcher, Readiness.Progress progress) {
        return new ServedCorpus(new WebServer(WebOptions.loopback(0), searcher, Shelf::read, () -> progress));
    }

    static ServedCorpus logging(Searcher searcher, RequestLog log) {
        return new ServedCorpus(new WebServer(WebOptions.loopback(0), searcher, Shelf::read, Readiness.done(), log));
    }

    static ServedCorpus at(WebOptions options) {
        return new ServedCorpus(new WebServer(options, Shelf.searcher(), Shelf::read, Readiness.done()));
    }

    /** @param nanoTime what the server takes for the time */
    static ServedCorpus at(WebOptions options, LongSupplier nanoTime) {
        return new ServedCorpus(
                new WebServer(options, Shelf.searcher(), Shelf::read, Readiness.done(), RequestLog.none(), nanoTime));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        openFor(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        openFor(context);
    }

    /** What a class has opened is found by its tests. The store closes what it holds when the class or the test has ended. */
    private void openFor(ExtensionContext context) {
        context.getStore(OPENED).getOrComputeIfAbsent(this, ServedCorpus::open);
    }

    ServedCorpus open() {
        server.start();
        return this;
    }

    /** The client goes first: a server waits a second for connections on which nothing happens. */
    @Override
    public void close() {
        client.shutdownNow();
        server.close();
    }

    int port() {
        return server.port();
    }

    /** Where it is: {@code "http://localhost:8080"}. */
    String address() {
        return "http://localhost:" + port();
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return ask("GET", path, headers);
    }

    HttpResponse<String> ask(String method, String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        return new ObjectMapper().readTree(get(path).body());
    }

    Document page(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertEquals(200, answer.statusCode(), path);
        return Jsoup.parse(answer.body());
    }

    /** Sends bytes that no proper client would send, and reads all that comes back. */
    String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port())) {
            OutputStream output = socket.getOutputStream();
            output.write(request.getBytes(StandardCharsets.ISO_8859_1));
            output.flush();
            InputStream input = socket.getInputStream();
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

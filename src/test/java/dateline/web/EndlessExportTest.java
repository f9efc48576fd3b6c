package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dateline.search.ArticleReceiver;
import dateline.search.Searcher;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports that cannot be kept in memory, and that end before their end. */
class EndlessExportTest {

    private static final int MANY = 20_000;

    interface Each {
        void give(ArticleReceiver receiver) throws IOException;
    }

    /** The shelf, with another way to give each article. */
    static Searcher giving(Each each) {
        Searcher shelf = Shelf.searcher();
        return (Searcher) Proxy.newProxyInstance(
                EndlessExportTest.class.getClassLoader(), new Class<?>[] {Searcher.class}, (_, method, arguments) -> {
                    if (method.getName().equals("each")) {
                        each.give((ArticleReceiver) arguments[1]);
                        return null;
                    }
                    try {
                        return method.invoke(shelf, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }

    static void give(ArticleReceiver receiver, long articles) throws IOException {
        Searcher.StoredArticle article = Shelf.searcher().find("2007/quake").orElseThrow();
        receiver.begin(new Searcher.IndexState(articles, 1, "1"), articles);
        for (long given = 0; given < articles; given++) {
            receiver.receive(article);
        }
    }

    static Socket asking(int port, String path) throws IOException {
        Socket socket = new Socket("localhost", port);
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/export.csv", "/export.jsonl", "/export.bib", "/export.ris", "/feed.atom"})
    void theWorkEndsWhenTheVisitorLeaves(String path) throws Exception {
        CompletableFuture<Exception> ended = new CompletableFuture<>();
        Searcher endless = giving(receiver -> {
            try {
                give(receiver, Long.MAX_VALUE);
            } catch (IOException end) {
                ended.complete(end);
                throw end;
            }
        });
        try (ServedCorpus served = ServedCorpus.of(endless).open()) {
            try (Socket socket = asking(served.port(), path)) {
                assertEquals(500_000, socket.getInputStream().readNBytes(500_000).length);
            }
            assertEquals(
                    ClientStream.ClientGoneException.class,
                    ended.get(60, TimeUnit.SECONDS).getClass());
        }
    }

    @Test
    void anExportThatFailsOnItsWayDoesNotLookWhole() throws Exception {
        Searcher failing = giving(receiver -> {
            give(receiver, MANY);
            throw new IOException("secret");
        });
        try (ServedCorpus served = ServedCorpus.of(failing).open()) {
            assertThrows(IOException.class, () -> served.get("/export.csv"));
            assertEquals(200, served.get("/health").statusCode());
        }
    }

    @Test
    void aWholeExportEndsAsOne() throws Exception {
        Searcher many = giving(receiver -> give(receiver, MANY));
        try (ServedCorpus served = ServedCorpus.of(many).open()) {
            assertEquals(MANY + 11L, served.get("/export.csv").body().lines().count());
        }
    }
}

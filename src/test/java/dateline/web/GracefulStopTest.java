package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dateline.search.ArticleReceiver;
import dateline.search.Searcher;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.ConnectException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A server that is stopped while it answers. */
class GracefulStopTest {

    private static final int BEFORE = 5_000;
    private static final int AFTER = 700;

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goesOn = new CountDownLatch(1);

    /** The shelf, which stops in the middle of an export until it is told to go on. */
    private Searcher slow() {
        Searcher shelf = Shelf.searcher();
        return (Searcher) Proxy.newProxyInstance(
                GracefulStopTest.class.getClassLoader(), new Class<?>[] {Searcher.class}, (_, method, arguments) -> {
                    if (method.getName().equals("each")) {
                        give((ArticleReceiver) arguments[1]);
                        return null;
                    }
                    try {
                        return method.invoke(shelf, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }

    private void give(ArticleReceiver receiver) throws IOException, InterruptedException {
        Searcher.StoredArticle article = Shelf.searcher().find("2007/quake").orElseThrow();
        receiver.begin(new Searcher.IndexState(BEFORE + AFTER, 1, ""), BEFORE + AFTER);
        for (int given = 0; given < BEFORE; given++) {
            receiver.receive(article);
        }
        begun.countDown();
        goesOn.await();
        for (int given = 0; given < AFTER; given++) {
            receiver.receive(article);
        }
    }

    @Test
    void anExportThatIsUnderWayIsFinishedAndNobodyElseIsLetIn() throws Exception {
        ServedCorpus served = ServedCorpus.of(slow()).open();
        int port = served.port();
        CompletableFuture<HttpResponse<String>> export = CompletableFuture.supplyAsync(() -> answer(served));
        while (!begun.await(50, TimeUnit.MILLISECONDS)) {
            assertFalse(export.isDone(), () -> "ended before it began: " + export);
        }
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(served.server()::stop);

        awaitRefusal(port);

        assertFalse(stopped.isDone());
        assertFalse(export.isDone());
        goesOn.countDown();
        assertEquals(
                BEFORE + AFTER + 11L,
                export.get(60, TimeUnit.SECONDS).body().lines().count());
        stopped.get(60, TimeUnit.SECONDS);
    }

    private static HttpResponse<String> answer(ServedCorpus served) {
        try {
            return served.get("/export.csv");
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The port is closed a moment after the server is told to stop. */
    private static void awaitRefusal(int port) throws IOException, InterruptedException {
        while (true) {
            try (Socket _ = new Socket("localhost", port)) {
                Thread.sleep(5);
            } catch (ConnectException refused) {
                return;
            }
        }
    }
}

package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.search.Searcher;
import java.lang.reflect.Proxy;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** More answers are computed than there are processors. */
class LongAnswersTest {

    private static final int ANSWERS = Runtime.getRuntime().availableProcessors() + 1;

    private final CountDownLatch computing = new CountDownLatch(ANSWERS);
    private volatile boolean isOver;

    @RegisterExtension
    private final ServedCorpus served = ServedCorpus.of(endless());

    /** The shelf, whose places are counted until it is over, and never wait for anything. */
    private Searcher endless() {
        Searcher shelf = Shelf.searcher();
        return (Searcher) Proxy.newProxyInstance(
                LongAnswersTest.class.getClassLoader(), new Class<?>[] {Searcher.class}, (_, method, given) -> {
                    if (method.getName().equals("throughout")) {
                        ((Searcher.Work<?>) given[1]).run();
                        return null;
                    }
                    if (method.getName().equals("places")) {
                        computing.countDown();
                        while (!isOver) {
                            Thread.onSpinWait();
                        }
                    }
                    return method.invoke(shelf, given);
                });
    }

    @AfterEach
    void end() {
        isOver = true;
    }

    private CompletableFuture<HttpResponse<String>> ask(String path) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return served.get(path);
            } catch (Exception failure) {
                throw new AssertionError(failure);
            }
        });
    }

    @Test
    void othersAreAnsweredMeanwhile() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> slow = new ArrayList<>();
        for (int number = 0; number < ANSWERS; number++) {
            slow.add(ask("/api/places?q=killed"));
        }
        assertTrue(computing.await(30, TimeUnit.SECONDS));

        assertEquals(200, ask("/health/live").get(30, TimeUnit.SECONDS).statusCode());
        assertEquals(200, ask("/api/search?q=killed").get(30, TimeUnit.SECONDS).statusCode());

        slow.forEach(answer -> assertFalse(answer.isDone()));
        isOver = true;
        for (CompletableFuture<HttpResponse<String>> answer : slow) {
            assertEquals(200, answer.get(30, TimeUnit.SECONDS).statusCode());
        }
    }
}

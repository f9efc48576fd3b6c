package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever asks again what has not changed is told so, and gets nothing else. */
class ConditionalRequestsTest {

    @RegisterExtension
    private static final ServedCorpus served = ServedCorpus.shelf();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/search?q=",
                "/api/facets/place?q=",
                "/api/places?q=",
                "/api/figures?q=",
                "/api/figures/series?q=",
                "/api/figures/contradictions?q=",
                "/api/suggest?q=po"
            })
    void anAnswerFromTheIndexIsTaggedAndSentOnce(String path) throws IOException, InterruptedException {
        HttpResponse<String> first = served.get(path);
        String tag = tag(first);
        assertTrue(tag.matches("W/\"[-0-9a-f]+\""), tag);

        HttpResponse<String> second = served.get(path, "If-None-Match", "\"another\", " + tag);
        assertEquals(304, second.statusCode());
        assertEquals("", second.body());
        assertEquals(tag, tag(second));
    }

    @Test
    void anotherTagIsAnsweredInFull() throws IOException, InterruptedException {
        HttpResponse<String> answer = served.get("/api/search?q=", "If-None-Match", "W/\"another\"");
        assertEquals(200, answer.statusCode());
        assertFalse(answer.body().isEmpty());
    }

    @Test
    void anotherRequestHasAnotherTag() throws IOException, InterruptedException {
        assertNotEquals(tag(served.get("/api/search?q=police")), tag(served.get("/api/search?q=river")));
    }

    @Test
    void anotherServerHasAnotherTag() throws IOException, InterruptedException {
        try (ServedCorpus other = ServedCorpus.shelf().open()) {
            assertNotEquals(tag(served.get("/api/search?q=")), tag(other.get("/api/search?q=")));
        }
    }

    @Test
    void anIndexThatWentOnHasAnotherTag() throws IOException, InterruptedException {
        AtomicLong generation = new AtomicLong(7);
        try (ServedCorpus growing = ServedCorpus.of(Shelf.searcher(generation)).open()) {
            String before = tag(growing.get("/api/search?q="));
            generation.incrementAndGet();
            HttpResponse<String> answer = growing.get("/api/search?q=", "If-None-Match", before);
            assertEquals(200, answer.statusCode());
            assertNotEquals(before, tag(answer));
        }
    }

    @Test
    void aProblemHasNoTag() throws IOException, InterruptedException {
        HttpResponse<String> problem = served.get("/api/facets/nothing?q=");
        assertEquals(400, problem.statusCode());
        assertTrue(problem.headers().firstValue("ETag").isEmpty());
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElse("");
    }
}

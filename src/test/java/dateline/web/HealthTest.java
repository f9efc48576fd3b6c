package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How far the indexing is, for who watches the server. */
class HealthTest {

    @RegisterExtension
    private static final ServedCorpus served = ServedCorpus.shelf();

    @Test
    void healthTellsHowFarTheIndexingIs() throws Exception {
        Readiness.Progress progress = new Readiness.Progress(false, 7, 12, 1, 2, "The disk is full.");
        try (ServedCorpus early =
                ServedCorpus.inProgress(Shelf.searcher(), progress).open()) {
            assertEquals(503, early.get("/health").statusCode());
            assertEquals(
                    "{\"indexed\":7,\"seen\":12,\"articles\":4,\"rejected\":1,\"skipped\":2,\"problem\":\"The disk is full.\"}",
                    early.get("/health").body());
        }
        assertEquals(200, served.get("/health").statusCode());
    }

    @Test
    void aServerThatIsNotReadyIsAliveAllTheSame() throws Exception {
        Readiness.Progress progress = new Readiness.Progress(false, 7, 12, 1, 2, "");
        try (ServedCorpus early =
                ServedCorpus.inProgress(Shelf.searcher(), progress).open()) {
            assertEquals(503, early.get("/health/ready").statusCode());
            assertEquals(early.get("/health").body(), early.get("/health/ready").body());
            assertEquals(200, early.get("/health/live").statusCode());
            assertEquals("{\"live\":true}", early.get("/health/live").body());
        }
        assertEquals(200, served.get("/health/ready").statusCode());
    }

    @Test
    void aServerWhoseDiskIsBrokenIsAliveAndNotReady() throws Exception {
        try (ServedCorpus broken = ServedCorpus.of(Shelf.broken()).open()) {
            assertEquals(200, broken.get("/health/live").statusCode());
            assertEquals(500, broken.get("/health/ready").statusCode());
        }
    }
}

package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.enrich.name.NameAnnotator;
import dateline.lucene.LuceneSearcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was found in a file is not looked for again. */
class KeptFactsTest {

    @TempDir
    Path temp;

    private Desk desk;

    @BeforeEach
    void indexTwoArticles() throws IOException {
        desk = new Desk(temp);
        desk.annotators = List.of(new NameAnnotator());
        desk.write("a.txt", "The talks with Angela Merkel went on.");
        desk.write("b.txt", "The river rose.");
        desk.run();
        assertEquals(1, desk.loads);
    }

    private static void delete(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> files = Files.walk(folder)) {
            paths = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }

    private Object article(String id) throws IOException {
        try (LuceneSearcher searcher = LuceneSearcher.open(desk.index.resolve("lucene"))) {
            return searcher.find(id).orElseThrow();
        }
    }

    @Test
    void anIndexMadeAnewNeedsNoEnricher() throws IOException {
        Object before = article("a");
        delete(desk.index.resolve("lucene"));

        assertEquals(2, desk.run().accepted());

        assertEquals(1, desk.loads);
        assertEquals(before, article("a"));
        assertTrue(before.toString().contains("OfPerson[span"), before.toString());
    }

    @Test
    void aFileThatWasMovedNeedsNoEnricher() throws IOException {
        Files.move(desk.corpus.resolve("a.txt"), desk.corpus.resolve("c.txt"));

        assertEquals(1, desk.run().accepted());

        assertEquals(1, desk.loads);
    }

    @Test
    void aRunWithNothingToReadLoadsNothing() throws IOException {
        desk.run();

        assertEquals(1, desk.loads);
    }

    @Test
    void whatAnotherVersionFoundIsLookedForAgain() throws IOException {
        delete(desk.index.resolve("lucene"));
        desk.version = new byte[] {2};

        desk.run();

        assertEquals(2, desk.loads);
    }

    @Test
    void factsMayBeDeleted() throws IOException {
        delete(desk.facts());
        delete(desk.index.resolve("lucene"));

        assertEquals(2, desk.run().accepted());

        assertEquals(2, desk.loads);
        assertEquals(List.of(), desk.notes);
    }

    @Test
    void withoutRoomForFactsIndexingGoesOn() throws IOException {
        delete(desk.facts());
        Files.createFile(desk.facts());
        desk.write("c.txt", "It snowed.");

        assertEquals(1, desk.run().accepted());

        assertEquals(1, desk.notes.size());
        assertEquals(3, desk.held().size());
    }
}

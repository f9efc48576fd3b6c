package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.corpus.ReadResult.Rejected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive is not emptied because a folder went missing or was damaged. */
class RemovalTest {

    @TempDir
    Path temp;

    private Desk desk;

    @BeforeEach
    void open() throws IOException {
        desk = new Desk(temp);
    }

    @Test
    void aMissingFolderIsAnErrorAndRemovesNothing() throws IOException {
        desk.write("a.txt", "The talks went on.");
        desk.run();
        Map<String, String> before = desk.state();

        Files.move(desk.corpus, temp.resolve("elsewhere"));

        assertThrows(NoSuchFileException.class, () -> desk.run(true));
        assertEquals(before, desk.state());
    }

    @Test
    void aRunThatWouldRemoveMoreThanATenthOfAHundredStops() throws IOException {
        many(100);
        desk.run();
        for (int number = 0; number < 11; number++) {
            desk.delete("n" + number + ".txt");
        }
        desk.write("new.txt", "The river rose.");
        Map<String, String> before = desk.state();

        RemovalRefusedException refused = assertThrows(RemovalRefusedException.class, () -> desk.run());

        String sentence = Objects.requireNonNull(refused.getMessage());
        assertTrue(sentence.startsWith("11 of the 100 articles"), sentence);
        assertTrue(sentence.contains("--allow-removal"), sentence);
        assertEquals(before, desk.state());
        assertEquals(new IngestReport(1, 0, 89, 11, List.of(), Map.of()), desk.run(true));
    }

    @Test
    void aTenthMayGoAndSoMayAllOfAFew() throws IOException {
        many(100);
        desk.run();
        for (int number = 0; number < 10; number++) {
            desk.delete("n" + number + ".txt");
        }

        assertEquals(10, desk.run().removed());

        for (int number = 10; number < 100; number++) {
            desk.delete("n" + number + ".txt");
        }
        assertEquals(90, desk.run().removed(), "of 90 articles all may go");
    }

    /** As after a broken copy: all files are there, and empty. */
    @Test
    void articlesThatAreEmptiedCountAsRemovals() throws IOException {
        many(100);
        desk.run();
        for (int number = 0; number < 11; number++) {
            desk.write("n" + number + ".txt", "", Desk.MORNING.plusSeconds(9));
        }
        desk.write("new.txt", "The river rose.");

        assertThrows(RemovalRefusedException.class, () -> desk.run());

        assertEquals(101, desk.held().size());
        assertEquals(new IngestReport(0, 0, 90, 11, rejections(11), Map.of()), desk.run(true));
        assertEquals(90, desk.held().size());
    }

    @Test
    void filesThatAreGivenAnotherNameAreNotGone() throws IOException {
        many(100);
        desk.run();
        for (int number = 0; number < 60; number++) {
            desk.delete("n" + number + ".txt");
            desk.write("moved/n" + number + ".txt", "Talk number " + number + " went on.");
        }
        assertEquals(new IngestReport(60, 0, 40, 60, List.of(), Map.of()), desk.run());
    }

    @Test
    void filesThatOnlyResembleThoseThatAreGoneDoNotReplaceThem() throws IOException {
        many(100);
        desk.run();
        for (int number = 10; number < 60; number++) {
            desk.delete("n" + number + ".txt");
            desk.write("other/n" + number + ".txt", "Tale number " + number + " went on.");
        }
        assertThrows(RemovalRefusedException.class, () -> desk.run());
        assertEquals(150, desk.held().size());
    }

    private void many(int number) throws IOException {
        for (int each = 0; each < number; each++) {
            desk.write("n" + each + ".txt", "Talk number " + each + " went on.");
        }
    }

    private List<Rejected> rejections(int number) {
        return IntStream.range(0, number)
                .mapToObj(each -> new Rejected("n" + each + ".txt", 1, "The file is empty."))
                .sorted(Comparator.comparing(Rejected::file))
                .toList();
    }
}

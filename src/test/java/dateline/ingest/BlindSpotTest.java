package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be looked at is not taken for gone. */
class BlindSpotTest {

    @TempDir
    Path temp;

    private Desk desk;

    @BeforeEach
    void open() throws IOException {
        desk = new Desk(temp);
        desk.write("a.txt", "The talks went on.");
        desk.write("sub/b.txt", "The river rose.");
        desk.write("sub/deep/c.txt", "It rained.");
        desk.write("sub/bad.txt", "No header.", Desk.MORNING);
        desk.run();
    }

    @AfterEach
    void permit() throws IOException {
        permit(desk.corpus, "rwx------");
        permit(desk.corpus.resolve("sub"), "rwx------");
    }

    /** Root may look into everything. */
    private static void permit(Path folder, String permissions) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
    }

    private void close(Path folder, String permissions) throws IOException {
        permit(folder, permissions);
        assumeFalse(
                Files.isReadable(folder) && Files.isExecutable(folder),
                "skipped: this test runs as root, who may look into everything");
    }

    @Test
    void itCoversItselfAndAllThatLiesInIt() {
        BlindSpots spots = new BlindSpots();
        spots.add("sub", "It may not be read.");
        spots.add("x/y.txt", "It may not be read.");

        assertTrue(spots.cover("sub") && spots.cover("sub/b.txt") && spots.cover("sub/deep/c.txt"));
        assertTrue(spots.cover("x/y.txt"));
        assertFalse(spots.cover("subway.txt") || spots.cover("x/z.txt") || spots.cover("a/sub/b.txt"));
    }

    @Test
    void articlesInAFolderThatMayNotBeListedStay() throws IOException {
        close(desk.corpus.resolve("sub"), "---------");
        stay(1, "sub");
    }

    @Test
    void articlesInAFolderThatMayBeListedButNotEnteredStay() throws IOException {
        close(desk.corpus.resolve("sub"), "r--------");
        stay(2, "sub/b.txt", "sub/bad.txt", "sub/deep");
    }

    private void stay(int differences, String... unreadable) throws IOException {
        IngestReport report = desk.run(true);

        assertEquals(0, report.removed());
        assertEquals(
                List.of(unreadable),
                report.rejected().stream().map(rejected -> rejected.file()).toList());
        assertEquals(Set.of("a", "sub/b", "sub/deep/c"), desk.held().keySet());
        assertEquals(differences, desk.verify().differences().size());
        Map<String, String> before = desk.state();
        desk.run(true);
        assertEquals(before, desk.state(), "it is written down once");

        permit(desk.corpus.resolve("sub"), "rwx------");
        assertEquals(3, desk.run().unchanged());
        assertEquals(List.of(), desk.verify().differences());
    }

    @Test
    void aCorpusThatMayNotBeListedIsAnError() throws IOException {
        close(desk.corpus, "---------");

        assertThrows(AccessDeniedException.class, () -> desk.run(true));
        assertEquals(Set.of("a", "sub/b", "sub/deep/c"), desk.held().keySet());
    }
}

package dateline.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusPartTest {

    @TempDir
    Path temp;

    private Path corpus;

    @BeforeEach
    void open() throws IOException {
        corpus = Files.createDirectory(temp.resolve("corpus"));
    }

    @Test
    void aPartHoldsItsPathsAndWhatLiesBelowThem() {
        CorpusPart part = new CorpusPart(Set.of("a.txt", "2021/may"));
        assertTrue(part.holds("a.txt"));
        assertTrue(part.holds("2021/may"));
        assertTrue(part.holds("2021/may/3/x.txt"));
        assertFalse(part.holds("2021/may.txt"));
        assertFalse(part.holds("2021/mayor/x.txt"));
        assertFalse(part.holds("2021"));
        assertFalse(part.holds("b.txt"));
    }

    @Test
    void theWholeHoldsEverythingAndNothingHoldsNothing() {
        assertTrue(CorpusPart.ALL.holds("a/b.txt"));
        assertFalse(CorpusPart.NONE.holds("a/b.txt"));
    }

    @Test
    void onlyTheFilesOfAPartAreWalked() throws IOException {
        write("a.txt");
        write("2021/a.txt");
        write("2021/may/b.txt");
        write("2021/may/c/d.txt");
        assertEquals(Set.of("a.txt", "2021/may/b.txt", "2021/may/c/d.txt"), walked("a.txt", "2021/may"));
        assertEquals(Set.of("2021/a.txt"), walked("2021/a.txt", "2021/gone.txt", "gone"));
        assertEquals(Set.of(), walked());
    }

    @Test
    void whatTheWholeWalkPassesOverIsPassedOverByItsPathToo() throws IOException {
        Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("x.txt"), "x");
        write("folder.txt/a.txt");
        Files.createSymbolicLink(corpus.resolve("link"), elsewhere);
        Files.createSymbolicLink(corpus.resolve("link.txt"), elsewhere.resolve("x.txt"));
        assertEquals(Set.of(), walked("folder.txt/a.txt", "folder.txt", "link/x.txt", "link", "link.txt"));
    }

    private void write(String file) throws IOException {
        Path path = corpus.resolve(file);
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, "x");
    }

    private Set<String> walked(String... paths) throws IOException {
        Set<String> files = new TreeSet<>();
        new CorpusFolder(corpus).walk(new CorpusPart(Set.of(paths)), new CorpusFolder.Visitor() {
            @Override
            public void file(CorpusFile file) {
                files.add(file.file());
            }

            @Override
            public void skipped(String file, String reason) {}

            @Override
            public void unreadable(String file, String reason) {
                files.add("unreadable " + file);
            }
        });
        return files;
    }
}

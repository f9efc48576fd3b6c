package dateline.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusFolderTest {

    @TempDir
    Path temp;

    private final Set<String> files = new TreeSet<>();
    private final Map<String, String> skipped = new TreeMap<>();
    private final Map<String, String> unreadable = new TreeMap<>();

    private void walk(Path root) throws IOException {
        new CorpusFolder(root).walk(new CorpusFolder.Visitor() {
            @Override
            public void file(CorpusFile file) {
                files.add(file.file());
            }

            @Override
            public void skipped(String file, String reason) {
                skipped.put(file, reason);
            }

            @Override
            public void unreadable(String file, String reason) {
                unreadable.put(file, reason);
            }
        });
    }

    private Path write(String name) throws IOException {
        Path path = temp.resolve("corpus").resolve(name);
        Files.createDirectories(path.resolveSibling(""));
        return Files.writeString(path, "date 2019-03-08\n\nThe talks went on.");
    }

    @Test
    void nestedFoldersAreWalkedAndNamesHaveSlashes() throws IOException {
        write("a.txt");
        write("2019/march/b.txt");
        write("2019/back\\slash.txt");

        walk(temp.resolve("corpus"));

        assertEquals(Set.of("a.txt", "2019/march/b.txt", "2019/back\\slash.txt"), files);
        assertEquals("2019/march/b", CorpusFile.id("2019/march/b.txt"));
    }

    @Test
    void otherFileTypesAndFoldersNamedLikeArticlesAreSkipped() throws IOException {
        write("notes.md");
        write("UPPER.TXT");
        write("a.txt.bak");
        write(".txt");
        write("folder.txt/inside.txt");

        walk(temp.resolve("corpus"));

        assertEquals(Set.of(), files);
        assertEquals(Set.of("notes.md", "UPPER.TXT", "a.txt.bak", ".txt", "folder.txt"), skipped.keySet());
        assertEquals("a folder with the name of an article", skipped.get("folder.txt"));
        assertEquals("another file type", skipped.get(".txt"));
    }

    @Test
    void linksAreFollowedInsideAndSkippedWhereTheyLoopOrLeaveOrLeadNowhere() throws IOException {
        write("real/a.txt");
        Path corpus = temp.resolve("corpus");
        Path outside = Files.createDirectories(temp.resolve("outside"));
        Files.writeString(outside.resolve("secret.txt"), "date 2019-03-08\n\nSecret.");
        Files.createSymbolicLink(corpus.resolve("inside.txt"), Path.of("real/a.txt"));
        Files.createSymbolicLink(corpus.resolve("real/loop"), corpus);
        Files.createSymbolicLink(corpus.resolve("self.txt"), Path.of("self.txt"));
        Files.createSymbolicLink(corpus.resolve("nowhere.txt"), Path.of("gone.txt"));
        Files.createSymbolicLink(corpus.resolve("away.txt"), outside.resolve("secret.txt"));
        Files.createSymbolicLink(corpus.resolve("away"), outside);

        walk(corpus);

        assertEquals(Set.of("real/a.txt", "inside.txt"), files);
        assertEquals(
                Map.of(
                        "real/loop", "a link that loops",
                        "self.txt", "a link that leads nowhere",
                        "nowhere.txt", "a link that leads nowhere",
                        "away.txt", "a link that leaves the folder",
                        "away", "a link that leaves the folder"),
                skipped);
    }

    @Test
    void theFolderItselfMayBeALink() throws IOException {
        write("a.txt");
        Path corpus = temp.resolve("corpus");
        Path link = Files.createSymbolicLink(temp.resolve("link"), corpus);

        walk(link);

        assertEquals(Set.of("a.txt"), files);
    }

    @Test
    void theFolderItselfMayHaveTheNameOfAnArticle() throws IOException {
        write("corpus.txt/a.txt");

        walk(temp.resolve("corpus/corpus.txt"));

        assertEquals(Set.of("a.txt"), files);
    }

    @Test
    void aFolderThatIsNotThereOrIsAFileIsAnError() throws IOException {
        Path file = write("a.txt");

        assertThrows(NoSuchFileException.class, () -> walk(temp.resolve("gone")));
        assertThrows(NotDirectoryException.class, () -> walk(file));
    }

    /** On Linux a name is any bytes. This one is Latin-1; no text stands for it, so it could not be found again. */
    @Test
    void aNameThatIsNotUtf8IsRejected() throws Exception {
        write("a.txt");
        Path corpus = temp.resolve("corpus");
        new ProcessBuilder(
                        "sh",
                        "-c",
                        "echo x > \"$1/$(printf 'caf\\351').txt\"; mkdir \"$1/$(printf 'd\\351')\"",
                        "sh",
                        corpus.toString())
                .start()
                .waitFor();

        walk(corpus);

        assertEquals(Set.of("a.txt"), files);
        assertEquals(Map.of("caf\uFFFD.txt", Reasons.NAME, "d\uFFFD", Reasons.NAME), unreadable);
    }
}

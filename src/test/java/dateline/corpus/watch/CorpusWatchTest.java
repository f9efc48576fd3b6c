package dateline.corpus.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.corpus.CorpusFolder;
import dateline.corpus.CorpusPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusWatchTest {

    private static final Duration QUIET = Duration.ofMillis(20);

    /** Only a test that fails waits so long. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path corpus;

    private CorpusWatch watch;

    @BeforeEach
    void open() throws IOException {
        write("old.txt");
        write("2021/may/a.txt");
        watch = CorpusWatch.open(new CorpusFolder(corpus), QUIET);
    }

    @AfterEach
    void close() throws IOException {
        watch.close();
    }

    @Test
    void nothingIsToldWhileNothingChanges() throws IOException, InterruptedException {
        assertEquals(CorpusPart.NONE, watch.next(QUIET.multipliedBy(5)));
    }

    @Test
    void newChangedAndRemovedFilesAreTold() throws IOException, InterruptedException {
        write("new.txt");
        write("2021/may/a.txt");
        Files.delete(corpus.resolve("old.txt"));
        assertEquals(Set.of("new.txt", "2021/may/a.txt", "old.txt"), told("new.txt", "2021/may/a.txt", "old.txt"));
    }

    @Test
    void filesOfOtherTypesAreNot() throws IOException, InterruptedException {
        write("notes.doc");
        write("new.txt.part");
        write("new.txt");
        assertEquals(Set.of("new.txt"), told("new.txt"));
    }

    @Test
    void aNewFolderIsToldAndFollowedWithAllInIt() throws IOException, InterruptedException {
        write("2022/june/b.txt");
        told("2022/june/b.txt");
        write("2022/june/c.txt");
        told("2022/june/c.txt");
    }

    @Test
    void aFolderThatIsMovedIsFollowedUnderItsNewNameAlone() throws IOException, InterruptedException {
        Files.move(corpus.resolve("2021"), corpus.resolve("archive"));
        told("2021/may/a.txt", "archive/may/a.txt");
        write("archive/may/b.txt");
        assertTrue(told("archive/may/b.txt").stream().noneMatch(path -> path.startsWith("2021")));
    }

    @Test
    void aFolderThatIsRemovedWithAllInItIsTold() throws IOException, InterruptedException {
        for (String path : List.of("2021/may/a.txt", "2021/may", "2021")) {
            Files.delete(corpus.resolve(path));
        }
        told("2021/may/a.txt", "2021");
    }

    @Test
    void aFileThatGoesOnChangingIsToldWhenItIsQuiet() throws IOException, InterruptedException {
        Duration quiet = Duration.ofMillis(400);
        watch.close();
        watch = CorpusWatch.open(new CorpusFolder(corpus), quiet);
        boolean isTold = false;
        for (int go = 0; go < 30 || !isTold; go++) {
            long last = System.nanoTime();
            if (go < 30) {
                write("growing.txt");
            }
            isTold = !watch.next(Duration.ofMillis(go < 30 ? 20 : 30_000))
                    .paths()
                    .isEmpty();
            assertTrue(!isTold || go >= 30 || System.nanoTime() - last >= quiet.toNanos(), "in go " + go);
        }
    }

    @Test
    void moreThanTheSystemKeepsIsToldByItsFolder() throws IOException, InterruptedException {
        Set<String> written = new HashSet<>();
        for (int number = 0; number < 3000; number++) {
            write("2021/may/n" + number + ".txt");
            written.add("2021/may/n" + number + ".txt");
        }
        told(written.toArray(String[]::new));
    }

    @Test
    void aCorpusThatIsGoneIsAnError() throws IOException {
        for (String path : List.of("2021/may/a.txt", "2021/may", "2021", "old.txt", "")) {
            Files.delete(corpus.resolve(path));
        }
        assertThrows(NoSuchFileException.class, () -> told("nothing"));
    }

    @Test
    void aCorpusThatIsMovedAwayIsAnErrorToo() throws IOException {
        Path away = corpus.resolveSibling(corpus.getFileName() + "-away");
        Files.move(corpus, away);
        assertThrows(NoSuchFileException.class, () -> watch.next(QUIET));
        Files.createDirectory(corpus);
        assertThrows(NoSuchFileException.class, () -> watch.next(QUIET));
        Files.delete(corpus);
        Files.move(away, corpus);
    }

    private void write(String file) throws IOException {
        Path path = corpus.resolve(file);
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, "date 2021-05-01\n\nRain.\n");
    }

    /** What is told until all of some paths are: themselves, or a folder that they lie in. */
    private Set<String> told(String... expected) throws IOException, InterruptedException {
        Set<String> told = new HashSet<>();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() - end < 0) {
            told.addAll(watch.next(QUIET.multipliedBy(10)).paths());
            CorpusPart part = new CorpusPart(told);
            if (List.of(expected).stream().allMatch(part::holds)) {
                return told;
            }
        }
        throw new AssertionError("only " + told + " was told");
    }
}

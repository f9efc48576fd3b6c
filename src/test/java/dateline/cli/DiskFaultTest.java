package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that fails gets one clear sentence; what was committed stays, and the next run after the fault completes it. */
class DiskFaultTest {

    private static final int ARTICLES = 600;

    @TempDir
    Path temp;

    private Shell shell;

    @BeforeEach
    void open() throws IOException {
        shell = new Shell(Files.createDirectory(temp.resolve("corpus")), temp.resolve("disk/index"));
        write(0, ARTICLES / 3);
    }

    private void write(int first, int end) throws IOException {
        for (int number = first; number < end; number++) {
            Files.writeString(
                    shell.corpus().resolve("n" + number + ".txt"),
                    "date 2024-05-01 Quito\n\nAt least " + number + " people crossed the bridge near Guayaquil.\n\n"
                            + ("The mayor of Lima said word" + number + " and word" + 7 * number + ". ").repeat(40));
        }
    }

    private String[] indexing() {
        return new String[] {
            "index",
            "--corpus",
            shell.corpus().toString(),
            "--index",
            shell.home().toString()
        };
    }

    /** One sentence, no trace of the program, and nothing of the index harmed. */
    private void assertToldAndUnharmed(Shell.Result failed, String sentence) {
        assertEquals(70, failed.exitCode(), failed.toString());
        assertTrue(failed.errors().contains(sentence), failed.errors());
        assertFalse(
                failed.errors().contains("\tat ") || failed.errors().contains("fault of Dateline"), failed.errors());
        assertEquals(
                1,
                failed.errors()
                        .lines()
                        .filter(line -> line.startsWith("dateline: "))
                        .count(),
                failed.errors());
        assertEquals(0, shell.search("bridge").exitCode());
    }

    private void assertRecovers() {
        Shell.Result next = shell.index();
        assertEquals(0, next.exitCode(), next.toString());
        Shell.Result verdict = shell.verify();
        assertEquals(0, verdict.exitCode(), verdict.toString());
        assertTrue(verdict.output().contains(" " + ARTICLES + " articles"), verdict.output());
    }

    @Test
    void aFullDisk() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(temp.resolve("disk"), "64m")) {
            assertEquals(0, shell.index().exitCode());
            write(ARTICLES / 3, ARTICLES);
            Path filler = disk.fill();
            assertToldAndUnharmed(shell.index(), "No space left on device");
            assertEquals(3, shell.verify().exitCode());
            Files.delete(filler);
            assertRecovers();
        }
    }

    @Test
    void aDiskThatFillsWhileIndexing() throws Exception {
        write(ARTICLES / 3, ARTICLES);
        for (String size : new String[] {"200k", "400k", "600k", "800k"}) {
            try (SmallDisk disk = SmallDisk.mount(temp.resolve("disk"), size)) {
                Shell.Result failed = shell.index();
                assertEquals(70, failed.exitCode(), failed.toString());
                assertTrue(failed.errors().contains("No space left on device. Make room"), failed.errors());
                disk.remount("size=64m");
                assertRecovers();
            }
        }
    }

    @Test
    void aDiskThatIsMountedReadOnly() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(temp.resolve("disk"), "64m")) {
            assertEquals(0, shell.index().exitCode());
            write(ARTICLES / 3, ARTICLES);
            disk.remount("ro");
            assertToldAndUnharmed(shell.index(), "Read-only file system");
            disk.remount("rw");
            assertRecovers();
        }
    }

    @Test
    void aDiskThatIsFullWhileAFolderIsFollowed() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(temp.resolve("disk"), "64m")) {
            try (FollowedFolder folder = new FollowedFolder(shell.corpus(), shell.home(), false)) {
                folder.follow();
                Path filler = disk.fill();
                folder.write("snow.txt", "Snow fell.");
                folder.until(() -> folder.state.progress().problem().contains("No space left on device. Make room"));
                assertEquals(ARTICLES / 3, folder.count("bridge"));
                Files.delete(filler);
                folder.until(() -> folder.state.progress().isReady());
                assertEquals(1, folder.count("snow"));
            }
            assertEquals(0, shell.verify().exitCode());
        }
    }

    @Test
    void aFileThatCannotGrow() throws Exception {
        assertEquals(0, shell.index().exitCode());
        write(ARTICLES / 3, ARTICLES);
        assertToldAndUnharmed(SmallDisk.limited("ulimit -f 16", indexing()), "File too large");
        assertRecovers();
    }

    /** With very few of them the JVM itself fails, which the launcher prevents; that harms nothing either. */
    @Test
    void fewFileHandles() throws Exception {
        assertEquals(0, shell.index().exitCode());
        write(ARTICLES / 3, ARTICLES);
        for (int handles = 64; handles <= 160; handles += 32) {
            Shell.Result limited = SmallDisk.limited("ulimit -n " + handles, indexing());
            assertFalse(limited.errors().contains("fault of Dateline"), limited.errors());
            assertEquals(0, shell.search("bridge").exitCode());
        }
        assertRecovers();
    }

    @Test
    void foldersThatMayNotBeWritten() throws Exception {
        assertEquals(0, shell.index().exitCode());
        write(ARTICLES / 3, ARTICLES);
        Path lucene = shell.home().resolve("lucene");
        Files.setPosixFilePermissions(lucene, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            if (Files.isWritable(lucene)) {
                String reason = "skipped: root may write whatever the permissions";
                System.out.println(reason);
                Assumptions.abort(reason);
            }
            assertToldAndUnharmed(shell.index(), "may not be read or written; mend its permissions");
        } finally {
            Files.setPosixFilePermissions(lucene, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        assertRecovers();
    }
}

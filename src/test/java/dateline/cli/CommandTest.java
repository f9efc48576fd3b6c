package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.cli.text.Terminals;
import dateline.ingest.IndexLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandTest {

    @TempDir
    Path temp;

    private Shell shell;

    @BeforeEach
    void open() throws IOException {
        shell = new Shell(Files.createDirectory(temp.resolve("corpus")), temp.resolve("index"));
        write("a.txt", "date 2019-03-08 Quito\n\nThe river rose for a third day.\n");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(shell.corpus().resolve(file), text);
    }

    @Test
    void anArchiveIsIndexedSearchedAndVerified() {
        assertEquals(0, shell.index().exitCode());
        assertEquals(0, shell.verify().exitCode());

        Shell.Result found = shell.search("river");

        assertEquals(0, found.exitCode());
        assertTrue(found.output().contains("1 article:"), found.output());
        assertTrue(found.output().contains("2019-03-08  The river rose for a third day."), found.output());
        assertTrue(found.output().contains("a.txt"), found.output());
    }

    @Test
    void rejectedFilesAreNamedWithTheirReasonAndMakeTheExitCodeOne() throws IOException {
        write("bad.txt", "No header.");

        Shell.Result result = shell.index();

        assertEquals(1, result.exitCode());
        assertTrue(
                result.output().startsWith("1 new, 0 replaced, 0 unchanged, 0 removed; 1 rejected, 0 skipped."),
                result.output());
        assertTrue(
                result.output().contains("rejected: bad.txt:1: The first line does not start with"), result.output());
        assertEquals(1, shell.index().exitCode(), "it is still rejected");
        assertEquals(0, shell.verify().exitCode());
    }

    @Test
    void verifyNamesWhatDiffersAndSaysSoWithThree() throws IOException {
        shell.index();
        write("b.txt", "date 2019-03-09\n\nIt fell.\n");

        Shell.Result result = shell.verify();

        assertEquals(3, result.exitCode());
        assertTrue(result.output().contains("b.txt: It is in the folder, and not in the index."), result.output());
    }

    @Test
    void whatCannotBeDoneAsTypedIsOneSentenceAndTwo() throws IOException {
        Path gone = temp.resolve("gone");
        Path file = Files.writeString(temp.resolve("file"), "x");

        assertRefused(new Shell(gone, shell.home()).index(), "There is no folder " + gone);
        assertRefused(new Shell(gone, shell.home()).verify(), "There is no folder " + gone);
        assertRefused(new Shell(file, shell.home()).index(), file + " is not a folder");
        assertRefused(new Shell(shell.corpus(), file).index(), file + " is not a folder");
        assertRefused(shell.search("river"), "There is no index in");
        assertRefused(shell.verify(), "There is no index in");
        Files.createDirectories(shell.home().resolve("lucene"));
        assertRefused(shell.search("river"), "There is no index in");
    }

    private static void assertRefused(Shell.Result result, String sentence) {
        assertEquals(2, result.exitCode(), result.toString());
        assertEquals("", result.output());
        assertEquals(1, result.errors().lines().count(), result.errors());
        assertTrue(result.errors().startsWith("dateline: " + sentence), result.errors());
    }

    @Test
    void whatIsMistypedIsSaidAndTwo() {
        for (List<String> typed : List.of(
                List.<String>of(),
                List.of("sreve"),
                List.of("index", "--corpus"),
                List.of("index", "--corups", "x"),
                List.of("search"),
                List.of("search", "-n", "0", "river"),
                List.of("search", "-n", "many", "river"),
                List.of("search", "--format", "xml", "river"),
                List.of("serve", "--port", "http"),
                List.of("serve", "--search-seconds", "0"),
                List.of("annotate"))) {
            Shell.Result result = Shell.run(typed.toArray(String[]::new));

            assertEquals(2, result.exitCode(), typed.toString());
            assertFalse(result.errors().isBlank() || result.errors().contains("\tat "), result.errors());
            assertEquals("", result.output());
        }
    }

    @Test
    void helpAndVersionAreNoErrors() {
        assertEquals(0, Shell.run("--help").exitCode());
        assertTrue(Shell.run("--version").output().startsWith("Dateline "));
        for (String command :
                List.of("serve", "index", "search", "annotate", "verify", "snapshot", "restore", "user")) {
            Shell.Result help = Shell.run(command, "--help");

            assertEquals(0, help.exitCode(), help.errors());
            assertTrue(help.output().startsWith("Usage: dateline " + command), help.output());
        }
        assertEquals(0, Shell.run("user", "add", "-h").exitCode());
    }

    @Test
    void anIndexThatIsBeingWrittenIsRefusedWithTheProcess() throws IOException {
        Files.createDirectories(shell.home());
        try (IndexLock _ = IndexLock.take(shell.home().resolve("lock"))) {
            Shell.Result result = shell.index();

            assertRefused(result, "The index in ");
            assertTrue(
                    result.errors()
                            .contains("by process " + ProcessHandle.current().pid() + ";"),
                    result.errors());
        }
        assertEquals(0, shell.index().exitCode());
    }

    @Test
    void aVanishedCorpusRemovesNothing() throws IOException {
        shell.index();
        Path moved = Files.move(shell.corpus(), temp.resolve("moved"));

        assertEquals(2, shell.index("--allow-removal").exitCode());
        assertTrue(shell.search("river").output().contains("1 article:"));

        Files.move(moved, shell.corpus());
        assertEquals(0, shell.verify().exitCode());
    }

    @Test
    void manyRemovalsAskForAnOption() throws IOException {
        for (int number = 0; number < 120; number++) {
            write("n" + number + ".txt", "date 2019-03-09\n\nTalk " + number + ".\n");
        }
        shell.index();
        for (int number = 0; number < 20; number++) {
            Files.delete(shell.corpus().resolve("n" + number + ".txt"));
        }

        assertRefused(shell.index(), "20 of the 121 articles");
        assertEquals(0, shell.index("--allow-removal").exitCode());
        assertEquals(0, shell.verify().exitCode());
    }

    /** The index is written by nobody and then not as a segment should be: that is trouble, and no fault of who typed. */
    @Test
    void aBrokenIndexIsASentenceAndSeventy() throws IOException {
        shell.index();
        try (var files = Files.list(shell.home().resolve("lucene"))) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().startsWith("segments_")) {
                    Files.writeString(file, "not a segment");
                }
            }
        }

        Shell.Result result = shell.search("river");

        assertEquals(70, result.exitCode());
        assertEquals(1, result.errors().lines().count(), result.errors());
        assertFalse(result.errors().contains("\tat "), result.errors());
    }

    @Test
    void whatATerminalWouldActOnIsNotPrinted() {
        assertEquals("a\uFFFD[31mb\uFFFDc\uFFFDd\uFFFDe", Terminals.plain("a\u001B[31mb\u009Bc\u202Ed\ne"));
        assertEquals("🚢 é “x”", Terminals.plain("🚢 é “x”"));
    }

    /** The launcher has the JVM learn from it. */
    @Test
    void theRehearsalSaysNothing() {
        assertEquals(new Shell.Result(0, "", ""), Shell.run("rehearse"));
    }
}

package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ingest.IndexLock;
import dateline.lucene.OtherVersions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dateline snapshot} and {@code dateline restore}, and what the other commands make of an index that is not as it should be. */
class SnapshotCommandTest {

    @TempDir
    Path temp;

    private Shell shell;
    private Path snapshot;

    @BeforeEach
    void open() throws IOException {
        shell = new Shell(Files.createDirectory(temp.resolve("corpus")), temp.resolve("index"));
        snapshot = temp.resolve("snapshot");
        write("a.txt", "The river rose for a third day.");
        write("b.txt", "The river fell.");
        assertEquals(0, shell.index().exitCode());
    }

    private void write(String file, String sentence) throws IOException {
        Files.writeString(shell.corpus().resolve(file), "date 2019-03-08 Quito\n\n" + sentence + "\n");
    }

    private Shell.Result snapshot() {
        return Shell.run("snapshot", "--index", shell.home().toString(), snapshot.toString());
    }

    private Shell.Result restore(String... more) {
        return Shell.run(Stream.concat(
                        Stream.of("restore", "--index", shell.home().toString(), snapshot.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    /** Everything in the index but the lock, which whoever writes leaves a trace in. */
    private Map<String, String> state() throws IOException {
        Map<String, String> state = new TreeMap<>();
        try (Stream<Path> files = Files.walk(shell.home())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith("lock")) {
                    state.put(file.toString(), Files.size(file) + " " + Files.getLastModifiedTime(file));
                }
            }
        }
        return state;
    }

    private static void assertRefused(Shell.Result result, String sentence) {
        assertEquals(2, result.exitCode(), result.toString());
        assertEquals("", result.output());
        assertEquals(1, result.errors().lines().count(), result.errors());
        assertTrue(result.errors().contains(sentence), result.errors());
    }

    @Test
    void aSnapshotIsSearchedAndVerifiedWhereItLies() {
        Shell.Result made = snapshot();

        assertEquals(0, made.exitCode(), made.toString());
        assertTrue(made.output().contains("holds the 2 articles of the index"), made.output());
        Shell copy = new Shell(shell.corpus(), snapshot);
        assertTrue(copy.search("river").output().contains("2 articles:"));
        assertEquals(0, copy.verify().exitCode(), copy.verify().output());
        assertFalse(Files.exists(snapshot.resolve("facts")));
    }

    @Test
    void itIsMadeWhileAnotherHoldsTheLock() throws IOException {
        try (IndexLock _ = IndexLock.take(shell.home().resolve("lock"))) {
            assertEquals(0, snapshot().exitCode());
        }
    }

    @Test
    void whatExistsIsNotOverwrittenAndWithoutAnIndexThereIsNoSnapshot() throws IOException {
        Files.createDirectory(snapshot);

        assertRefused(snapshot(), "exists already");
        assertRefused(
                Shell.run(
                        "snapshot",
                        "--index",
                        temp.resolve("none").toString(),
                        temp.resolve("x").toString()),
                "There is no index in");
    }

    @Test
    void aSnapshotIsPutBackAndWhatIndexWouldDoIsSaid() throws IOException {
        snapshot();
        write("a.txt", "The river sank for a whole day, and more than that.");
        write("c.txt", "It rained.");
        assertEquals(0, shell.index().exitCode());
        Files.delete(shell.corpus().resolve("b.txt"));

        assertRefused(restore(), "say --replace");
        Shell.Result restored = restore("--replace");

        assertEquals(0, restored.exitCode(), restored.toString());
        assertTrue(restored.output().contains(": 2 articles."), restored.output());
        assertTrue(
                restored.output()
                        .contains("./dateline index --corpus " + shell.corpus().toRealPath()
                                + " would read 2 files, remove 1 articles, and leave 0 files as they are."),
                restored.output());
        assertTrue(shell.search("fell").output().contains("1 article:"));
        assertTrue(shell.search("rained").output().contains("0 articles:"));
        assertTrue(shell.index().output().startsWith("1 new, 1 replaced, 0 unchanged, 1 removed"));
        assertEquals(0, shell.verify().exitCode(), shell.verify().output());
    }

    @Test
    void aSnapshotIsRestoredWhereThereWasNoIndex() throws IOException {
        snapshot();
        Shell other = new Shell(shell.corpus(), temp.resolve("other"));

        Shell.Result restored = Shell.run(
                "restore", snapshot.toString(), "--index", other.home().toString());

        assertEquals(0, restored.exitCode(), restored.toString());
        assertEquals(0, other.verify().exitCode());
        assertTrue(other.index().output().startsWith("0 new, 0 replaced, 2 unchanged, 0 removed"));
    }

    @Test
    void nothingIsWrittenIntoASnapshot() throws IOException {
        snapshot();
        Shell there = new Shell(shell.corpus(), snapshot);
        assertTrue(there.search("fell").output().contains("1 article:"));
        write("c.txt", "It rained.");
        assertRefused(there.index(), "is a snapshot, which stays as it is");
        assertTrue(there.search("rained").output().contains("0 articles:"));
    }

    @Test
    void itIsRefusedWhileAnotherWritesWithItsProcess() throws IOException {
        snapshot();
        try (IndexLock _ = IndexLock.take(shell.home().resolve("lock"))) {
            assertRefused(
                    restore("--replace"),
                    "is being written by process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void aDamagedSnapshotOrNoneChangesNothing() throws IOException {
        Map<String, String> before = state();
        assertRefused(restore("--replace"), "is no snapshot");
        snapshot();
        Files.writeString(snapshot.resolve("ledger.jsonl"), "x", StandardOpenOption.APPEND);

        assertRefused(restore("--replace"), "ledger.jsonl is not as it was written");
        assertEquals(before, state());
    }

    private Path largest() throws IOException {
        try (Stream<Path> files = Files.list(shell.home().resolve("lucene"))) {
            return files.filter(file -> file.toString().endsWith(".cfs"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void damage() throws IOException {
        Path file = largest();
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x10;
        Files.write(file, bytes);
    }

    private void assertDamage(Shell.Result result, int exitCode) throws IOException {
        assertEquals(exitCode, result.exitCode(), result.toString());
        String said = result.output() + result.errors();
        String name = largest().getFileName().toString();
        assertTrue(said.contains(name + ": its bytes have changed since it was written"), said);
        assertTrue(said.contains("./dateline restore SNAPSHOT --replace") && said.contains("facts/"), said);
        assertFalse(said.contains("\tat ") || said.contains("Exception"), said);
    }

    @Test
    void aDamagedIndexIsASentenceForEveryCommandAndASnapshotMendsIt() throws IOException {
        snapshot();
        write("c.txt", "It rained.");
        damage();

        assertDamage(shell.verify(), 3);
        assertDamage(shell.search("river"), 70);
        assertDamage(shell.index(), 70);
        assertDamage(
                Shell.run(
                        "snapshot",
                        "--index",
                        shell.home().toString(),
                        temp.resolve("x").toString()),
                70);
        assertFalse(Files.exists(temp.resolve("x")));

        assertEquals(0, restore("--replace").exitCode());
        assertEquals(0, shell.index().exitCode());
        assertEquals(0, shell.verify().exitCode());
    }

    @Test
    void aDamagedIndexIsMendedByRemovingItAsTheSentenceSays() throws IOException {
        damage();
        String said = shell.index().errors();
        assertTrue(said.contains("remove " + shell.home().resolve("lucene")), said);
        try (Stream<Path> files = Files.list(shell.home().resolve("lucene"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(shell.home().resolve("lucene"));

        assertEquals(0, shell.index().exitCode());
        assertEquals(0, shell.verify().exitCode(), shell.verify().output());
    }

    @Test
    void aRestorationThatWasCutOffIsFinishedByTheNextCommandThatWrites() throws IOException {
        snapshot();
        write("c.txt", "It rained.");
        shell.index();
        Path ready = Files.createDirectory(shell.home().resolve("restored"));
        try (Stream<Path> files = Files.walk(snapshot)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = ready.resolve(snapshot.relativize(file));
                Files.createDirectories(target.resolveSibling(""));
                Files.copy(file, target);
            }
        }

        assertTrue(shell.search("rained").output().contains("0 articles:"), "those who read see it already");
        assertTrue(shell.index().output().startsWith("1 new, 0 replaced, 2 unchanged"));
        assertFalse(Files.exists(ready));
        assertEquals(0, shell.verify().exitCode(), shell.verify().output());
    }

    @Test
    void anIndexOfAnotherVersionIsBuiltAnewSayingSoAndKeepsItsLedger() throws IOException {
        snapshot();
        OtherVersions.stamp(shell.home().resolve("lucene"), "11");
        long ledger = Files.size(shell.home().resolve("ledger.jsonl"));

        assertRefused(shell.search("river"), "made by another version of Dateline (schema 11; this one writes");
        assertEquals(3, shell.verify().exitCode());
        Shell.Result indexed = shell.index();

        assertEquals(0, indexed.exitCode());
        assertEquals(1, indexed.errors().lines().count(), indexed.errors());
        assertTrue(
                indexed.errors()
                        .startsWith("note: The index in " + shell.home()
                                + " was made by another version of Dateline (schema 11; this one writes "),
                indexed.errors());
        assertTrue(indexed.output().startsWith("2 new, 0 replaced"));
        assertTrue(Files.size(shell.home().resolve("ledger.jsonl")) > ledger);
        assertTrue(Files.exists(shell.home().resolve("facts")));
        assertEquals(0, shell.verify().exitCode(), shell.verify().output());
        assertEquals("", shell.index().errors());
    }

    @Test
    void anIndexInTheFormatOfAnotherLuceneIsBuiltAnewSayingSo() throws IOException {
        for (boolean isNewer : new boolean[] {true, false}) {
            if (isNewer) {
                OtherVersions.format(shell.home().resolve("lucene"));
            } else {
                OtherVersions.codec(shell.home().resolve("lucene"));
            }

            assertRefused(shell.search("river"), "made by another version of Lucene");
            assertEquals(3, shell.verify().exitCode());
            Shell.Result indexed = shell.index();

            assertEquals(0, indexed.exitCode(), indexed.toString());
            assertTrue(indexed.errors().contains("was made by another version of Lucene"), indexed.errors());
            assertTrue(indexed.output().startsWith("2 new, 0 replaced"), indexed.output());
            assertEquals(0, shell.verify().exitCode(), shell.verify().output());
        }
    }
}

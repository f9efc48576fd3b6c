package dateline.ingest.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ingest.FileTree;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A snapshot is put in the place of an index; a crash between any two steps leaves the old index or the new one. */
class RestorationTest {

    private static final Map<String, String> OLD = Map.of(
            "lucene/_7.cfs", "old", "lucene/segments_9", "old commit", "ledger.jsonl", "{old}\n", "corpus", "/old\n");

    private static final Map<String, String> NEW = Map.of(
            "lucene/_0.cfs", "new", "lucene/segments_2", "new commit", "ledger.jsonl", "{new}\n", "corpus", "/new\n");

    @TempDir
    Path temp;

    private Path index;
    private Path snapshot;

    @BeforeEach
    void write() throws IOException {
        index = temp.resolve("index");
        snapshot = temp.resolve("snapshot");
        write(index, OLD);
        Path source = temp.resolve("source");
        write(source, NEW);
        take(source, snapshot);
    }

    private static void write(Path folder, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.resolveSibling(""));
            Files.writeString(path, file.getValue());
        }
    }

    private static void take(Path source, Path target) throws IOException {
        Map<String, FileChannel> open = new TreeMap<>();
        try (Stream<Path> files = Files.list(source.resolve("lucene"))) {
            for (Path file : files.toList()) {
                open.put(file.getFileName().toString(), FileChannel.open(file, StandardOpenOption.READ));
            }
        }
        new Snapshot(Instant.parse("2024-05-01T12:00:00Z"), "12", 5, 3, open).write(source, target, _ -> {});
        for (FileChannel channel : open.values()) {
            channel.close();
        }
    }

    /** The index as one who reads it without a lock sees it. */
    private Map<String, String> seen() throws IOException {
        Restoration restoration = new Restoration(index);
        Map<String, String> seen = new TreeMap<>();
        for (String name : List.of("ledger.jsonl", "corpus")) {
            if (Files.exists(restoration.current(name))) {
                seen.put(name, Files.readString(restoration.current(name)));
            }
        }
        try (Stream<Path> files = Files.list(restoration.current("lucene"))) {
            for (Path file : files.toList()) {
                seen.put("lucene/" + file.getFileName(), Files.readString(file));
            }
        }
        return seen;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static final class Crash extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private void restore(Restoration.Step step) throws IOException {
        new Restoration(index, step).restore(snapshot, Restoration.check(snapshot));
    }

    private List<String> steps() throws IOException {
        List<String> steps = new ArrayList<>();
        restore(steps::add);
        return steps;
    }

    @Test
    void theSnapshotIsTheIndexThen() throws IOException {
        restore(_ -> {});

        assertEquals(new TreeMap<>(NEW), seen());
        assertEquals(List.of("corpus", "ledger.jsonl", "lucene"), names());
    }

    @Test
    void aCrashBeforeAnyStepLeavesTheOldIndexOrTheNewOneAndTheNextToLockItFinishes() throws IOException {
        int steps = steps().size();
        assertTrue(steps > 10, "steps: " + steps);
        boolean[] isNewSeen = {false, false};
        for (int crash = 0; crash < steps; crash++) {
            FileTree.delete(index);
            write(index, OLD);
            Restoration.Step step = crashAt(crash);
            List<String> done = new ArrayList<>();
            assertThrows(
                    Crash.class,
                    () -> restore(what -> {
                        done.add(what);
                        step.before(what);
                    }));
            boolean isNew = seen().equals(new TreeMap<>(NEW));
            isNewSeen[isNew ? 1 : 0] = true;
            assertTrue(isNew || seen().equals(new TreeMap<>(OLD)), done + ": " + seen());

            new Restoration(index).settle();

            assertEquals(new TreeMap<>(isNew ? NEW : OLD), seen(), done.toString());
            assertEquals(List.of("corpus", "ledger.jsonl", "lucene"), names(), done.toString());
        }
        assertTrue(isNewSeen[0] && isNewSeen[1]);
    }

    @Test
    void aSecondCrashWhileTheFirstIsMendedChangesNothingAboutThat() throws IOException {
        List<String> steps = steps();
        int renamed = steps.indexOf("the copy is the index") + 1;
        int moves = steps.size() - renamed;
        assertTrue(moves > 5, steps.toString());
        for (int first = 0; first < moves; first++) {
            for (int second = 0; second < moves; second++) {
                FileTree.delete(index);
                write(index, OLD);
                Restoration.Step crash = crashAt(renamed + first);
                assertThrows(Crash.class, () -> restore(crash));
                try {
                    new Restoration(index, crashAt(second)).settle();
                } catch (Crash _) {
                    assertEquals(new TreeMap<>(NEW), seen(), first + ", " + second);
                }
                new Restoration(index).settle();
                assertEquals(new TreeMap<>(NEW), seen(), first + ", " + second);
            }
        }
    }

    private static Restoration.Step crashAt(int number) {
        int[] at = {0};
        return _ -> {
            if (at[0]++ == number) {
                throw new Crash();
            }
        };
    }

    @Test
    void whatTheSnapshotDoesNotHaveIsNotLeftOfTheOldIndex() throws IOException {
        Path bare = temp.resolve("bare");
        write(bare, Map.of("lucene/segments_1", "bare"));
        Path other = temp.resolve("other");
        take(bare, other);

        new Restoration(index).restore(other, Restoration.check(other));

        assertEquals(Map.of("lucene/segments_1", "bare"), seen());
    }

    private void assertRefused(String sentence) throws IOException {
        SnapshotRefusedException refused =
                assertThrows(SnapshotRefusedException.class, () -> Restoration.check(snapshot));
        assertTrue(String.valueOf(refused.getMessage()).contains(sentence), refused.getMessage());
        assertEquals(new TreeMap<>(OLD), seen());
    }

    @Test
    void aFileWithAnotherHashOrOfAnotherLengthOrWithoutAFileIsNamed() throws IOException {
        Path file = snapshot.resolve("lucene/_0.cfs");
        Files.writeString(file, "nes");
        assertRefused("lucene/_0.cfs is not as it was written");
        Files.writeString(file, "ne");
        assertRefused("lucene/_0.cfs is not as it was written");
        Files.delete(file);
        assertRefused("lucene/_0.cfs is missing");
    }

    @Test
    void aFileThatChangesAfterItWasCheckedIsFoundWhenItIsCopied() throws IOException {
        Manifest manifest = Restoration.check(snapshot);
        Files.writeString(snapshot.resolve("ledger.jsonl"), "{ned}\n");

        assertThrows(SnapshotRefusedException.class, () -> new Restoration(index).restore(snapshot, manifest));

        assertEquals(new TreeMap<>(OLD), seen());
        assertEquals(List.of("corpus", "ledger.jsonl", "lucene"), names());
    }

    @Test
    void withoutAManifestOrWithOneThatIsCutOffOrLeadsElsewhereItIsNoSnapshot() throws IOException {
        Path file = snapshot.resolve("snapshot.json");
        String whole = Files.readString(file);
        Files.delete(file);
        assertRefused("there is no snapshot.json in it");
        Files.writeString(file, whole.substring(0, whole.length() / 2));
        assertRefused("snapshot.json is not as it was written");
        Files.writeString(file, "{}");
        assertRefused("snapshot.json is not as it was written");
        Files.writeString(file, whole.replace("lucene/_0.cfs", "lucene/../../_0.cfs"));
        assertRefused("snapshot.json is not as it was written");
        Files.writeString(file, whole.replace("lucene/segments_2", "lucene/_1.cfs"));
        assertRefused("snapshot.json is not as it was written");
    }

    @Test
    void ofALedgerOnlyWholeLinesAreCopied() throws IOException {
        Path source = temp.resolve("writing");
        write(source, NEW);
        Files.writeString(source.resolve("ledger.jsonl"), "{1}\n{2}\n{\"cut");
        Path target = temp.resolve("target");
        take(source, target);
        assertEquals("{1}\n{2}\n", Files.readString(target.resolve("ledger.jsonl")));

        Files.writeString(source.resolve("ledger.jsonl"), "{\"cut");
        take(source, temp.resolve("target2"));
        assertEquals("", Files.readString(temp.resolve("target2/ledger.jsonl")));
        assertEquals(3, Restoration.check(target).articles());
    }

    @Test
    void whatIsThereIsNotOverwrittenAndAFailureLeavesNothing() throws IOException {
        Path source = temp.resolve("source");
        Path empty = Files.createDirectory(temp.resolve("empty"));
        assertThrows(SnapshotRefusedException.class, () -> take(source, empty));

        Path target = temp.resolve("deep/target");
        Snapshot unfit = new Snapshot(Instant.EPOCH, "12", 5, 3, Map.of());
        assertThrows(
                Crash.class,
                () -> unfit.write(source, target, _ -> {
                    throw new Crash();
                }));
        try (Stream<Path> left = Files.list(temp.resolve("deep"))) {
            assertEquals(List.of(), left.toList());
        }

        Files.createDirectory(temp.resolve("deep/target.partial"));
        SnapshotRefusedException refused = assertThrows(SnapshotRefusedException.class, () -> take(source, target));
        assertTrue(String.valueOf(refused.getMessage()).contains("target.partial is there"), refused.getMessage());
    }
}

package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ingest.Follower;
import dateline.lucene.LuceneSearcher;
import dateline.query.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A folder that is followed while it changes. {@code mvn test -Dtest=WatchTest -Ddateline.chaos.operations=2000} does as much to it as
 * one likes.
 */
class WatchTest {

    private static final int OPERATIONS = Integer.getInteger("dateline.chaos.operations", 200);

    /** Only a test that fails waits so long. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path temp;

    private Shell shell;
    private Folders folders;
    private final StringWriter said = new StringWriter();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final List<Thread> followers = new ArrayList<>();

    private Archive archive;
    private LuceneSearcher searcher;
    private IndexingState state;

    @BeforeEach
    void open() throws IOException {
        shell = new Shell(Files.createDirectory(temp.resolve("corpus")), temp.resolve("index"));
        write("old.txt", "Rain fell.");
        folders = new Folders();
        folders.corpus = shell.corpus();
        folders.index = shell.home();
        state = new IndexingState();
        archive = Archive.open(folders, new PrintWriter(said, true));
        searcher = Rooms.searcher(folders.index());
    }

    @AfterEach
    void close() throws IOException, InterruptedException {
        stop();
        searcher.close();
        archive.close();
    }

    private void follow(boolean isRemovalAllowed) throws InterruptedException, IOException {
        PrintWriter printer = new PrintWriter(said, true);
        IndexUpdates updates =
                new IndexUpdates(archive, searcher, state, isRemovalAllowed, Duration.ofSeconds(1), printer, printer);
        Follower follower = new Follower(archive.corpus(), updates, () -> stopped.getCount() == 0);
        followers.add(Thread.ofPlatform().start(() -> {
            try {
                follower.follow();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }));
        until(() -> state.progress().isReady());
    }

    private void stop() throws InterruptedException {
        stopped.countDown();
        for (Thread follower : followers) {
            follower.join();
        }
    }

    @Test
    void whatIsAddedChangedRenamedAndRemovedIsPublished() throws Exception {
        follow(false);
        write("2024/new.txt", "Snow fell.");
        until(() -> ids().equals(Set.of("old", "2024/new")));
        write("old.txt", "Hail fell.");
        until(() -> count("hail") == 1 && count("rain") == 0);
        Files.move(path("2024"), path("2025"));
        until(() -> ids().equals(Set.of("old", "2025/new")));
        Files.delete(path("2025/new.txt"));
        until(() -> ids().equals(Set.of("old")));
    }

    @Test
    void aFileThatIsWrittenInPiecesEndsWhole() throws Exception {
        follow(false);
        write("2024/long.txt", "The first piece.");
        for (int piece = 0; piece < 40; piece++) {
            Files.writeString(path("2024/long.txt"), "Another piece.\n\n", StandardOpenOption.APPEND);
            Thread.sleep(5);
        }
        Files.writeString(path("2024/long.txt"), "The lastpiece.\n", StandardOpenOption.APPEND);
        until(() -> count("lastpiece") == 1);
        assertEquals(0, state.progress().rejected());
    }

    @Test
    void aFileThatIsMendedIsNoLongerRejected() throws Exception {
        Files.writeString(path("bad.txt"), "no date\n");
        follow(false);
        assertEquals(1, state.progress().rejected());
        write("bad.txt", "Snow fell.");
        until(() -> state.progress().rejected() == 0 && count("snow") == 1);
        Files.writeString(path("bad.txt"), "no date\n");
        until(() -> state.progress().rejected() == 1 && count("snow") == 0);
    }

    @Test
    void aBurstIsPublishedInPieces() throws Exception {
        follow(false);
        for (int number = 0; number < 500; number++) {
            write("burst/" + number % 7 + "/n" + number + ".txt", "Talk number " + number + " went on.");
        }
        until(() -> ids().size() == 501);
    }

    @Test
    void aFolderThatIsNotMountedEmptiesNothingAndIsFollowedAgain() throws Exception {
        for (int number = 0; number < 120; number++) {
            write("n" + number + ".txt", "Talk number " + number + " went on.");
        }
        follow(false);
        Files.move(shell.corpus(), temp.resolve("away"));
        until(() -> state.progress().problem().contains("There is no folder"));
        assertEquals(121, ids().size());
        Files.createDirectory(shell.corpus());
        until(() -> state.progress().problem().contains("None was removed"));
        assertEquals(121, ids().size());
        Files.delete(shell.corpus());
        Files.move(temp.resolve("away"), shell.corpus());
        until(() -> state.progress().isReady());
        write("new.txt", "Snow fell.");
        until(() -> count("snow") == 1);
        assertEquals(122, ids().size());
    }

    @Test
    void renamingALargeFolderIsNoRemoval() throws Exception {
        for (int number = 0; number < 120; number++) {
            write("a/n" + number + ".txt", "Talk number " + number + " went on.");
        }
        follow(false);
        Files.move(path("a"), path("b"));
        until(() -> ids().contains("b/n119") && ids().size() == 121);
        assertEquals("", state.progress().problem());
    }

    /** Whatever happens to a folder, in the end the index is equal to it. */
    @Test
    void chaosEndsWithTheIndexEqualToTheFolder() throws Exception {
        follow(true);
        Random random = new Random(20261122);
        for (int operation = 0; operation < OPERATIONS; operation++) {
            wreak(random);
            if (random.nextInt(20) == 0) {
                Thread.sleep(random.nextInt(400));
            }
        }
        Set<String> expected = articles();
        until(() -> ids().equals(expected));
        stop();
        archive.close();
        Shell.Result verdict = shell.verify();
        assertEquals(0, verdict.exitCode(), () -> verdict + "\n" + said);
        System.out.printf(Locale.ROOT, "%,d operations: %s", OPERATIONS, verdict.output());
    }

    /** One operation on a file or a folder. */
    private void wreak(Random random) throws IOException {
        String file = anyFolder(random) + "/n" + random.nextInt(60) + ".txt";
        Path path = path(file);
        try {
            switch (random.nextInt(12)) {
                case 0, 1, 2 -> write(file, "Word " + random.nextInt(1000) + " was said.");
                case 3 -> Files.writeString(path, "Added. ", StandardOpenOption.APPEND);
                case 4 -> Files.deleteIfExists(path);
                case 5 -> Files.move(path, path(anyFolder(random) + "/m" + random.nextInt(60) + ".txt"));
                case 6 -> {
                    Path half = path(file + ".part");
                    Files.createDirectories(half.resolveSibling(""));
                    Files.writeString(half, text("Swapped " + random.nextInt(1000) + "."));
                    Files.move(half, path, StandardCopyOption.REPLACE_EXISTING);
                }
                case 7 -> Files.move(path(anyFolder(random)), path(anyFolder(random) + "/moved" + random.nextInt(5)));
                case 8 -> delete(path(anyFolder(random)));
                case 9 -> Files.write(path, "date 20".getBytes(StandardCharsets.UTF_8));
                case 10 -> Files.createDirectories(path(anyFolder(random) + "/new" + random.nextInt(5)));
                default -> {
                    for (int each = 0; each < 25; each++) {
                        write(anyFolder(random) + "/b" + random.nextInt(200) + ".txt", "Burst " + each + ".");
                    }
                }
            }
        } catch (IOException impossible) {
            // What is not there cannot be moved; nothing was done.
        }
    }

    private static String anyFolder(Random random) {
        String folder = "f" + random.nextInt(4);
        return random.nextBoolean() ? folder : folder + "/g" + random.nextInt(3);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** The ids of all files with a whole header. */
    private Set<String> articles() throws IOException {
        Set<String> ids = new HashSet<>();
        try (Stream<Path> all = Files.walk(shell.corpus())) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                String file = shell.corpus().relativize(path).toString();
                if (file.endsWith(".txt") && Files.readString(path).startsWith("date 2024-05-01")) {
                    ids.add(file.replaceFirst("\\.txt$", ""));
                }
            }
        }
        return ids;
    }

    private Path path(String file) {
        return shell.corpus().resolve(file);
    }

    private void write(String file, String sentence) throws IOException {
        Files.createDirectories(path(file).resolveSibling(""));
        Files.writeString(path(file), text(sentence));
    }

    private static String text(String sentence) {
        return "date 2024-05-01\n\n" + sentence + "\n\n";
    }

    private Set<String> ids() {
        try {
            return searcher.fingerprints().keySet();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private int count(String word) {
        try {
            return (int) searcher.count(new Words.Word(word));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private void until(BooleanSupplier isSo) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isSo.getAsBoolean()) {
            assertTrue(
                    System.nanoTime() - end < 0, () -> "it does not come to pass: " + state.progress() + "\n" + said);
            Thread.sleep(20);
        }
    }
}

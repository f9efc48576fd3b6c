package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.cli.archive.Archive;
import dateline.cli.archive.Folders;
import dateline.cli.archive.IndexUpdates;
import dateline.cli.archive.IndexingState;
import dateline.cli.archive.Rooms;
import dateline.ingest.Follower;
import dateline.lucene.LuceneSearcher;
import dateline.query.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A folder whose index follows it, as that of {@code serve --watch} does. */
final class FollowedFolder implements AutoCloseable {

    /** Only a test that fails waits so long. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    final Shell shell;
    final IndexingState state = new IndexingState();

    private final StringWriter said = new StringWriter();
    private final Archive archive;
    private final LuceneSearcher searcher;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable Thread follower;

    FollowedFolder(Path corpus, Path index, boolean isRemovalAllowed) throws IOException {
        shell = new Shell(Files.createDirectories(corpus), index);
        Folders folders = new Folders();
        folders.corpus = corpus;
        folders.index = index;
        archive = Archive.open(
                folders, new Archive.Indexing(isRemovalAllowed, Duration.ofSeconds(1)), new PrintWriter(said, true));
        searcher = Rooms.searcher(folders.index());
    }

    /** Follows it from now on, and waits until all of it is indexed. */
    void follow() throws InterruptedException {
        PrintWriter printer = new PrintWriter(said, true);
        IndexUpdates updates = new IndexUpdates(archive, searcher, state, printer, printer);
        Follower following = new Follower(archive.corpus(), updates, () -> stopped.getCount() == 0);
        follower = Thread.ofPlatform().start(() -> {
            try {
                following.follow();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        });
        until(() -> state.progress().isReady());
    }

    @Override
    public void close() throws IOException {
        stopped.countDown();
        while (follower != null && follower.isAlive()) {
            Thread.onSpinWait();
        }
        searcher.close();
        archive.close();
    }

    Path path(String file) {
        return shell.corpus().resolve(file);
    }

    void write(String file, String sentence) throws IOException {
        Files.createDirectories(path(file).resolveSibling(""));
        Files.writeString(path(file), text(sentence));
    }

    static String text(String sentence) {
        return "date 2024-05-01\n\n" + sentence + "\n\n";
    }

    Set<String> ids() {
        try {
            return searcher.fingerprints().keySet();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    int count(String word) {
        try {
            return (int) searcher.count(new Words.Word(word));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    /** Waits until something is so. */
    void until(BooleanSupplier isSo) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isSo.getAsBoolean()) {
            assertTrue(System.nanoTime() - end < 0, () -> "it does not come to pass: " + this);
            Thread.sleep(20);
        }
    }

    /** How far it is, and what was said. */
    @Override
    public String toString() {
        return state.progress() + "\n" + said;
    }
}

package dateline.ingest.facts;

import dateline.article.Article;
import dateline.article.EnrichedArticle;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was found in files, kept by the hash of their bytes in a folder such as {@code index/facts}. The folder may be deleted at any
 * time, and whatever goes wrong with it costs time and nothing else. Safe for use by many threads.
 */
public final class Facts implements Closeable {

    private final Path folder;
    private final VersionSource version;
    private final Consumer<String> notes;
    private @Nullable Store store;
    private boolean isGivenUp;

    /**
     * Makes nothing and opens nothing before it is asked.
     *
     * @param version tells the version of the extraction: facts of another are deleted
     * @param notes is told in a sentence why there will be no facts from now on
     */
    public Facts(Path folder, VersionSource version, Consumer<String> notes) {
        this.folder = folder;
        this.version = version;
        this.notes = notes;
    }

    /** Tells the version of the extraction, such as {@link ExtractionVersion#current}. */
    public interface VersionSource {

        /** Any number of bytes, always as many. */
        byte[] version() throws IOException;
    }

    /** Tells which articles there are. */
    public interface Census {

        /** The SHA-256 of the files of all articles, 64 hexadecimal digits each. */
        Stream<String> hashes() throws IOException;
    }

    /** What is done with a store. */
    private interface Work<T> {
        T with(Store store) throws IOException;
    }

    /**
     * The article with what was found in it, if that is known.
     *
     * @param sha256 the hash of its file, 64 hexadecimal digits
     */
    public Optional<EnrichedArticle> find(String sha256, Article article) {
        return attempt(Optional.empty(), open -> open.find(FactKey.of(sha256), article));
    }

    /** Keeps what was found in an article. */
    public void add(String sha256, EnrichedArticle article) {
        attempt(false, open -> {
            open.add(FactKey.of(sha256), article);
            return true;
        });
    }

    /**
     * Writes all that was added, and, when that is worth the while, drops what no article refers to. To be called when no thread finds or
     * adds anything; if nothing was found or added since the beginning, it does nothing.
     *
     * @param articles how many articles there are
     */
    public void settle(int articles, Census census) {
        if (isOpen()) {
            attempt(false, open -> {
                open.finish();
                var due = Sweep.due(open.segments(), articles);
                if (!due.isEmpty()) {
                    open.replace(due, new Sweep(census.hashes()));
                }
                return true;
            });
        }
    }

    private synchronized boolean isOpen() {
        return store != null;
    }

    private <T> T attempt(T otherwise, Work<T> work) {
        try {
            Store open = opened();
            return open == null ? otherwise : work.with(open);
        } catch (IOException | RuntimeException failure) {
            giveUp(failure);
            return otherwise;
        }
    }

    private synchronized @Nullable Store opened() throws IOException {
        if (store == null && !isGivenUp) {
            store = Store.open(folder, version.version());
        }
        return isGivenUp ? null : store;
    }

    private synchronized void giveUp(Exception failure) {
        if (isGivenUp) {
            return;
        }
        isGivenUp = true;
        notes.accept("What is found in the articles cannot be kept for another time in " + folder + " ("
                + reason(failure) + "). Indexing goes on without.");
        if (store != null) {
            try {
                store.abandon();
            } catch (IOException again) {
                failure.addSuppressed(again);
            }
        }
    }

    private static String reason(Exception failure) {
        String message = failure.getMessage();
        return failure instanceof IOException && message != null ? message : failure.toString();
    }

    /** Lets go of the folder. What was added and not {@linkplain #settle settled} is kept as far as it is written. */
    @Override
    public synchronized void close() throws IOException {
        if (store != null) {
            store.close();
            store = null;
        }
        isGivenUp = true;
    }
}

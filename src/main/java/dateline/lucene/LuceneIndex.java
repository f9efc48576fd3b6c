package dateline.lucene;

import dateline.article.EnrichedArticle;
import dateline.lucene.commit.CommitFiles;
import dateline.lucene.commit.Integrity;
import dateline.lucene.commit.Standing;
import dateline.lucene.schema.Schema;
import dateline.lucene.text.Folding;
import dateline.search.ArticleIndex;
import dateline.search.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Keeps articles in a Lucene index on disk. One commit is one state; what was not committed is gone after a crash. */
public final class LuceneIndex implements ArticleIndex {

    /** Enough for large segments, small beside a heap of a gigabyte. */
    private static final double BUFFER_MEGABYTES = 96;

    private static final Analyzer ANALYZER = new PerFieldAnalyzerWrapper(
            Folding.TEXT, Map.of(Schema.PERSON, Folding.NAMES, Schema.ORGANISATION, Folding.NAMES));

    private final Directory directory;
    private final IndexWriter writer;

    private volatile long lastMark;

    private LuceneIndex(Directory directory, IndexWriter writer, long lastMark) {
        this.directory = directory;
        this.writer = writer;
        this.lastMark = lastMark;
    }

    /**
     * Opens the index in a folder to write to it; makes an empty one if there is none, or if it is of another schema.
     *
     * @throws IOException if the folder cannot be written, or another process has it open
     */
    public static LuceneIndex open(Path folder) throws IOException {
        Files.createDirectories(folder);
        Directory directory = FSDirectory.open(folder);
        try {
            return open(directory);
        } catch (IOException | RuntimeException failure) {
            directory.close();
            throw Standing.explained(folder, failure);
        }
    }

    /**
     * Makes an empty index in a folder if there is none, or if it is of another schema or of the format of another Lucene.
     *
     * @return what was there and is none any more: {@code of Dateline (schema 11; this one writes 12)}
     * @throws IOException if the folder cannot be written, or another process has it open, or the index is damaged
     */
    public static Optional<String> make(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Directory directory = FSDirectory.open(folder)) {
            Standing standing = Standing.of(directory);
            if (isOurs(standing)) {
                return Optional.empty();
            }
            open(folder).close();
            return switch (standing) {
                case Standing.Absent _ -> Optional.empty();
                case Standing.Usable(Map<String, String> carried) -> Optional.of(Schema.version(carried));
                case Standing.Foreign(String version) -> Optional.of(version);
            };
        }
    }

    private static boolean isOurs(Standing standing) {
        return standing instanceof Standing.Usable(Map<String, String> carried) && Schema.isOf(carried);
    }

    /**
     * Reads every byte of the index in a folder, before anything is built upon it.
     *
     * @throws dateline.lucene.commit.DamagedIndexException if one is not as it was written
     */
    public static void check(Path folder) throws IOException {
        try (Directory directory = FSDirectory.open(folder)) {
            Integrity.check(directory);
        } catch (IOException | RuntimeException failure) {
            throw Standing.explained(folder, failure);
        }
    }

    /** The version of a commit: {@code 12}. */
    public static String schema(CommitFiles commit) {
        return Schema.of(commit.carried());
    }

    /** Opens the index in a Lucene directory. */
    static LuceneIndex open(Directory directory) throws IOException {
        Standing standing = Standing.of(directory);
        if (standing instanceof Standing.Foreign) {
            Standing.clear(directory);
        }
        boolean isNew = !isOurs(standing);
        IndexWriterConfig config = new IndexWriterConfig(ANALYZER)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCommitOnClose(false)
                .setMergeScheduler(new Merges())
                .setIndexSort(Sorting.NEWEST)
                .setOpenMode(isNew ? IndexWriterConfig.OpenMode.CREATE : IndexWriterConfig.OpenMode.APPEND);
        IndexWriter writer = new IndexWriter(directory, config);
        if (isNew) {
            writer.setLiveCommitData(Schema.stamp(NO_MARK).entrySet());
            writer.commit();
        }
        long mark = !isNew && standing instanceof Standing.Usable(var carried) ? Schema.mark(carried) : NO_MARK;
        return new LuceneIndex(directory, writer, mark);
    }

    @Override
    public Map<String, Fingerprint> fingerprints() throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return Fingerprints.all(reader);
        }
    }

    @Override
    public Map<String, Fingerprint> fingerprints(Set<String> beginnings) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return Fingerprints.of(reader, beginnings);
        }
    }

    @Override
    public int articles() {
        return writer.getDocStats().numDocs;
    }

    @Override
    public void put(EnrichedArticle article, Fingerprint fingerprint) throws IOException {
        Term id = new Term(Schema.ID, article.article().id());
        write(() -> writer.updateDocument(id, ArticleDocument.of(article, fingerprint)));
    }

    @Override
    public void remove(String id) throws IOException {
        write(() -> writer.deleteDocuments(new Term(Schema.ID, id)));
    }

    @Override
    public void commit(long mark) throws IOException {
        write(() -> {
            if (writer.hasUncommittedChanges()) {
                writer.setLiveCommitData(Schema.stamp(mark).entrySet());
                writer.commit();
                lastMark = mark;
            }
        });
    }

    @Override
    public long mark() {
        return lastMark;
    }

    /** Where the disk fails while segments are merged, whoever writes next is told; Lucene's own thread need not print it. */
    private static final class Merges extends ConcurrentMergeScheduler {
        @Override
        protected void handleMergeException(Throwable failure) {
            if (!(failure instanceof IOException)) {
                super.handleMergeException(failure);
            }
        }
    }

    private interface Writing {
        void write() throws IOException;
    }

    /** Lucene closes a writer that the disk failed; whoever writes to it then is told of that, and not of what Lucene could not do. */
    private void write(Writing writing) throws IOException {
        try {
            writing.write();
        } catch (IllegalStateException closed) {
            if (writer.getTragicException() instanceof IOException disk) {
                throw disk;
            }
            throw closed;
        }
    }

    /** Closes the index; what was not committed is dropped. */
    @Override
    public void close() throws IOException {
        try (directory) {
            writer.close();
        }
    }
}

package dateline.cli;

import dateline.corpus.CorpusFolder;
import dateline.corpus.CorpusReader;
import dateline.ingest.Extractor;
import dateline.ingest.IndexLock;
import dateline.ingest.IngestReport;
import dateline.ingest.Ingestor;
import dateline.ingest.Ledger;
import dateline.ingest.Progress;
import dateline.ingest.facts.ExtractionVersion;
import dateline.ingest.facts.Facts;
import dateline.lucene.LuceneIndex;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** A folder of articles and its index, opened to write to. */
final class Archive implements Closeable {

    private final CorpusFolder corpus;
    private final Path lucene;
    private final Extractor extractor;
    private final IndexLock lock;
    private final Ledger ledger;

    /** Opened when there is something to write: whoever only starts to serve need not wait for it. */
    private @Nullable LuceneIndex index;

    private Archive(CorpusFolder corpus, Path lucene, Extractor extractor, IndexLock lock, Ledger ledger) {
        this.corpus = corpus;
        this.lucene = lucene;
        this.extractor = extractor;
        this.lock = lock;
        this.ledger = ledger;
    }

    /**
     * Opens both. From now on there is an index to search, if perhaps an empty one.
     *
     * @throws IOException if there is no such folder, or another process writes to the index
     */
    static Archive open(Folders folders, PrintWriter errors) throws IOException {
        Path corpus = folders.corpus();
        IndexFolder folder = folders.index();
        IndexLock lock = folder.lock();
        try {
            if (!folders.isIndexNamed() && folder.isOfAnother(corpus)) {
                errors.println("The index in " + folder.path() + " was of another folder; it is built anew for "
                        + corpus + ".");
                folder.clear();
            }
            LuceneIndex.make(folder.lucene())
                    .ifPresent(version -> errors.println("note: The index in " + folder.path()
                            + " was made by another version " + version + "; it is built anew from " + corpus + "."));
            folder.isOf(corpus);
            Facts facts =
                    new Facts(folder.facts(), ExtractionVersion::current, note -> errors.println("note: " + note));
            Extractor extractor = new Extractor(Rooms::enricher, facts);
            return new Archive(
                    new CorpusFolder(corpus), folder.lucene(), extractor, lock, Ledger.open(folder.ledger()));
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    /** Makes the index equal to the folder. */
    IngestReport update(boolean isRemovalAllowed, Progress progress) throws IOException {
        return new Ingestor(new CorpusReader(), extractor, index(), ledger, Clock.systemUTC())
                .run(corpus, isRemovalAllowed, progress);
    }

    private LuceneIndex index() throws IOException {
        LuceneIndex open = index;
        if (open == null) {
            LuceneIndex.check(lucene);
            open = LuceneIndex.open(lucene);
            index = open;
        }
        return open;
    }

    /** Keeps what was done so far, and closes. */
    @Override
    public void close() throws IOException {
        try (lock;
                extractor;
                LuceneIndex written = index;
                ledger) {
            ledger.flush();
            if (written != null) {
                written.commit();
            }
        }
    }
}

package dateline.cli.archive;

import dateline.corpus.CorpusFolder;
import dateline.corpus.CorpusPart;
import dateline.corpus.CorpusReader;
import dateline.ingest.Extractor;
import dateline.ingest.IndexLock;
import dateline.ingest.IngestReport;
import dateline.ingest.Ingestor;
import dateline.ingest.Ledger;
import dateline.ingest.Progress;
import dateline.ingest.RemovalGuard;
import dateline.ingest.RemovalRefusedException;
import dateline.ingest.facts.ExtractionVersion;
import dateline.ingest.facts.Facts;
import dateline.lucene.LuceneIndex;
import dateline.lucene.LuceneSearcher;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A folder of articles and its index, opened to write to. */
public final class Archive implements Closeable {

    /** So much a crash may cost. Tests of crashes hurry it. */
    public static final Duration BETWEEN_COMMITS =
            Duration.ofMillis(Long.getLong("dateline.between.commits.millis", 10_000));

    private static final Clock CLOCK = Clock.systemUTC();

    private final CorpusFolder corpus;
    private final RemovalGuard guard;
    private final Duration betweenCommits;
    private final Path lucene;
    private final Extractor extractor;
    private final IndexLock lock;
    private final Path ledgerFile;
    private Ledger ledger;

    /** Opened when there is something to write: whoever only starts to serve need not wait for it. */
    private @Nullable LuceneIndex index;

    private Archive(CorpusFolder corpus, IndexFolder folder, Indexing indexing, Extractor extractor, IndexLock lock) {
        this.corpus = corpus;
        this.guard = new RemovalGuard(CLOCK, indexing.isRemovalAllowed());
        this.betweenCommits = indexing.betweenCommits();
        this.lucene = folder.lucene();
        this.extractor = extractor;
        this.lock = lock;
        this.ledgerFile = folder.ledger();
        this.ledger = Ledger.open(ledgerFile);
    }

    /**
     * How it is written to.
     *
     * @param isRemovalAllowed whether any number of articles may go at once
     * @param betweenCommits how often at least what was done is committed, and can be searched
     */
    public record Indexing(boolean isRemovalAllowed, Duration betweenCommits) {}

    /**
     * Opens both. From now on there is an index to search, if perhaps an empty one.
     *
     * @throws IOException if there is no such folder, or another process writes to the index
     */
    public static Archive open(Folders folders, Indexing indexing, PrintWriter errors) throws IOException {
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
            return new Archive(new CorpusFolder(corpus), folder, indexing, extractor, lock);
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    /** The folder of articles. */
    public CorpusFolder corpus() {
        return corpus;
    }

    /** Makes the index equal to a part of the folder. After a failure, such as a full disk, it can be tried again: what was committed stands. */
    public IngestReport update(CorpusPart part, Progress progress) throws IOException {
        try {
            return new Ingestor(new CorpusReader(), extractor, index(), ledger, guard, CLOCK, betweenCommits)
                    .run(corpus, part, progress);
        } catch (RemovalRefusedException refused) {
            throw refused;
        } catch (IOException | RuntimeException failure) {
            drop(failure);
            checkIsThere();
            throw failure;
        }
    }

    /** An index that has vanished is not made anew, so that it can be put back. */
    private void checkIsThere() throws IOException {
        if (!LuceneSearcher.isIndex(lucene)) {
            throw new IOException(
                    "The index in " + lucene + " has vanished; what it held can be searched as long as Dateline runs."
                            + " Put it back, or start Dateline again to build it anew.");
        }
    }

    /** Lets go of what only indexing needs, until it goes on. */
    public void rest() throws IOException {
        extractor.rest(index());
    }

    /** How many files of the folder were rejected at last. */
    int rejected() throws IOException {
        return ledger.rejected();
    }

    /** Lucene closes an index that it could not write, and half a line may stand in the ledger: both are opened anew. */
    private void drop(Exception failure) {
        LuceneIndex open = index;
        Ledger written = ledger;
        index = null;
        ledger = Ledger.open(ledgerFile);
        try (open;
                written) {
            // Closing is all.
        } catch (IOException | RuntimeException again) {
            failure.addSuppressed(again);
        }
    }

    private LuceneIndex index() throws IOException {
        LuceneIndex open = index;
        if (open == null) {
            checkIsThere();
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
                Ledger open = ledger) {
            open.flush();
            if (written != null) {
                written.commit();
            }
        }
    }
}

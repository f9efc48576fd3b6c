package dateline.ingest;

import dateline.article.EnrichedArticle;
import dateline.corpus.CorpusFile;
import dateline.corpus.ReadResult;
import dateline.corpus.ReadResult.Rejected;
import dateline.ingest.LedgerEntry.Event;
import dateline.search.Fingerprint;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * One run of an {@link Ingestor}: what it does with each file, and its counts. Files are read by many threads. The ledger is told
 * of a change before the index is, so that no commit holds one that the ledger does not know.
 */
final class Run {

    /** Files from so many bytes on are read one at a time: memory has to hold one of the largest, and not one for each core. */
    private static final long LARGE = 1 << 18;

    private final ReentrantLock largeOnes = new ReentrantLock();
    private final Ingestor ingestor;
    private final Map<String, Fingerprint> known;
    private final Map<Event, Integer> counts = new EnumMap<>(Event.class);
    private final List<Rejected> rejected = new ArrayList<>();
    private final List<LedgerEntry> spoilt = new ArrayList<>();
    private final Set<String> arrived = new HashSet<>();

    Run(Ingestor ingestor, Map<String, Fingerprint> known) {
        this.ingestor = ingestor;
        this.known = known;
    }

    /** Reads a file, and keeps the article in it if that is new or has changed. */
    void read(CorpusFile file, Progress progress) throws IOException {
        if (file.size() < LARGE) {
            readOne(file, progress);
        } else {
            largeOnes.lock();
            try {
                readOne(file, progress);
            } finally {
                largeOnes.unlock();
            }
        }
    }

    private void readOne(CorpusFile file, Progress progress) throws IOException {
        Instant at = ingestor.clock().instant();
        switch (attempt(file)) {
            case Attempt.Enriched(ReadResult.Read read, EnrichedArticle article) -> keep(file, read, article, at);
            case Attempt.Same _ -> count(Event.TOUCHED);
            case Attempt.Failed(Rejected rejection) -> reject(file, rejection, at);
        }
        progress.done();
    }

    private sealed interface Attempt {
        record Enriched(ReadResult.Read read, EnrichedArticle article) implements Attempt {}

        /** The article is in the index already, just so. */
        record Same() implements Attempt {}

        record Failed(Rejected rejection) implements Attempt {}
    }

    /** An article on which we fail is one less; it must not cost the thousands that come after it. */
    private Attempt attempt(CorpusFile file) throws IOException {
        try {
            return switch (ingestor.reader().read(file)) {
                case ReadResult.Read read when isSame(file, read) -> new Attempt.Same();
                case ReadResult.Read read ->
                    new Attempt.Enriched(read, ingestor.extractor().extract(read));
                case Rejected rejection -> new Attempt.Failed(rejection);
            };
        } catch (RuntimeException | StackOverflowError bug) {
            String reason = "Dateline failed on it, which is a fault of Dateline; please report it: " + bug;
            return new Attempt.Failed(new Rejected(file.file(), 0, reason));
        }
    }

    private boolean isSame(CorpusFile file, ReadResult.Read read) {
        Fingerprint before = known.get(file.id());
        return before != null && before.modified().equals(file.modified()) && isSame(before, read);
    }

    private static boolean isSame(@Nullable Fingerprint before, ReadResult.Read read) {
        return before != null && before.sha256().equals(read.sha256());
    }

    private void keep(CorpusFile file, ReadResult.Read read, EnrichedArticle article, Instant at) throws IOException {
        Fingerprint before = known.get(file.id());
        Event event = isSame(before, read) ? Event.TOUCHED : before == null ? Event.ACCEPTED : Event.REPLACED;
        Fingerprint now = new Fingerprint(read.size(), file.modified(), read.sha256(), at);
        ingestor.ledger()
                .add(new LedgerEntry(at, event, file.file(), now.size(), now.modified(), now.sha256(), 0, null));
        ingestor.index().put(article, now);
        count(event);
        if (before == null) {
            synchronized (this) {
                arrived.add(now.sha256());
            }
        }
    }

    /** How many articles would go: those without a file, but for files that were only given another name. To be asked when all files are read. */
    synchronized int going(Plan plan) {
        long vanished = plan.vanished().stream()
                .filter(id ->
                        !arrived.contains(Objects.requireNonNull(known.get(id)).sha256()))
                .count();
        return (int) vanished + spoilt.size();
    }

    /** What was an article before is removed at the end, with those that have vanished, if so many may be. */
    private void reject(CorpusFile file, Rejected rejection, Instant at) throws IOException {
        LedgerEntry entry = rejection(file.file(), file.size(), file.modified(), rejection, at);
        boolean wasArticle = known.containsKey(file.id());
        synchronized (this) {
            rejected.add(rejection);
            if (wasArticle) {
                spoilt.add(entry);
            }
        }
        if (!wasArticle) {
            addOnce(entry);
        }
    }

    /** The files that held an article and hold none any more. To be asked when all files are read. */
    synchronized List<LedgerEntry> spoilt() {
        return List.copyOf(spoilt);
    }

    /** Removes what is gone, and writes down what could not be looked at. To be called when all files are read. */
    void finish(Plan plan) throws IOException {
        for (LedgerEntry entry : spoilt()) {
            ingestor.ledger().add(entry);
            ingestor.index().remove(CorpusFile.id(entry.file()));
            count(Event.REMOVED);
        }
        for (String id : plan.vanished()) {
            Fingerprint before = Objects.requireNonNull(known.get(id));
            ingestor.ledger().add(removal(id + CorpusFile.ENDING, before.size(), before.modified(), before.sha256()));
            ingestor.index().remove(id);
            count(Event.REMOVED);
        }
        for (Rejected spot : plan.blindSpots().rejections()) {
            addOnce(rejection(
                    spot.file(), 0, Instant.EPOCH, spot, ingestor.clock().instant()));
        }
        forgetMendedRejections(plan);
        forgetUncommitted(plan);
    }

    /** What the ledger says is in the index, and is neither there nor in the folder. */
    private void forgetUncommitted(Plan plan) throws IOException {
        for (Map.Entry<String, String> article : ingestor.ledger().absent().entrySet()) {
            String file = article.getKey();
            if (plan.part().holds(file) && !plan.blindSpots().cover(file)) {
                ingestor.ledger().add(removal(file, 0, Instant.EPOCH, article.getValue()));
            }
        }
    }

    /** A file that was rejected and is gone is not listed for ever, nor is a folder that can be looked into again. */
    private void forgetMendedRejections(Plan plan) throws IOException {
        Set<String> present = new HashSet<>();
        plan.rejected().forEach(rejection -> present.add(rejection.file()));
        plan.toRead().forEach(file -> present.add(file.file()));
        for (LedgerEntry entry : ingestor.ledger().rejections().values()) {
            if (plan.part().holds(entry.file())
                    && !present.contains(entry.file())
                    && !plan.blindSpots().cover(entry.file())) {
                ingestor.ledger().add(removal(entry.file(), entry.size(), entry.modified(), null));
            }
        }
    }

    private void addOnce(LedgerEntry rejection) throws IOException {
        boolean isKnown = ingestor.ledger()
                .rejection(rejection.file())
                .filter(before -> before.saysTheSameAs(rejection))
                .isPresent();
        if (!isKnown) {
            ingestor.ledger().add(rejection);
        }
    }

    private static LedgerEntry rejection(String file, long size, Instant modified, Rejected rejection, Instant at) {
        return new LedgerEntry(at, Event.REJECTED, file, size, modified, null, rejection.line(), rejection.reason());
    }

    private LedgerEntry removal(String file, long size, Instant modified, @Nullable String sha256) {
        return new LedgerEntry(ingestor.clock().instant(), Event.REMOVED, file, size, modified, sha256, 0, null);
    }

    private synchronized void count(Event event) {
        counts.merge(event, 1, Integer::sum);
    }

    private synchronized int counted(Event event) {
        return counts.getOrDefault(event, 0);
    }

    IngestReport report(Plan plan) {
        List<Rejected> all = new ArrayList<>(plan.rejected());
        all.addAll(plan.blindSpots().rejections());
        synchronized (this) {
            all.addAll(rejected);
        }
        all.sort(Comparator.comparing(Rejected::file));
        return new IngestReport(
                counted(Event.ACCEPTED),
                counted(Event.REPLACED),
                plan.unchanged() + counted(Event.TOUCHED),
                counted(Event.REMOVED),
                all,
                plan.skipped());
    }
}

package dateline.ingest;

import dateline.corpus.CorpusFile;
import dateline.corpus.CorpusFolder;
import dateline.corpus.CorpusReader;
import dateline.corpus.ReadResult;
import dateline.corpus.ReadResult.Rejected;
import dateline.enrich.Enricher;
import dateline.ingest.LedgerEntry.Event;
import dateline.search.ArticleIndex;
import dateline.search.Fingerprint;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes an index equal to a folder: reads what is new or changed, removes what is gone, and keeps the ledger.
 *
 * @param reader reads files
 * @param enricher finds what articles mention
 * @param index where articles are kept
 * @param ledger where it is written down
 * @param clock tells when
 */
public record Ingestor(CorpusReader reader, Enricher enricher, ArticleIndex index, Ledger ledger, Clock clock) {

    /** From this many articles on, a run that would remove more than a tenth of them stops. */
    private static final int LARGE_ARCHIVE = 100;

    /** What was read is committed this often, so that a crash loses little and a reader sees progress. */
    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(10);

    /**
     * Brings the index up to date.
     *
     * @param isRemovalAllowed whether more than a tenth of a large archive may be removed
     * @throws RemovalRefusedException if it is not, and would be; nothing was changed
     * @throws IOException if the folder or the index cannot be used; what was committed stays
     */
    public IngestReport run(CorpusFolder folder, boolean isRemovalAllowed, Progress progress) throws IOException {
        Map<String, Fingerprint> known = index.fingerprints();
        Plan plan = Plan.of(folder, known, ledger);
        int vanished = plan.vanished().size();
        if (!isRemovalAllowed && known.size() >= LARGE_ARCHIVE && vanished * 10L > known.size()) {
            throw new RemovalRefusedException(vanished, known.size());
        }
        progress.planned(plan.unchanged() + plan.toRead().size(), plan.unchanged());
        Run run = new Run(known, progress);
        run.read(plan.toRead());
        for (String id : plan.vanished()) {
            run.remove(id);
        }
        forgetVanishedRejections(plan);
        commit(progress);
        return run.report(plan);
    }

    /** A rejected file that is gone is not listed for ever. */
    private void forgetVanishedRejections(Plan plan) throws IOException {
        List<String> there = plan.rejected().stream().map(Rejected::file).toList();
        List<String> read = plan.toRead().stream().map(CorpusFile::file).toList();
        java.util.Set<String> present = new java.util.HashSet<>(there);
        present.addAll(read);
        for (LedgerEntry entry : ledger.rejections().values()) {
            if (!present.contains(entry.file())) {
                ledger.add(new LedgerEntry(
                        clock.instant(), Event.REMOVED, entry.file(), entry.size(), entry.modified(), null, 0, null));
            }
        }
    }

    private void commit(Progress progress) throws IOException {
        ledger.flush();
        index.commit();
        progress.committed();
    }

    static Rejected rejected(LedgerEntry entry) {
        return new Rejected(entry.file(), entry.line(), Objects.requireNonNullElse(entry.reason(), ""));
    }

    /** One run: its counts, and what it does with each file. */
    private final class Run {
        private final Map<String, Fingerprint> known;
        private final Progress progress;
        private final List<Rejected> rejected = new ArrayList<>();
        private int accepted;
        private int replaced;
        private int touched;
        private int removed;

        Run(Map<String, Fingerprint> known, Progress progress) {
            this.known = known;
            this.progress = progress;
        }

        void read(List<CorpusFile> files) throws IOException {
            Instant[] committed = {clock.instant()};
            Workers.forEach(files, this::read, () -> {
                if (Duration.between(committed[0], clock.instant()).compareTo(BETWEEN_COMMITS) >= 0) {
                    commit(progress);
                    committed[0] = clock.instant();
                }
            });
        }

        private void read(CorpusFile file) throws IOException {
            Instant at = clock.instant();
            Optional<Fingerprint> before = Optional.ofNullable(known.get(file.id()));
            switch (reader.read(file)) {
                case ReadResult.Read read -> keep(file, read, at, before);
                case Rejected rejection -> reject(file, rejection, at, before.isPresent());
            }
            progress.done();
        }

        private void keep(CorpusFile file, ReadResult.Read read, Instant at, Optional<Fingerprint> before)
                throws IOException {
            Fingerprint now = new Fingerprint(read.size(), file.modified(), read.sha256(), at);
            boolean isSame = before.isPresent() && before.get().sha256().equals(now.sha256());
            if (isSame && before.get().modified().equals(now.modified())) {
                count(Event.TOUCHED);
                return;
            }
            Event event = isSame ? Event.TOUCHED : before.isPresent() ? Event.REPLACED : Event.ACCEPTED;
            index.put(enricher.enrich(read.article()), now);
            ledger.add(new LedgerEntry(at, event, file.file(), now.size(), now.modified(), now.sha256(), 0, null));
            count(event);
        }

        private void reject(CorpusFile file, Rejected rejection, Instant at, boolean wasKnown) throws IOException {
            if (wasKnown) {
                index.remove(file.id());
                count(Event.REMOVED);
            }
            ledger.add(new LedgerEntry(
                    at,
                    Event.REJECTED,
                    file.file(),
                    file.size(),
                    file.modified(),
                    null,
                    rejection.line(),
                    rejection.reason()));
            synchronized (this) {
                rejected.add(rejection);
            }
        }

        void remove(String id) throws IOException {
            Fingerprint before = Objects.requireNonNull(known.get(id));
            index.remove(id);
            ledger.add(new LedgerEntry(
                    clock.instant(),
                    Event.REMOVED,
                    id + ".txt",
                    before.size(),
                    before.modified(),
                    before.sha256(),
                    0,
                    null));
            count(Event.REMOVED);
        }

        private synchronized void count(Event event) {
            switch (event) {
                case ACCEPTED -> accepted++;
                case REPLACED -> replaced++;
                case TOUCHED -> touched++;
                case REMOVED -> removed++;
                case REJECTED -> {}
            }
        }

        IngestReport report(Plan plan) {
            List<Rejected> all = new ArrayList<>(plan.rejected());
            all.addAll(rejected);
            all.sort(Comparator.comparing(Rejected::file));
            int unchanged = plan.unchanged() - (plan.rejected().size() - unreadable(plan)) + touched;
            return new IngestReport(accepted, replaced, unchanged, removed, all, plan.skipped());
        }

        /** What could not be looked at was not counted as seen. */
        private int unreadable(Plan plan) {
            return (int) plan.rejected().stream()
                    .filter(rejection -> ledger.rejection(rejection.file()).isEmpty())
                    .count();
        }
    }
}

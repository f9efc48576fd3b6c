package dateline.ingest;

import dateline.corpus.CorpusFile;
import dateline.corpus.CorpusFolder;
import dateline.corpus.CorpusPart;
import dateline.corpus.CorpusReader;
import dateline.search.ArticleIndex;
import dateline.search.Fingerprint;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Makes an index equal to a folder: reads what is new or changed, removes what is gone, and keeps the ledger.
 *
 * @param reader reads files
 * @param extractor tells what articles mention
 * @param index where articles are kept
 * @param ledger where it is written down
 * @param guard refuses large removals
 * @param clock tells when
 * @param betweenCommits how often what was read is committed, so that a crash loses little and a reader sees progress
 */
public record Ingestor(
        CorpusReader reader,
        Extractor extractor,
        ArticleIndex index,
        Ledger ledger,
        RemovalGuard guard,
        Clock clock,
        Duration betweenCommits) {

    /**
     * Makes the index equal to a part of the folder.
     *
     * @throws RemovalRefusedException if too much would go; nothing was removed
     * @throws IOException if the folder or the index cannot be used; what was committed stays
     */
    public IngestReport run(CorpusFolder folder, CorpusPart part, Progress progress) throws IOException {
        Map<String, Fingerprint> known = known(part);
        if (part.isAll()) {
            ledger.settle(index.mark(), known, clock.instant());
        }
        Plan plan = Plan.of(folder, part, known, ledger);
        int articles = part.isAll() ? known.size() : index.articles();
        guard.check(plan.going(known), articles);
        int settled = plan.unchanged() + plan.rejected().size();
        progress.planned(settled + plan.toRead().size(), settled);
        Run run = new Run(this, known);
        Instant[] committed = {clock.instant()};
        Workers.forEach(plan.toRead(), file -> run.read(file, progress), () -> {
            if (Duration.between(committed[0], clock.instant()).compareTo(betweenCommits) >= 0) {
                commit(progress);
                committed[0] = clock.instant();
            }
        });
        try {
            guard.check(run.going(plan), articles);
        } catch (RemovalRefusedException refused) {
            commit(progress);
            throw refused;
        }
        guard.removed(run.going(plan));
        run.finish(plan);
        commit(progress);
        return run.report(plan);
    }

    /** What the index knows of a part. */
    private Map<String, Fingerprint> known(CorpusPart part) throws IOException {
        if (part.isAll()) {
            return index.fingerprints();
        }
        Set<String> beginnings = new HashSet<>();
        for (String path : part.paths()) {
            beginnings.add(path + "/");
            if (path.endsWith(CorpusFile.ENDING)) {
                beginnings.add(CorpusFile.id(path));
            }
        }
        return index.fingerprints(beginnings);
    }

    private void commit(Progress progress) throws IOException {
        ledger.flush();
        index.commit(ledger.length());
        progress.committed();
    }
}

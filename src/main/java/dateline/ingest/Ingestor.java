package dateline.ingest;

import dateline.corpus.CorpusFolder;
import dateline.corpus.CorpusReader;
import dateline.search.ArticleIndex;
import dateline.search.Fingerprint;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * Makes an index equal to a folder: reads what is new or changed, removes what is gone, and keeps the ledger.
 *
 * @param reader reads files
 * @param extractor tells what articles mention
 * @param index where articles are kept
 * @param ledger where it is written down
 * @param clock tells when
 */
public record Ingestor(CorpusReader reader, Extractor extractor, ArticleIndex index, Ledger ledger, Clock clock) {

    /** From this many articles on, a run that would remove more than a tenth of them stops. */
    private static final int LARGE_ARCHIVE = 100;

    /** What was read is committed this often, so that a crash loses little and a reader sees progress. Tests of crashes hurry it. */
    private static final Duration BETWEEN_COMMITS =
            Duration.ofMillis(Long.getLong("dateline.between.commits.millis", 10_000));

    /**
     * Brings the index up to date.
     *
     * @param isRemovalAllowed whether more than a tenth of a large archive may be removed
     * @throws RemovalRefusedException if it is not, and would be; nothing was removed
     * @throws IOException if the folder or the index cannot be used; what was committed stays
     */
    public IngestReport run(CorpusFolder folder, boolean isRemovalAllowed, Progress progress) throws IOException {
        Map<String, Fingerprint> known = index.fingerprints();
        Plan plan = Plan.of(folder, known, ledger);
        int articles = isRemovalAllowed ? 0 : known.size();
        if (isTooMuch(plan.vanished().size(), articles)) {
            throw new RemovalRefusedException(plan.vanished().size(), articles);
        }
        int settled = plan.unchanged() + plan.rejected().size();
        progress.planned(settled + plan.toRead().size(), settled);
        Run run = new Run(this, known);
        Instant[] committed = {clock.instant()};
        Workers.forEach(plan.toRead(), file -> run.read(file, progress), () -> {
            if (Duration.between(committed[0], clock.instant()).compareTo(BETWEEN_COMMITS) >= 0) {
                commit(progress);
                committed[0] = clock.instant();
            }
        });
        int going = plan.vanished().size() + run.spoilt().size();
        if (isTooMuch(going, articles)) {
            commit(progress);
            throw new RemovalRefusedException(going, articles);
        }
        run.finish(plan);
        commit(progress);
        IngestReport report = run.report(plan);
        extractor.rest(
                report.accepted() + report.replaced() + report.unchanged(),
                () -> index.fingerprints().values().stream().map(Fingerprint::sha256));
        return report;
    }

    private static boolean isTooMuch(int going, int articles) {
        return articles >= LARGE_ARCHIVE && going * 10L > articles;
    }

    private void commit(Progress progress) throws IOException {
        ledger.flush();
        index.commit();
        progress.committed();
    }
}

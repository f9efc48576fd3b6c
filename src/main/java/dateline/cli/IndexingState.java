package dateline.cli;

import dateline.ingest.IngestReport;
import dateline.lucene.LuceneSearcher;
import dateline.web.Readiness;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** How far the indexing of the folder is, told by the run and asked by the server. */
final class IndexingState implements Readiness {

    private final AtomicInteger done = new AtomicInteger();
    private volatile int seen;
    private volatile @Nullable IngestReport report;

    @Override
    public Progress progress() {
        IngestReport finished = report;
        return new Progress(
                finished != null,
                done.get(),
                seen,
                finished == null ? 0 : finished.rejected().size(),
                finished == null
                        ? 0
                        : finished.skipped().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum());
    }

    void finish(IngestReport finished) {
        report = finished;
    }

    /** A listener that keeps this state, moves a bar, and lets each commit be searched. */
    dateline.ingest.Progress and(dateline.ingest.Progress bar, LuceneSearcher searcher) {
        return new dateline.ingest.Progress() {
            @Override
            public void planned(int all, int unchanged) {
                done.set(unchanged);
                seen = all;
                bar.planned(all, unchanged);
            }

            @Override
            public void done() {
                done.incrementAndGet();
                bar.done();
            }

            @Override
            public void committed() throws IOException {
                searcher.refresh();
            }
        };
    }
}

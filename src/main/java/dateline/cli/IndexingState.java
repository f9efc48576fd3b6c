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
    private volatile String problem = "";
    private volatile @Nullable IngestReport report;

    @Override
    public Progress progress() {
        IngestReport finished = report;
        if (finished == null) {
            return new Progress(false, done.get(), seen, 0, 0, problem);
        }
        int skipped =
                finished.skipped().values().stream().mapToInt(Integer::intValue).sum();
        return new Progress(true, done.get(), seen, finished.rejected().size(), skipped, "");
    }

    /** Indexing has ended early; the last state of the index goes on being served. */
    void fail(String sentence) {
        problem = sentence;
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

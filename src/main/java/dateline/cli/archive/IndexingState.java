package dateline.cli.archive;

import dateline.ingest.IngestReport;
import dateline.web.Readiness;
import java.util.concurrent.atomic.AtomicInteger;

/** How far the indexing of the folder is, told by whoever updates the index and asked by the server. */
public final class IndexingState implements Readiness {

    private final AtomicInteger done = new AtomicInteger();
    private volatile int seen;
    private volatile boolean isReady;
    private volatile long rejected;
    private volatile long skipped;
    private volatile String problem = "";

    @Override
    public Progress progress() {
        return new Progress(isReady && problem.isEmpty(), done.get(), seen, rejected, skipped, problem);
    }

    /** So many files are to be indexed, some of which are already. */
    void plan(int all, int unchanged) {
        done.set(unchanged);
        seen = all;
    }

    /** One more file is indexed. */
    void count() {
        done.incrementAndGet();
    }

    /** The index could not be made equal to the folder; its last state goes on being served. False if that was known. */
    boolean fail(String sentence) {
        boolean isNew = !sentence.equals(problem);
        problem = sentence;
        return isNew;
    }

    /** All of the folder is indexed. */
    void finish(IngestReport report) {
        rejected = report.rejected().size();
        skipped = report.skipped().values().stream().mapToInt(Integer::intValue).sum();
        problem = "";
        isReady = true;
    }

    /** A part of the folder is indexed. */
    void follow(long articles, int rejections) {
        seen = (int) articles + rejections;
        done.set(seen);
        rejected = rejections;
    }
}

package dateline.cli.archive;

import dateline.cli.text.ProgressLine;
import dateline.cli.text.ReportText;
import dateline.cli.text.Sentences;
import dateline.cli.text.Terminals;
import dateline.corpus.CorpusPart;
import dateline.corpus.watch.UnwatchableException;
import dateline.ingest.Follower;
import dateline.ingest.IngestReport;
import dateline.ingest.Progress;
import dateline.lucene.LuceneSearcher;
import java.io.IOException;
import java.io.PrintWriter;

/** Updates an index that is being searched: what is committed can be searched at once, and what goes wrong is told and tried again. */
public final class IndexUpdates implements Follower.Updates {

    private final Archive archive;
    private final LuceneSearcher searcher;
    private final Warmer warmer;
    private final IndexingState state;
    private final PrintWriter out;
    private final PrintWriter errors;

    /** Lets each commit be searched. */
    private final Progress published = new Progress() {
        @Override
        public void planned(int seen, int unchanged) {}

        @Override
        public void done() {}

        @Override
        public void committed() throws IOException {
            searcher.refresh();
            warmer.changed();
        }
    };

    /** Updates that have not begun. */
    public IndexUpdates(
            Archive archive, LuceneSearcher searcher, IndexingState state, PrintWriter out, PrintWriter errors) {
        this.archive = archive;
        this.searcher = searcher;
        this.warmer = new Warmer(searcher, errors);
        this.state = state;
        this.out = out;
        this.errors = errors;
    }

    /** What cannot be indexed is said once, and the last commit goes on being served. */
    @Override
    public boolean update(CorpusPart part) {
        boolean isFirst = part.isAll() && !state.progress().isReady();
        try (ProgressLine bar = new ProgressLine(isFirst && Terminals.showsProgress())) {
            IngestReport report = archive.update(part, isFirst ? shown(bar) : published);
            if (part.isAll()) {
                state.finish(report);
            }
            state.follow(searcher.state().articles(), archive.rejected());
            if (isFirst || isNews(report)) {
                ReportText.print(report, out);
            }
            return true;
        } catch (IOException | RuntimeException failure) {
            if (state.fail(Sentences.of(failure))) {
                errors.println("dateline: " + Terminals.plain(Sentences.of(failure)));
            }
            return false;
        }
    }

    private static boolean isNews(IngestReport report) {
        return report.accepted() + report.replaced() + report.removed() > 0;
    }

    @Override
    public void rest() {
        warmer.warm();
        try {
            archive.rest();
        } catch (IOException | RuntimeException failure) {
            errors.println("dateline: " + Terminals.plain(Sentences.of(failure)));
        }
    }

    @Override
    public void unwatched(UnwatchableException why) {
        errors.println("dateline: The folder cannot be watched (" + Terminals.plain(Sentences.of(why))
                + "); it is looked through over and over instead.");
    }

    /** The same, which keeps the state and moves a bar. */
    private Progress shown(ProgressLine bar) {
        return new Progress() {
            @Override
            public void planned(int seen, int unchanged) {
                state.plan(seen, unchanged);
                bar.planned(seen, unchanged);
            }

            @Override
            public void done() {
                state.count();
                bar.done();
            }

            @Override
            public void committed() throws IOException {
                published.committed();
            }
        };
    }
}

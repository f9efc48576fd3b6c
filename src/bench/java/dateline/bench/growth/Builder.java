package dateline.bench.growth;

import dateline.article.EnrichedArticle;
import dateline.bench.archive.Archive;
import dateline.bench.side.DatelineSide;
import dateline.bench.side.IndexFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes Dateline's index of an archive with one thread, and takes the time. For one use. */
final class Builder implements Archive.Receiver {

    private final Archive.Keeper keeper;
    private int articles;
    private long nanos;
    private long textBytes;

    private Builder(Archive.Keeper keeper) {
        this.keeper = keeper;
    }

    static Grown.Built build(Archive archive, Path folder) throws IOException {
        Builder builder = new Builder(DatelineSide.keeper(folder));
        try (Archive.Keeper keeper = builder.keeper) {
            archive.each(builder);
            builder.timed(keeper::keep);
            builder.timed(keeper::close);
        }
        return new Grown.Built(builder.articles, builder.nanos / 1e9, IndexFolder.bytes(folder), builder.textBytes);
    }

    private interface Step {
        void run() throws IOException;
    }

    private void timed(Step step) throws IOException {
        long start = System.nanoTime();
        step.run();
        nanos += System.nanoTime() - start;
    }

    @Override
    public void receive(EnrichedArticle article) throws IOException {
        timed(() -> keeper.receive(article));
        textBytes += article.article().text().getBytes(StandardCharsets.UTF_8).length;
        articles++;
    }
}

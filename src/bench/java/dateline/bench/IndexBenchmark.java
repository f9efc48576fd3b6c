package dateline.bench;

import dateline.article.EnrichedArticle;
import dateline.bench.archive.Folder;
import dateline.bench.index.Indexing;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Measures indexing: speed and size beside bare Lucene, and workers. How to run it stands in {@code src/bench/README.md}. */
final class IndexBenchmark {

    private IndexBenchmark() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Options options = Options.of(arguments);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<EnrichedArticle> articles = new ArrayList<>();
        options.archive().each(articles::add);
        Indexing indexing = new Indexing(articles, options.work(), options.number("rounds"), out);
        indexing.speed();
        indexing.sizes();
        indexing.workers(Folder.enricher());
    }
}

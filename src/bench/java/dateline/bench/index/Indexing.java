package dateline.bench.index;

import dateline.article.EnrichedArticle;
import dateline.bench.race.Spread;
import dateline.bench.side.IndexFolder;
import dateline.enrich.Enricher;
import dateline.lucene.LuceneIndex;
import dateline.lucene.SameFields;
import dateline.search.Fingerprint;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/**
 * Puts articles that are in memory into indexes.
 *
 * @param folder where the indexes go
 * @param rounds how often each side does it, after once that does not count
 */
public record Indexing(List<EnrichedArticle> articles, Path folder, int rounds, PrintStream out) {

    private static final double BUFFER_MEGABYTES = 96;
    private static final Fingerprint FILE = new Fingerprint(1000, Instant.EPOCH, "0".repeat(64), Instant.EPOCH);

    private interface Build {
        void into(Path folder) throws IOException;
    }

    /** Articles per second, Dateline against bare Lucene: a number above 1 says that Dateline is the faster one. */
    public void speed() throws IOException {
        List<Double> ratios = new ArrayList<>();
        List<Double> perSecond = new ArrayList<>();
        for (int round = -1; round < rounds; round++) {
            boolean isFirst = round % 2 == 0;
            double early = isFirst ? seconds(this::dateline) : seconds(this::bare);
            double late = isFirst ? seconds(this::bare) : seconds(this::dateline);
            double ours = isFirst ? early : late;
            if (round >= 0) {
                ratios.add((isFirst ? late : early) / ours);
                perSecond.add(articles.size() / ours);
            }
        }
        out.printf(
                Locale.ROOT,
                "Indexing %d enriched articles with one thread: Dateline %.0f articles a second, %s of bare Lucene with the same fields%n",
                articles.size(),
                spread(perSecond).median(),
                spread(ratios));
    }

    private static Spread spread(List<Double> numbers) {
        return Spread.of(numbers.stream().mapToDouble(Double::doubleValue));
    }

    private double seconds(Build build) throws IOException {
        Path at = scratch();
        System.gc();
        long start = System.nanoTime();
        build.into(at);
        double seconds = (System.nanoTime() - start) / 1e9;
        IndexFolder.delete(at);
        return seconds;
    }

    private void dateline(Path at) throws IOException {
        try (LuceneIndex index = LuceneIndex.open(at)) {
            for (EnrichedArticle article : articles) {
                index.put(article, FILE);
            }
            index.commit();
        }
    }

    private void bare(Path at) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(SameFields.ANALYZER).setRAMBufferSizeMB(BUFFER_MEGABYTES);
        try (FSDirectory directory = FSDirectory.open(at);
                IndexWriter writer = new IndexWriter(directory, config)) {
            for (EnrichedArticle article : articles) {
                writer.addDocument(SameFields.of(article, FILE));
            }
            writer.commit();
        }
    }

    /** Bytes, beside those of the text and of bare Lucene's index, and by field. */
    public void sizes() throws IOException {
        Path ours = scratch();
        Path bare = scratch();
        dateline(ours);
        bare(bare);
        long text = 0;
        for (EnrichedArticle article : articles) {
            text += article.article().text().getBytes(StandardCharsets.UTF_8).length;
        }
        long bytes = IndexFolder.bytes(ours);
        out.printf(
                Locale.ROOT,
                "%nIndex %.1f MB, text %.1f MB: %.2f times the text, %.2f times bare Lucene with the same fields%n%n",
                bytes / 1e6,
                text / 1e6,
                (double) bytes / text,
                (double) bytes / IndexFolder.bytes(bare));
        out.println("| field | bytes an article | of the text |\n|---|---|---|");
        for (Map.Entry<String, Long> field : FieldSizes.of(ours, folder).entrySet()) {
            out.printf(
                    Locale.ROOT,
                    "| %s | %.1f | %.3f |%n",
                    field.getKey(),
                    (double) field.getValue() / articles.size(),
                    (double) field.getValue() / text);
        }
        IndexFolder.delete(ours);
        IndexFolder.delete(bare);
    }

    /** Enriching and indexing with two workers against one, each after a pass that does not count. */
    public void workers(Enricher enricher) throws IOException, InterruptedException {
        Workers workers = new Workers(articles, enricher, FILE);
        seconds(workers, 2);
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            boolean isFirst = round % 2 == 0;
            double early = seconds(workers, isFirst ? 1 : 2);
            double late = seconds(workers, isFirst ? 2 : 1);
            ratios.add(isFirst ? early / late : late / early);
        }
        out.printf(Locale.ROOT, "%nEnriching and indexing: two workers are %s times as fast as one%n", spread(ratios));
    }

    private double seconds(Workers workers, int threads) throws IOException, InterruptedException {
        Path at = scratch();
        double seconds = workers.run(threads, at);
        IndexFolder.delete(at);
        return seconds;
    }

    private Path scratch() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(folder), "scratch");
    }
}

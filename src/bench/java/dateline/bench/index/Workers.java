package dateline.bench.index;

import dateline.article.EnrichedArticle;
import dateline.enrich.Enricher;
import dateline.lucene.LuceneIndex;
import dateline.search.Fingerprint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads that enrich articles and put them into Dateline's index. */
record Workers(List<EnrichedArticle> articles, Enricher enricher, Fingerprint file) {

    /** The seconds that so many threads take. */
    double run(int threads, Path at) throws IOException, InterruptedException {
        System.gc();
        long start = System.nanoTime();
        AtomicInteger next = new AtomicInteger();
        try (LuceneIndex index = LuceneIndex.open(at);
                ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                running.add(pool.submit(() -> {
                    work(index, next);
                    return null;
                }));
            }
            for (Future<?> thread : running) {
                thread.get();
            }
            index.commit();
        } catch (ExecutionException failure) {
            throw new IOException(failure.getCause());
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private void work(LuceneIndex index, AtomicInteger next) throws IOException {
        for (int number = next.getAndIncrement(); number < articles.size(); number = next.getAndIncrement()) {
            index.put(enricher.enrich(articles.get(number).article()), file);
        }
    }
}

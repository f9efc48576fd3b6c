package dateline.lucene;

import static dateline.search.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.query.Words;
import dateline.search.Searcher.StoredArticle;
import dateline.search.answer.SearchResults;
import dateline.search.answer.Timeline;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetValue;
import dateline.search.request.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index on disk: what a commit, a close and another version mean. */
class LuceneIndexTest {

    @TempDir
    Path folder = Path.of("");

    private static void put(LuceneIndex index, StoredArticle stored) throws IOException {
        index.put(stored.article(), stored.fingerprint());
    }

    @Test
    void whatWasNotCommittedIsGoneWhenClosed() throws IOException {
        try (LuceneIndex index = LuceneIndex.open(folder)) {
            put(index, article("kept", "Rain."));
            index.commit();
            put(index, article("lost", "Rain."));
        }
        try (LuceneIndex index = LuceneIndex.open(folder)) {
            assertEquals(Map.of("kept", article("kept", "Rain.").fingerprint()), index.fingerprints());
        }
    }

    @Test
    void commitWithoutChangesWritesNothing() throws IOException {
        try (LuceneIndex index = LuceneIndex.open(folder)) {
            put(index, article("a", "Rain."));
            index.commit();
            long before = commitNumber();
            index.commit();
            assertEquals(before, commitNumber());
        }
        long closed = commitNumber();
        try (LuceneIndex index = LuceneIndex.open(folder)) {
            index.commit();
        }
        assertEquals(closed, commitNumber());
    }

    /** A disk on which segments are written, and none is merged. */
    private static final class Unmergeable extends FilterDirectory {
        Unmergeable(Directory directory) {
            super(directory);
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            if (context.context() == IOContext.Context.MERGE) {
                throw new IOException("No space left on device");
            }
            return super.createOutput(name, context);
        }
    }

    @Test
    void whatTheDiskFailedInTheBackgroundIsToldToWhoeverWritesNext() throws IOException {
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Queue<Throwable> printed = new ConcurrentLinkedQueue<>();
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> printed.add(failure));
        try (LuceneIndex index = LuceneIndex.open(new Unmergeable(FSDirectory.open(folder)))) {
            IOException told = assertThrows(IOException.class, () -> {
                for (int number = 0; number < 500; number++) {
                    put(index, article("a" + number, "Rain."));
                    index.commit();
                }
            });
            assertEquals("No space left on device", told.getMessage());
            assertThrows(IOException.class, () -> put(index, article("later", "Rain.")));
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
        assertEquals(List.of(), List.copyOf(printed));
        try (LuceneIndex index = LuceneIndex.open(folder)) {
            assertTrue(index.fingerprints().containsKey("a0"));
        }
    }

    private long commitNumber() throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            return reader.getIndexCommit().getGeneration();
        }
    }

    @Test
    void indexOfAnotherSchemaIsNotSearchedAndMadeAnew() throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("schema", "of another time").entrySet());
            writer.commit();
        }
        IOException refused = assertThrows(IOException.class, () -> LuceneSearcher.open(folder));
        assertTrue(String.valueOf(refused.getMessage()).contains("./dateline index"));
        try (LuceneIndex index = LuceneIndex.open(folder);
                LuceneSearcher searcher = LuceneSearcher.open(folder)) {
            assertEquals(Map.of(), index.fingerprints());
            assertEquals(0, searcher.state().articles());
        }
    }

    @Test
    void answersAreOfOneStateWhileArticlesAreCommitted() throws IOException, InterruptedException, ExecutionException {
        try (LuceneIndex index = LuceneIndex.open(folder);
                LuceneSearcher searcher = LuceneSearcher.open(folder);
                ExecutorService readers = Executors.newFixedThreadPool(2)) {
            Future<?> writing = readers.submit(() -> {
                for (int number = 0; number < 60; number++) {
                    put(
                            index,
                            article("a" + number)
                                    .source("AFP")
                                    .paragraph("Rain.")
                                    .stored());
                    index.remove("a" + (number - 20));
                    index.commit();
                    searcher.refresh();
                }
                return null;
            });
            while (!writing.isDone()) {
                checkSums(searcher.search(SearchRequest.of(new Words.Word("rain"))));
            }
            writing.get();
            SearchResults last = searcher.search(SearchRequest.of(new Words.Word("rain")));
            assertEquals(20, last.total());
            checkSums(last);
        }
    }

    private static void checkSums(SearchResults results) {
        assertEquals(Math.min(10, results.total()), results.hits().size());
        assertEquals(
                results.total(),
                results.timeline().bars().stream()
                        .mapToLong(Timeline.Bar::count)
                        .sum());
        for (Dimension dimension : new Dimension[] {Dimension.SOURCE, Dimension.DATE}) {
            long counted = results.facets().getOrDefault(dimension, List.of()).stream()
                    .filter(value -> value.path().depth() == 1)
                    .mapToLong(FacetValue::count)
                    .sum();
            assertEquals(results.total(), counted, dimension.key());
        }
    }
}

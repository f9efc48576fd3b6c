package dateline.lucene;

import dateline.search.Searcher.StoredArticle;
import java.io.Closeable;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;

/** An index in memory, with a searcher over it. */
public final class MemoryIndex implements Closeable {

    private final LuceneIndex index;
    private final LuceneSearcher searcher;

    public MemoryIndex() throws IOException {
        this(InstantSource.system());
    }

    public MemoryIndex(InstantSource time) throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        index = LuceneIndex.open(directory);
        searcher = LuceneSearcher.open(directory, time);
    }

    public LuceneIndex index() {
        return index;
    }

    public LuceneSearcher searcher() {
        return searcher;
    }

    /** Puts articles in one commit, and searches them. */
    MemoryIndex put(List<StoredArticle> articles) throws IOException {
        for (StoredArticle stored : articles) {
            index.put(stored.article(), stored.fingerprint());
        }
        index.commit();
        searcher.refresh();
        return this;
    }

    @Override
    public void close() throws IOException {
        index.close();
        searcher.close();
    }
}

package dateline.lucene.state;

import dateline.lucene.schema.Schema;
import dateline.search.Searcher;
import java.io.Closeable;
import java.io.IOException;
import java.time.InstantSource;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * The states of an index that can be asked: the newest that was seen, those that were asked lately, and the one whose words and names
 * are completed. Safe for use by many threads.
 */
public final class States implements Closeable {

    private final SearcherManager newest;
    private final KeptStates kept;

    /** The state that the work of {@link #throughout} asks. */
    private final ScopedValue<Snapshot> bound = ScopedValue.newInstance();

    /** The state whose names and words are completed; the newest, until one is {@linkplain #warm warmed}. */
    private @Nullable Snapshot warmed;

    /** @param time tells how long a state is kept */
    public States(Directory directory, InstantSource time) throws IOException {
        SegmentOrdinals.Kept segments = new SegmentOrdinals.Kept();
        KeptStates states = new KeptStates(segments, time);
        kept = states;
        newest = new SearcherManager(directory, new SearcherFactory() {
            @Override
            public Snapshot newSearcher(IndexReader reader, @Nullable IndexReader previous) throws IOException {
                Schema.check((DirectoryReader) reader);
                return new Snapshot(reader, segments, states.name((DirectoryReader) reader));
            }
        });
    }

    /** A question to one state. */
    public interface Question<T> {
        T ask(Snapshot snapshot) throws IOException;
    }

    /** Asks one state of the index, whatever is committed meanwhile. */
    public <T> T ask(Question<T> question) throws IOException {
        return bound.isBound() ? question.ask(bound.get()) : askAndRelease(acquireNewest(), question);
    }

    /** Asks the state that was warmed last. */
    public <T> T askWarmed(Question<T> question) throws IOException {
        Snapshot snapshot = acquireWarmed();
        return snapshot == null ? ask(question) : askAndRelease(snapshot, question);
    }

    /** As {@link Searcher#throughout} has it. */
    public <E extends Exception> void throughout(String name, Searcher.Work<E> work) throws IOException, E {
        Snapshot named = name.isEmpty() ? null : kept.acquire(name);
        Snapshot state = named == null ? acquireNewest() : named;
        try {
            kept.keep((DirectoryReader) state.getIndexReader());
            ScopedValue.where(bound, state).<Void, Exception>call(() -> {
                work.run();
                return null;
            });
        } catch (IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            @SuppressWarnings("unchecked") // nothing else is thrown by the work
            E own = (E) failure;
            throw own;
        } finally {
            release(state);
        }
    }

    /** Asks the last commit from now on. */
    public void refresh() throws IOException {
        newest.maybeRefreshBlocking();
        kept.forgetOld();
    }

    /** Prepares the newest state to complete words and names, which is done from it until this is called again. */
    public void warm() throws IOException {
        Snapshot snapshot = acquireNewest();
        try {
            snapshot.warm();
        } catch (IOException | RuntimeException failure) {
            release(snapshot);
            throw failure;
        }
        replaceWarmed(snapshot);
    }

    private void replaceWarmed(@Nullable Snapshot snapshot) throws IOException {
        Snapshot before;
        synchronized (this) {
            before = warmed;
            warmed = snapshot;
        }
        if (before != null) {
            release(before);
        }
    }

    private synchronized @Nullable Snapshot acquireWarmed() {
        if (warmed != null) {
            warmed.getIndexReader().incRef();
        }
        return warmed;
    }

    private Snapshot acquireNewest() throws IOException {
        return (Snapshot) newest.acquire();
    }

    private static <T> T askAndRelease(Snapshot snapshot, Question<T> question) throws IOException {
        try {
            return question.ask(snapshot);
        } finally {
            release(snapshot);
        }
    }

    private static void release(Snapshot snapshot) throws IOException {
        snapshot.getIndexReader().decRef();
    }

    @Override
    public void close() throws IOException {
        try (newest;
                kept) {
            replaceWarmed(null);
        }
    }
}

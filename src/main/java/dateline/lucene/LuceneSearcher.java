package dateline.lucene;

import dateline.article.Span;
import dateline.lucene.commit.Integrity;
import dateline.lucene.commit.Standing;
import dateline.lucene.hit.ArticleReader;
import dateline.lucene.hit.HitReader;
import dateline.lucene.hit.Marker;
import dateline.lucene.query.QueryTranslator;
import dateline.lucene.query.RefinedQuery;
import dateline.lucene.query.TimedQuery;
import dateline.lucene.schema.Schema;
import dateline.lucene.state.FacetPaths;
import dateline.lucene.state.Snapshot;
import dateline.lucene.state.States;
import dateline.lucene.text.WrittenForms;
import dateline.lucene.text.WrittenWords;
import dateline.query.Query;
import dateline.query.Words;
import dateline.search.ArticleReceiver;
import dateline.search.Completion;
import dateline.search.Fingerprint;
import dateline.search.Forms;
import dateline.search.Searcher;
import dateline.search.answer.ContradictionPage;
import dateline.search.answer.FigureFacts;
import dateline.search.answer.FigurePage;
import dateline.search.answer.PlacePage;
import dateline.search.answer.SearchResults;
import dateline.search.answer.SimilarArticle;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPage;
import dateline.search.facet.FacetPath;
import dateline.search.figure.FigureSeries;
import dateline.search.request.ContradictionRequest;
import dateline.search.request.FacetRequest;
import dateline.search.request.FigureRequest;
import dateline.search.request.FigureSelection;
import dateline.search.request.PlaceRequest;
import dateline.search.request.SearchRequest;
import dateline.search.request.SeriesRequest;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Answers questions from a Lucene index. It searches the last commit that {@link #refresh} has seen. */
public final class LuceneSearcher implements Searcher, Closeable {

    private final Directory directory;
    private final States states;
    private final FigureTurns turns = new FigureTurns(Runtime.getRuntime().availableProcessors());

    /** Whether there is an index in a folder, if perhaps an empty one. */
    public static boolean isIndex(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Directory directory = FSDirectory.open(folder)) {
            return DirectoryReader.indexExists(directory);
        }
    }

    private LuceneSearcher(Directory directory, InstantSource time) throws IOException {
        this.directory = directory;
        this.states = new States(directory, time);
    }

    /**
     * Opens the index in a folder.
     *
     * @throws IOException if there is none; a {@link dateline.lucene.commit.OtherVersionException} if it is of another schema or
     *     format, and a {@link dateline.lucene.commit.DamagedIndexException} if its bytes are not those that were written
     */
    public static LuceneSearcher open(Path folder) throws IOException {
        try {
            return open(FSDirectory.open(folder));
        } catch (IOException | RuntimeException failure) {
            throw Standing.explained(folder, failure);
        }
    }

    static LuceneSearcher open(Directory directory) throws IOException {
        return open(directory, InstantSource.system());
    }

    /** @param time tells how long a state is kept */
    static LuceneSearcher open(Directory directory, InstantSource time) throws IOException {
        try {
            return new LuceneSearcher(directory, time);
        } catch (IOException | RuntimeException failure) {
            directory.close();
            throw failure;
        }
    }

    /** What is asked of {@link Integrity}. */
    public interface Examination<T> {
        T of(Integrity integrity) throws IOException;
    }

    /** Examines the state of the index that is searched, as it stands in its files. */
    public <T> T examine(Examination<T> examination) throws IOException {
        return states.ask(snapshot ->
                examination.of(new Integrity((DirectoryReader) snapshot.getIndexReader(), Schema.ID, Sorting.NEWEST)));
    }

    /** Searches the last commit from now on. */
    public void refresh() throws IOException {
        states.refresh();
    }

    /**
     * Prepares the lists that names and words are completed from, which takes longer than a key press. Until it is called again they
     * stay as they are, so that nobody who types waits for a commit.
     */
    public void warm() throws IOException {
        states.warm();
    }

    @Override
    public void close() throws IOException {
        try (directory;
                states) {
            // Closing is all.
        }
    }

    @Override
    public <E extends Exception> void throughout(String snapshot, Work<E> work) throws IOException, E {
        states.throughout(snapshot, work);
    }

    @Override
    public SearchResults search(SearchRequest request) throws IOException {
        return states.ask(snapshot -> new Answer(snapshot, request).find());
    }

    @Override
    public void each(SearchRequest request, ArticleReceiver receiver) throws IOException {
        IndexState _ = states.ask(snapshot -> {
            new EveryArticle(snapshot, EveryArticle.RANKED_AT_ONCE).read(request, receiver);
            return snapshot.state();
        });
    }

    @Override
    public FacetPage facet(FacetRequest request) throws IOException {
        return states.ask(snapshot -> FacetCounter.page(snapshot, request));
    }

    @Override
    public PlacePage places(PlaceRequest request) throws IOException {
        return states.ask(snapshot -> PlaceCounter.count(
                snapshot,
                request,
                Collected.of(snapshot, RefinedQuery.of(request.search())).results()));
    }

    @Override
    public FigurePage figures(FigureRequest request) throws IOException {
        return states.ask(snapshot -> new FigureReader(snapshot).list(request));
    }

    @Override
    public FigureFacts facts(FigureSelection selection) throws IOException {
        return states.ask(snapshot -> turns.await(() -> new FigureReader(snapshot).facts(selection)));
    }

    @Override
    public FigureSeries series(SeriesRequest request) throws IOException {
        return states.ask(snapshot -> turns.await(() -> new FigureReader(snapshot).series(request)));
    }

    @Override
    public ContradictionPage contradictions(ContradictionRequest request) throws IOException {
        return states.ask(snapshot -> turns.await(() -> new FigureReader(snapshot).contradictions(request)));
    }

    @Override
    public List<FacetPath> placesCalled(String name) throws IOException {
        return states.ask(snapshot -> snapshot.placeNames().called(name, new FacetPaths(snapshot, Dimension.PLACE)));
    }

    @Override
    public Forms forms(Words formed, int most) throws IOException {
        return states.ask(snapshot -> WrittenForms.of(snapshot, formed, most));
    }

    @Override
    public List<Completion> completions(Completion.Kind kind, String typed, int most) throws IOException {
        return states.askWarmed(snapshot -> kind == Completion.Kind.WORD
                ? snapshot.words().completing(typed, most)
                : snapshot.names(kind).completing(typed, most));
    }

    @Override
    public List<Completion> resembling(Completion.Kind kind, String spelling, int most) throws IOException {
        return states.askWarmed(snapshot -> kind == Completion.Kind.WORD
                ? WrittenWords.resembling(snapshot, spelling, most)
                : snapshot.names(kind).resembling(spelling, most));
    }

    @Override
    public List<SimilarArticle> similar(String id, int most) throws IOException {
        return states.ask(snapshot -> {
            Optional<Integer> document = document(snapshot, id);
            return document.isEmpty() ? List.of() : SimilarArticles.of(snapshot, document.get(), most);
        });
    }

    @Override
    public long count(SearchRequest request) throws IOException {
        return states.ask(snapshot ->
                (long) snapshot.timed().count(RefinedQuery.of(request).narrowed()));
    }

    @Override
    public long count(Query query) throws IOException {
        return states.ask(
                snapshot -> (long) snapshot.timed().count(TimedQuery.ofSlow(QueryTranslator.matching(query))));
    }

    @Override
    public Optional<StoredArticle> find(String id) throws IOException {
        return states.ask(snapshot -> {
            Optional<Integer> document = document(snapshot, id);
            return document.isEmpty() ? Optional.empty() : Optional.of(stored(snapshot, document.get()));
        });
    }

    @Override
    public List<Span> matches(String id, Query query) throws IOException {
        return states.ask(snapshot -> {
            Optional<Integer> found = document(snapshot, id);
            if (found.isEmpty()) {
                return List.of();
            }
            int document = found.get();
            return new Marker(snapshot, query)
                    .mark(document, ArticleReader.of(snapshot, document))
                    .marks();
        });
    }

    @Override
    public IndexState state() throws IOException {
        return states.ask(Snapshot::state);
    }

    @Override
    public Optional<Storage> storage() throws IOException {
        return directory instanceof FSDirectory onDisk
                ? Optional.of(IndexFiles.in(onDisk.getDirectory()))
                : Optional.empty();
    }

    @Override
    public Map<String, Fingerprint> fingerprints() throws IOException {
        return states.ask(snapshot -> Fingerprints.all(snapshot.getIndexReader()));
    }

    @Override
    public Map<String, Fingerprint> fingerprints(Set<String> beginnings) throws IOException {
        return states.ask(snapshot -> Fingerprints.of(snapshot.getIndexReader(), beginnings));
    }

    private static Optional<Integer> document(Snapshot snapshot, String id) throws IOException {
        ScoreDoc[] found = snapshot.search(new TermQuery(new Term(Schema.ID, id)), 1).scoreDocs;
        return found.length == 0 ? Optional.empty() : Optional.of(found[0].doc);
    }

    static StoredArticle stored(Snapshot snapshot, int document) throws IOException {
        LeafReaderContext leaf =
                snapshot.getLeafContexts().get(ReaderUtil.subIndex(document, snapshot.getLeafContexts()));
        LeafReader reader = leaf.reader();
        int inLeaf = document - leaf.docBase;
        return new StoredArticle(
                HitReader.article(snapshot, document), Fingerprints.read(reader).of(inLeaf));
    }
}

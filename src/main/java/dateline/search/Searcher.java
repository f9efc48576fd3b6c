package dateline.search;

import dateline.article.EnrichedArticle;
import dateline.article.Span;
import dateline.query.Query;
import dateline.query.Words;
import dateline.search.answer.ContradictionPage;
import dateline.search.answer.FigureFacts;
import dateline.search.answer.FigurePage;
import dateline.search.answer.PlacePage;
import dateline.search.answer.SearchResults;
import dateline.search.answer.SimilarArticle;
import dateline.search.facet.FacetPage;
import dateline.search.facet.FacetPath;
import dateline.search.facet.FoldedName;
import dateline.search.figure.FigureSeries;
import dateline.search.request.ContradictionRequest;
import dateline.search.request.FacetRequest;
import dateline.search.request.FigureRequest;
import dateline.search.request.FigureSelection;
import dateline.search.request.PlaceRequest;
import dateline.search.request.SearchRequest;
import dateline.search.request.SeriesRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The promise to answer questions about the articles of an index. Safe for use by many threads. */
public interface Searcher extends Inventory {

    SearchResults search(SearchRequest request) throws IOException;

    /**
     * Gives all articles of a search in its order, all from one state of the index and never many of them at a time; page and size
     * of the request do not matter.
     *
     * @throws IOException if the index cannot be read, or what the receiver throws, who is then given no more
     */
    void each(SearchRequest request, ArticleReceiver receiver) throws IOException;

    FacetPage facet(FacetRequest request) throws IOException;

    /** The places that the articles of a search name, and where they lie. */
    PlacePage places(PlaceRequest request) throws IOException;

    /** The figures that the articles of a search report. */
    FigurePage figures(FigureRequest request) throws IOException;

    /** The same without their sentences, at most {@link FigureSelection#MOST_FACTS}. */
    FigureFacts facts(FigureSelection selection) throws IOException;

    /** The same over time, by kind and source. */
    FigureSeries series(SeriesRequest request) throws IOException;

    /** Those that cannot both be true. */
    ContradictionPage contradictions(ContradictionRequest request) throws IOException;

    /**
     * The places that go by a name, as {@link FoldedName} compares, and that some article names or names what lies in them; in the
     * order of their paths. What else than its label a place is called is known if some article names it itself.
     */
    List<FacetPath> placesCalled(String name) throws IOException;

    /**
     * The words of the archive that a {@link Words.Wildcard} or {@link Words.Misspelled} stands for; none for other words.
     * Those of articles that were replaced or removed lately may still count.
     *
     * @param most how many of them are wanted
     */
    Forms forms(Words formed, int most) throws IOException;

    /**
     * Words or names of the archive of which one word and those behind it begin with what was typed, the most frequent first;
     * case and accents do not matter. Of the inflections of a word it gives one, of places with one label one. Behind a blank in
     * what was typed a name has to go on.
     *
     * @param most how many of them are wanted
     */
    List<Completion> completions(Completion.Kind kind, String typed, int most) throws IOException;

    /**
     * Words or names of the archive that are spelled almost like another, the nearest first, of equally near ones the most frequent;
     * of a name some words that follow each other may be meant. The first letter is right, and the longer it is, the
     * more may be wrong; the spelling itself is none.
     *
     * @param most how many of them are wanted
     */
    List<Completion> resembling(Completion.Kind kind, String spelling, int most) throws IOException;

    /** Articles that are like one, the most alike first; none if there is no such article. */
    List<SimilarArticle> similar(String id, int most) throws IOException;

    /** The number of articles that match a query. */
    long count(Query query) throws IOException;

    /** The number of articles that a search finds; its page and size do not matter. */
    long count(SearchRequest request) throws IOException;

    /** The article with an id, as it was indexed. */
    Optional<StoredArticle> find(String id) throws IOException;

    /** Where a query matches in an article's text, in order and without overlaps; none if there is no such article. */
    List<Span> matches(String id, Query query) throws IOException;

    /** How many articles the index holds, and which state of it is searched. */
    IndexState state() throws IOException;

    /** What the index is on disk; nothing if it is on none. */
    default Optional<Storage> storage() throws IOException {
        return Optional.empty();
    }

    /**
     * Does some work, all of whose questions are answered from one state of the index, whatever is committed meanwhile.
     *
     * @param snapshot names the state, as an earlier answer did; empty for the newest, which is also asked where the named one is not
     *     kept any more
     */
    default <E extends Exception> void throughout(String snapshot, Work<E> work) throws IOException, E {
        work.run();
    }

    /** Some work. */
    interface Work<E extends Exception> {
        void run() throws E;
    }

    /** An article as the index keeps it, with what its file was. */
    record StoredArticle(EnrichedArticle article, Fingerprint fingerprint) {}

    /**
     * An index on disk.
     *
     * @param bytes what its files take together
     * @param committed when it was last changed
     */
    record Storage(long bytes, Instant committed) {}

    /**
     * A state of the index.
     *
     * @param articles how many articles it holds
     * @param generation a number that changes with every state
     * @param snapshot names this state of this index and no other, in letters, digits and hyphens, for {@link Searcher#throughout}
     */
    record IndexState(long articles, long generation, String snapshot) {}
}

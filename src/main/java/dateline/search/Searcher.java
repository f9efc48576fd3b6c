package dateline.search;

import dateline.article.EnrichedArticle;
import dateline.article.Span;
import dateline.query.Query;
import dateline.query.Reading;
import dateline.query.Words;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The promise to answer questions about the articles of an index. Safe for use by many threads. */
public interface Searcher extends Holdings {

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

    /** What a reading means in this archive. */
    default Explanation explain(Reading reading) throws IOException {
        return Explanation.of(reading, this);
    }

    /** The number of articles that match a query. */
    long count(Query query) throws IOException;

    /** The article with an id, as it was indexed. */
    Optional<StoredArticle> find(String id) throws IOException;

    /** Where a query matches in an article's text, in order and without overlaps; none if there is no such article. */
    List<Span> matches(String id, Query query) throws IOException;

    /** How many articles the index holds, and which state of it is searched. */
    IndexState state() throws IOException;

    /** An article as the index keeps it, with what its file was. */
    record StoredArticle(EnrichedArticle article, Fingerprint fingerprint) {}

    /**
     * A state of the index.
     *
     * @param articles how many articles it holds
     * @param generation a number that changes with every state
     */
    record IndexState(long articles, long generation) {}
}

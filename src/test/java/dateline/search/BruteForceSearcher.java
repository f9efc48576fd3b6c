package dateline.search;

import static java.util.Comparator.comparing;

import dateline.article.EnrichedArticle;
import dateline.article.Span;
import dateline.query.Query;
import dateline.query.Words;
import dateline.search.answer.ContradictionPage;
import dateline.search.answer.FigureFacts;
import dateline.search.answer.FigurePage;
import dateline.search.answer.Hit;
import dateline.search.answer.PlacePage;
import dateline.search.answer.SearchResults;
import dateline.search.answer.SimilarArticle;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPage;
import dateline.search.facet.FacetPath;
import dateline.search.facet.FacetValue;
import dateline.search.facet.FoldedName;
import dateline.search.figure.FigureSeries;
import dateline.search.request.Box;
import dateline.search.request.ContradictionRequest;
import dateline.search.request.FacetRequest;
import dateline.search.request.FigureRequest;
import dateline.search.request.FigureSelection;
import dateline.search.request.PlaceRequest;
import dateline.search.request.SearchRequest;
import dateline.search.request.SeriesRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps the promise by looking at every article: slow, and simple enough to be believed. */
public final class BruteForceSearcher implements Searcher {

    private final List<StoredArticle> articles;
    private final BruteForceLabels labels;

    /** Of places, by path. */
    private final Map<FacetPath, Set<String>> otherNames;

    public BruteForceSearcher(List<StoredArticle> articles) {
        this.articles = List.copyOf(articles);
        List<EnrichedArticle> enriched =
                articles.stream().map(StoredArticle::article).toList();
        this.labels = new BruteForceLabels(enriched);
        this.otherNames = BruteForcePlaces.otherNames(enriched);
    }

    @Override
    public SearchResults search(SearchRequest request) {
        List<EnrichedArticle> matching = matching(request);
        List<EnrichedArticle> found = matching.stream()
                .filter(article -> BruteForceFacets.passes(article, request.refinements()))
                .sorted(BruteForceOrder.of(request))
                .toList();
        List<Hit> hits = found.stream()
                .skip((request.page() - 1L) * request.size())
                .limit(request.size())
                .map(article -> BruteForceHit.of(article, request.query()))
                .toList();
        Map<Dimension, List<FacetValue>> facets = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            facets.put(dimension, shown(new BruteForceFacets(matching, request.refinements(), dimension, labels)));
        }
        List<LocalDate> days =
                found.stream().map(article -> article.article().published()).toList();
        return new SearchResults(found.size(), hits, facets, BruteForceTimeline.of(days));
    }

    @Override
    public void each(SearchRequest request, ArticleReceiver receiver) throws IOException {
        List<EnrichedArticle> found =
                found(request).stream().sorted(BruteForceOrder.of(request)).toList();
        receiver.begin(state(), found.size());
        for (EnrichedArticle article : found) {
            receiver.receive(find(article.article().id()).orElseThrow());
        }
    }

    /** The articles that match the query, the days and the map. */
    private List<EnrichedArticle> matching(SearchRequest request) {
        Box box = request.box();
        return articles.stream()
                .map(StoredArticle::article)
                .filter(article -> BruteForceQueries.isWithin(
                        request.published(), article.article().published()))
                .filter(article -> box == null
                        || BruteForceQueries.places(article).anyMatch(place -> BruteForceQueries.isWithin(box, place)))
                .filter(article -> BruteForceQueries.matches(article, request.query()))
                .toList();
    }

    /** Everything, parents before their children. */
    private static List<FacetValue> shown(BruteForceFacets facets) {
        return facets.values().stream()
                .sorted(comparing((FacetValue value) -> value.path().toString()))
                .toList();
    }

    @Override
    public FacetPage facet(FacetRequest request) {
        SearchRequest search = request.search();
        BruteForceFacets facets =
                new BruteForceFacets(matching(search), search.refinements(), request.dimension(), labels);
        List<FacetValue> values = facets.values(request, otherNames);
        List<FacetValue> page = values.stream()
                .skip((request.page() - 1L) * request.size())
                .limit(request.size())
                .toList();
        return new FacetPage(request.dimension(), values.size(), page);
    }

    @Override
    public PlacePage places(PlaceRequest request) {
        return BruteForcePlaces.page(found(request.search()), request);
    }

    @Override
    public FigurePage figures(FigureRequest request) {
        return BruteForceFigures.list(found(request.selection().search()), request);
    }

    @Override
    public FigureFacts facts(FigureSelection selection) {
        return BruteForceFigures.facts(found(selection.search()), selection);
    }

    @Override
    public FigureSeries series(SeriesRequest request) {
        return BruteForceFigures.series(found(request.selection().search()), request);
    }

    @Override
    public ContradictionPage contradictions(ContradictionRequest request) {
        return BruteForceFigures.contradictions(found(request.selection().search()), request);
    }

    private List<EnrichedArticle> found(SearchRequest request) {
        return matching(request).stream()
                .filter(article -> BruteForceFacets.passes(article, request.refinements()))
                .toList();
    }

    @Override
    public List<FacetPath> placesCalled(String name) {
        String wanted = FoldedName.of(name);
        return articles.stream()
                .flatMap(stored -> BruteForceFacets.written(stored.article(), Dimension.PLACE).stream())
                .distinct()
                .filter(path -> Stream.concat(Stream.of(path.label()), otherNames.getOrDefault(path, Set.of()).stream())
                        .map(FoldedName::of)
                        .anyMatch(other -> !other.isEmpty() && other.equals(wanted)))
                .sorted(comparing(FacetPath::toString))
                .toList();
    }

    /** All values of a dimension that are listed, at all levels, by path. */
    Map<FacetPath, FacetValue> values(SearchRequest request, Dimension dimension) {
        return new BruteForceFacets(matching(request), request.refinements(), dimension, labels)
                .values().stream().collect(Collectors.toMap(FacetValue::path, value -> value));
    }

    @Override
    public Forms forms(Words formed, int most) {
        return BruteForceWords.forms(
                articles.stream().map(stored -> stored.article().article()).toList(), formed, most);
    }

    @Override
    public List<Completion> completions(Completion.Kind kind, String typed, int most) {
        return new BruteForceCompletions(kind, enriched(), labels, otherNames).completing(typed, most);
    }

    @Override
    public List<Completion> resembling(Completion.Kind kind, String spelling, int most) {
        return new BruteForceCompletions(kind, enriched(), labels, otherNames).resembling(spelling, most);
    }

    @Override
    public List<SimilarArticle> similar(String id, int most) {
        return find(id).map(stored -> new BruteForceSimilar(enriched())
                        .like(stored.article(), most).stream()
                                .map(other -> new SimilarArticle(
                                        BruteForceHit.of(other, new Query.All()),
                                        BruteForceSimilar.words(other)
                                                .equals(BruteForceSimilar.words(stored.article()))))
                                .toList())
                .orElse(List.of());
    }

    private List<EnrichedArticle> enriched() {
        return articles.stream().map(StoredArticle::article).toList();
    }

    @Override
    public long count(SearchRequest request) {
        return found(request).size();
    }

    @Override
    public long count(Query query) {
        return articles.stream()
                .filter(stored -> BruteForceQueries.matches(stored.article(), query))
                .count();
    }

    @Override
    public Optional<StoredArticle> find(String id) {
        return articles.stream()
                .filter(stored -> stored.article().article().id().equals(id))
                .findFirst();
    }

    @Override
    public List<Span> matches(String id, Query query) {
        return find(id).map(stored -> BruteForceQueries.marks(stored.article(), query))
                .orElse(List.of());
    }

    @Override
    public IndexState state() {
        return new IndexState(articles.size(), 1, "1");
    }

    @Override
    public Map<String, Fingerprint> fingerprints() {
        return articles.stream()
                .collect(Collectors.toMap(stored -> stored.article().article().id(), StoredArticle::fingerprint));
    }

    @Override
    public Map<String, Fingerprint> fingerprints(Set<String> beginnings) {
        Map<String, Fingerprint> some = new HashMap<>(fingerprints());
        some.keySet()
                .removeIf(id -> beginnings.stream()
                        .noneMatch(beginning ->
                                beginning.endsWith("/") ? id.startsWith(beginning) : id.equals(beginning)));
        return some;
    }
}

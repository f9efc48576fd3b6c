package dateline.search;

import dateline.article.Article;
import dateline.article.DateRange;
import dateline.article.EnrichedArticle;
import dateline.article.FigureKind;
import dateline.article.Mention;
import dateline.article.Span;
import dateline.article.text.Sentence;
import dateline.article.text.SentenceSplitter;
import dateline.query.Query;
import dateline.search.Searcher.StoredArticle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Keeps the promise by looking at every article: slow, and simple enough to be believed. Words are compared in small letters only. */
public final class BruteForceSearcher implements Searcher {

    private static final int SHOWN = 10;

    private final List<StoredArticle> articles;

    public BruteForceSearcher(List<StoredArticle> articles) {
        this.articles = List.copyOf(articles);
    }

    @Override
    public Map<String, Fingerprint> fingerprints() {
        return articles.stream()
                .collect(Collectors.toMap(stored -> stored.article().article().id(), StoredArticle::fingerprint));
    }

    @Override
    public SearchResults search(SearchRequest request) {
        List<StoredArticle> found = articles.stream()
                .filter(stored -> BruteForce.matches(stored.article(), request, null))
                .sorted(order(request))
                .toList();
        List<Hit> hits = found.stream()
                .skip((long) (request.page() - 1) * request.size())
                .limit(request.size())
                .map(stored -> hit(stored.article(), request.query()))
                .toList();
        Map<Dimension, List<FacetValue>> facets = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            facets.put(dimension, shown(request, dimension));
        }
        return new SearchResults(found.size(), hits, facets, timeline(found));
    }

    @Override
    public FacetPage facet(FacetRequest request) {
        List<FacetValue> values = values(request.search(), request.dimension()).stream()
                .filter(value -> request.path().isPrefixOf(value.path()))
                .filter(value -> request.prefix().isEmpty()
                        ? value.path().depth() == request.path().depth() + 1
                        : value.path().depth() > request.path().depth()
                                && BruteForce.lower(value.path().label())
                                        .startsWith(BruteForce.lower(request.prefix())))
                .sorted(request.order() == FacetRequest.Order.COUNT ? BY_COUNT : BY_NAME)
                .toList();
        List<FacetValue> page = values.stream()
                .skip((long) (request.page() - 1) * request.size())
                .limit(request.size())
                .toList();
        return new FacetPage(request.dimension(), values.size(), page);
    }

    @Override
    public long count(Query query) {
        return articles.stream()
                .filter(stored -> BruteForce.matches(stored.article(), query))
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
        return find(id).map(stored -> BruteForce.marks(stored.article().article(), query))
                .orElse(List.of());
    }

    @Override
    public IndexState state() {
        return new IndexState(articles.size(), 1);
    }

    private static final Comparator<FacetValue> BY_NAME =
            Comparator.comparing(value -> value.path().toString());
    private static final Comparator<FacetValue> BY_COUNT =
            Comparator.comparingLong(FacetValue::count).reversed().thenComparing(BY_NAME);

    private List<FacetValue> values(SearchRequest request, Dimension dimension) {
        Map<String, FacetPath> known = new TreeMap<>();
        articles.forEach(stored ->
                BruteForce.paths(stored.article(), dimension).forEach(path -> known.put(path.toString(), path)));
        List<FacetValue> values = new ArrayList<>();
        for (FacetPath path : known.values()) {
            boolean isSelected = request.refinements().contains(new Refinement(dimension, path, false));
            Refinement exclusion = new Refinement(dimension, path, true);
            List<Refinement> others = request.refinements().stream()
                    .filter(refinement -> !refinement.equals(exclusion))
                    .toList();
            SearchRequest counted = new SearchRequest(
                    request.query(), others, request.published(), request.sort(), request.page(), request.size());
            long count = articles.stream()
                    .map(StoredArticle::article)
                    .filter(article -> BruteForce.matches(article, counted, dimension))
                    .filter(article -> BruteForce.paths(article, dimension).contains(path))
                    .count();
            int children = (int) known.values().stream()
                    .filter(other -> other.depth() > 0 && other.depth() == path.depth() + 1 && path.isPrefixOf(other))
                    .count();
            boolean isExcluded = request.refinements().contains(exclusion);
            if (count > 0 || isSelected || isExcluded) {
                values.add(new FacetValue(path, count, isSelected, isExcluded, children));
            }
        }
        return values;
    }

    private List<FacetValue> shown(SearchRequest request, Dimension dimension) {
        List<FacetValue> shown = new ArrayList<>();
        values(request, dimension).stream()
                .filter(value -> value.path().depth() == 1)
                .sorted(BY_COUNT)
                .limit(SHOWN)
                .forEach(shown::add);
        values(request, dimension).stream()
                .filter(value -> value.isSelected() || value.isExcluded())
                .filter(value -> !shown.contains(value))
                .forEach(shown::add);
        return shown;
    }

    private static Timeline timeline(List<StoredArticle> found) {
        List<LocalDate> days = found.stream()
                .map(stored -> stored.article().article().published())
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return new Timeline(Timeline.Step.YEAR, List.of());
        }
        LocalDate last = days.getLast();
        Timeline.Step step = days.getFirst().plusDays(62).isAfter(last)
                ? Timeline.Step.DAY
                : days.getFirst().plusMonths(36).isAfter(last) ? Timeline.Step.MONTH : Timeline.Step.YEAR;
        List<Timeline.Bar> bars = new ArrayList<>();
        LocalDate first = switch (step) {
            case DAY -> days.getFirst();
            case MONTH -> days.getFirst().withDayOfMonth(1);
            case YEAR -> days.getFirst().withDayOfYear(1);
        };
        while (!first.isAfter(last)) {
            LocalDate next = switch (step) {
                case DAY -> first.plusDays(1);
                case MONTH -> first.plusMonths(1);
                case YEAR -> first.plusYears(1);
            };
            DateRange span = new DateRange(first, next.minusDays(1));
            bars.add(new Timeline.Bar(
                    first,
                    next.minusDays(1),
                    days.stream().filter(day -> BruteForce.isWithin(span, day)).count()));
            first = next;
        }
        return new Timeline(step, bars);
    }

    private static Comparator<StoredArticle> order(SearchRequest request) {
        Comparator<StoredArticle> newest = Comparator.comparing(
                        (StoredArticle stored) -> stored.article().article().published())
                .reversed();
        Comparator<StoredArticle> byId =
                Comparator.comparing(stored -> stored.article().article().id());
        Comparator<StoredArticle> order = switch (request.sort()) {
            case OLDEST -> newest.reversed();
            case NEWEST -> newest;
            case RELEVANCE ->
                Comparator.comparingInt((StoredArticle stored) -> -BruteForce.marks(
                                        stored.article().article(), request.query())
                                .size())
                        .thenComparing(newest);
            case FIGURE ->
                Comparator.comparingDouble((StoredArticle stored) -> -BruteForce.figures(stored.article())
                                .filter(of -> of.figure().kind() == FigureKind.KILLED)
                                .mapToDouble(of -> of.figure().value())
                                .max()
                                .orElse(-1))
                        .thenComparing(newest);
        };
        return order.thenComparing(byId);
    }

    private static Hit hit(EnrichedArticle enriched, Query query) {
        Article article = enriched.article();
        List<Span> marks = BruteForce.marks(article, query);
        List<Fragment> snippet = new ArrayList<>();
        for (Sentence sentence : sentences(article)) {
            boolean isShown = sentence.span().overlaps(article.headline().span());
            if (!isShown && snippet.isEmpty() && marks.stream().anyMatch(sentence.span()::contains)) {
                snippet.addAll(Fragments.cut(article.text(), sentence.span(), marks));
            }
        }
        List<Hit.ReportedFigure> figures = BruteForce.figures(enriched)
                .sorted(Comparator.comparingDouble(of -> -of.figure().value()))
                .map(of -> new Hit.ReportedFigure(
                        of.figure(),
                        of.span().in(article.text()),
                        Fragments.cut(article.text(), of.figure().sentence(), List.of(of.span())),
                        false))
                .toList();
        Mention.OfPlace dateline = enriched.dateline();
        return new Hit(
                article.id(),
                List.of(new Fragment(article.headline().text(), false)),
                article.published(),
                dateline == null ? null : dateline.place().name(),
                article.source(),
                marks.size(),
                snippet,
                figures);
    }

    private static List<Sentence> sentences(Article article) {
        return article.blocks().stream()
                .filter(block -> block.role().isProse())
                .flatMap(block -> SentenceSplitter.sentences(article.text(), block.span()).stream())
                .toList();
    }
}

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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps the promise by looking at every article: slow, and simple enough to be believed. Words are compared in small letters only. */
public final class BruteForceSearcher implements Searcher {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
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
                .filter(stored -> matches(stored.article(), request, null))
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
                                && lower(value.path().label()).startsWith(lower(request.prefix())))
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
                .filter(stored -> matches(stored.article(), query))
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
        return find(id).map(stored -> marks(stored.article().article(), query)).orElse(List.of());
    }

    @Override
    public IndexState state() {
        return new IndexState(articles.size(), 1);
    }

    private static boolean matches(EnrichedArticle enriched, SearchRequest request, @Nullable Dimension setAside) {
        if (!matches(enriched, request.query())
                || !isWithin(request.published(), enriched.article().published())) {
            return false;
        }
        for (Dimension dimension : Dimension.values()) {
            Set<FacetPath> paths = paths(enriched, dimension);
            List<Refinement> own = request.refinements().stream()
                    .filter(refinement -> refinement.dimension() == dimension)
                    .toList();
            boolean isExcluded =
                    own.stream().anyMatch(refinement -> refinement.isExcluded() && paths.contains(refinement.path()));
            List<Refinement> ticks =
                    own.stream().filter(refinement -> !refinement.isExcluded()).toList();
            boolean isTicked = ticks.isEmpty()
                    || dimension == setAside
                    || ticks.stream().anyMatch(refinement -> paths.contains(refinement.path()));
            if (isExcluded || !isTicked) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(EnrichedArticle enriched, Query query) {
        Article article = enriched.article();
        return switch (query) {
            case Query.All() -> true;
            case Query.Word(String text) -> !spans(article.text(), text).isEmpty();
            case Query.Phrase(String text) -> !spans(article.text(), text).isEmpty();
            case Query.And(List<Query> parts) -> parts.stream().allMatch(part -> matches(enriched, part));
            case Query.Or(List<Query> parts) -> parts.stream().anyMatch(part -> matches(enriched, part));
            case Query.Not(Query part) -> !matches(enriched, part);
            case Query.Published(DateRange days) -> isWithin(days, article.published());
            case Query.InField field -> inField(enriched, field);
            case Query.HasFigure condition -> figures(enriched).anyMatch(of -> condition.matches(of.figure()));
        };
    }

    private static boolean inField(EnrichedArticle enriched, Query.InField field) {
        Stream<String> values = switch (field.field()) {
            case HEADLINE -> Stream.of(enriched.article().headline().text());
            case LEAD, BODY -> Stream.of(enriched.article().text());
            case SOURCE -> Stream.ofNullable(enriched.article().source());
            case PLACE, DATELINE -> places(enriched).flatMap(of -> of.place().path().stream());
            case PERSON -> enriched.mentions(Mention.OfPerson.class).map(Mention.OfPerson::name);
            case ORGANISATION -> enriched.mentions(Mention.OfOrganisation.class).map(Mention.OfOrganisation::name);
        };
        return values.anyMatch(value -> lower(value).contains(lower(field.value())));
    }

    private static boolean isWithin(DateRange days, LocalDate day) {
        LocalDate first = days.first();
        LocalDate last = days.last();
        return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
    }

    private static Stream<Mention.OfPlace> places(EnrichedArticle enriched) {
        return Stream.concat(Stream.ofNullable(enriched.dateline()), enriched.mentions(Mention.OfPlace.class));
    }

    private static Stream<Mention.OfFigure> figures(EnrichedArticle enriched) {
        return enriched.mentions(Mention.OfFigure.class);
    }

    /** The values of a dimension that an article has, with all above them. */
    private static Set<FacetPath> paths(EnrichedArticle enriched, Dimension dimension) {
        LocalDate day = enriched.article().published();
        Stream<FacetPath> paths = switch (dimension) {
            case DATE ->
                Stream.of(FacetPath.of(
                        padded(day.getYear(), 4), padded(day.getMonthValue(), 2), padded(day.getDayOfMonth(), 2)));
            case PLACE -> places(enriched).map(of -> new FacetPath(of.place().path()));
            case PERSON -> enriched.mentions(Mention.OfPerson.class).map(of -> FacetPath.of(of.name()));
            case ORGANISATION -> enriched.mentions(Mention.OfOrganisation.class).map(of -> FacetPath.of(of.name()));
            case SOURCE -> Stream.ofNullable(enriched.article().source()).map(FacetPath::of);
            case FIGURE -> figures(enriched).map(of -> SizeSteps.path(of.figure()));
            case SAIDBY ->
                figures(enriched)
                        .map(of -> of.figure().saidBy())
                        .filter(name -> !name.isEmpty())
                        .map(FacetPath::of);
        };
        Set<FacetPath> all = new LinkedHashSet<>();
        paths.forEach(path -> {
            for (FacetPath at = path; at.depth() > 0; at = at.parent()) {
                all.add(at);
            }
        });
        return all;
    }

    private static String padded(int number, int digits) {
        return String.format(Locale.ROOT, "%0" + digits + "d", number);
    }

    private static final Comparator<FacetValue> BY_NAME =
            Comparator.comparing(value -> value.path().toString());
    private static final Comparator<FacetValue> BY_COUNT =
            Comparator.comparingLong(FacetValue::count).reversed().thenComparing(BY_NAME);

    private List<FacetValue> values(SearchRequest request, Dimension dimension) {
        Map<String, FacetPath> known = new TreeMap<>();
        articles.forEach(
                stored -> paths(stored.article(), dimension).forEach(path -> known.put(path.toString(), path)));
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
                    .filter(article -> matches(article, counted, dimension))
                    .filter(article -> paths(article, dimension).contains(path))
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
                    days.stream().filter(day -> isWithin(span, day)).count()));
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
                Comparator.comparingInt((StoredArticle stored) -> -marks(
                                        stored.article().article(), request.query())
                                .size())
                        .thenComparing(newest);
            case FIGURE ->
                Comparator.comparingDouble((StoredArticle stored) -> -figures(stored.article())
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
        List<Span> marks = marks(article, query);
        List<Fragment> snippet = new ArrayList<>();
        for (Sentence sentence : sentences(article)) {
            boolean isShown = sentence.span().overlaps(article.headline().span());
            if (!isShown && snippet.isEmpty() && marks.stream().anyMatch(sentence.span()::contains)) {
                snippet.addAll(fragments(article.text(), sentence.span(), marks));
            }
        }
        List<Hit.ReportedFigure> figures = figures(enriched)
                .sorted(Comparator.comparingDouble(of -> -of.figure().value()))
                .map(of -> new Hit.ReportedFigure(
                        of.figure(),
                        of.span().in(article.text()),
                        fragments(article.text(), of.figure().sentence(), List.of(of.span())),
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

    private static List<Fragment> fragments(String text, Span within, List<Span> marks) {
        List<Fragment> fragments = new ArrayList<>();
        int at = within.start();
        for (Span mark : marks) {
            if (within.contains(mark)) {
                fragments.add(new Fragment(text.substring(at, mark.start()), false));
                fragments.add(new Fragment(mark.in(text), true));
                at = mark.end();
            }
        }
        fragments.add(new Fragment(text.substring(at, within.end()), false));
        fragments.removeIf(fragment -> fragment.text().isEmpty());
        return fragments;
    }

    private static List<Span> marks(Article article, Query query) {
        List<Span> marks = new ArrayList<>();
        collect(article, query, marks);
        return marks.stream().sorted().distinct().toList();
    }

    private static void collect(Article article, Query query, List<Span> marks) {
        switch (query) {
            case Query.Word(String text) -> marks.addAll(spans(article.text(), text));
            case Query.Phrase(String text) -> marks.addAll(spans(article.text(), text));
            case Query.And(List<Query> parts) -> parts.forEach(part -> collect(article, part, marks));
            case Query.Or(List<Query> parts) -> parts.forEach(part -> collect(article, part, marks));
            case Query.All _, Query.Not _, Query.Published _, Query.InField _, Query.HasFigure _ -> {}
        }
    }

    /** Where words stand one behind the other. */
    private static List<Span> spans(String text, String wanted) {
        List<String> words =
                WORD.matcher(wanted).results().map(word -> lower(word.group())).toList();
        List<Span> places = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            places.add(new Span(matcher.start(), matcher.end()));
        }
        List<Span> spans = new ArrayList<>();
        for (int index = 0; !words.isEmpty() && index + words.size() <= places.size(); index++) {
            List<String> there = places.subList(index, index + words.size()).stream()
                    .map(span -> lower(span.in(text)))
                    .toList();
            if (there.equals(words)) {
                spans.add(new Span(
                        places.get(index).start(),
                        places.get(index + words.size() - 1).end()));
            }
        }
        return spans;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}

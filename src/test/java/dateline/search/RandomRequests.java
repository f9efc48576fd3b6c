package dateline.search;

import dateline.article.DateRange;
import dateline.article.Figure;
import dateline.article.FigureKind;
import dateline.query.Field;
import dateline.query.NumberRange;
import dateline.query.NumberTest;
import dateline.query.Part;
import dateline.query.Property;
import dateline.query.Query;
import dateline.query.Reach;
import dateline.query.Sort;
import dateline.query.Words;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPath;
import dateline.search.facet.PublishedPath;
import dateline.search.facet.Refinement;
import dateline.search.facet.SizeSteps;
import dateline.search.request.Box;
import dateline.search.request.ContradictionRequest;
import dateline.search.request.FacetRequest;
import dateline.search.request.FigureRequest;
import dateline.search.request.FigureSelection;
import dateline.search.request.PlaceRequest;
import dateline.search.request.SearchRequest;
import dateline.search.request.SeriesRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Requests by chance, in the words of {@link RandomArticles}. */
public final class RandomRequests {

    private final Random random;
    private final RandomArticles articles;

    public RandomRequests(Random random, RandomArticles articles) {
        this.random = random;
        this.articles = articles;
    }

    public SearchRequest search() {
        List<Refinement> refinements = new ArrayList<>();
        for (int count = random.nextInt(5) - 1; count > 0; count--) {
            refinements.add(refinement());
        }
        DateRange published = random.nextInt(3) == 0 ? dates() : DateRange.ALWAYS;
        Sort sort = articles.any(List.of(Sort.values()));
        Box box = random.nextInt(4) == 0 ? box() : null;
        return new SearchRequest(
                query(2), refinements, published, box, sort, 1 + random.nextInt(3), 1 + random.nextInt(20));
    }

    public FacetRequest facet(SearchRequest search) {
        Dimension dimension = dimension();
        FacetPath path = random.nextInt(3) == 0 ? path(dimension) : FacetPath.ROOT;
        String prefix = random.nextInt(3) == 0
                ? articles.any(List.of("m", "P", "g", "20", "1", "-", "zz", "î", "burm", "R", "Garden I", "lute", "us"))
                : "";
        FacetRequest.Order order = articles.any(List.of(FacetRequest.Order.values()));
        return new FacetRequest(search, dimension, path, prefix, order, 1 + random.nextInt(2), 1 + random.nextInt(12));
    }

    public PlaceRequest places(SearchRequest search) {
        return new PlaceRequest(search, 1 + random.nextInt(2), 1 + random.nextInt(12));
    }

    /** Half of them of one figure kind. */
    FigureSelection selection(SearchRequest search) {
        Set<FigureKind> kinds = random.nextBoolean() ? Set.of() : Set.of(articles.any(RandomArticles.KINDS));
        return new FigureSelection(search, kinds, random.nextInt(3) == 0);
    }

    public FigureRequest figures(SearchRequest search) {
        FigureRequest.Order order = articles.any(List.of(FigureRequest.Order.values()));
        return new FigureRequest(selection(search), order, 1 + random.nextInt(3), 1 + random.nextInt(20));
    }

    public SeriesRequest series(SearchRequest search) {
        return new SeriesRequest(
                selection(search), 1 + random.nextInt(2), 1 + random.nextInt(20), 1 + random.nextInt(20));
    }

    public ContradictionRequest contradictions(SearchRequest search) {
        int window = articles.any(List.of(0, 1, 1, 30, ContradictionRequest.MAX_WINDOW));
        return new ContradictionRequest(selection(search), window, 1 + random.nextInt(2), 1 + random.nextInt(20));
    }

    Query query(int depth) {
        return switch (random.nextInt(depth > 0 ? 16 : 12)) {
            case 0, 1, 2 -> new Words.Word(articles.any(RandomArticles.WORDS));
            case 3 -> new Words.Phrase(articles.words(3));
            case 4 -> new Query.All();
            case 5 -> random.nextBoolean() ? new Query.Published(dates()) : new Query.Happened(dates());
            case 6, 7 -> field();
            case 8 -> figure();
            case 9 -> words(2);
            case 10 -> part();
            case 11 -> holding();
            case 12 -> new Query.Not(query(depth - 1));
            case 13 -> new Query.Or(parts(depth));
            default -> new Query.And(parts(depth));
        };
    }

    private List<Query> parts(int depth) {
        return IntStream.range(0, 2 + random.nextInt(2))
                .mapToObj(_ -> query(depth - 1))
                .toList();
    }

    /** What stands in the text, with nearness upon nearness. */
    private Words words(int depth) {
        return switch (random.nextInt(depth > 0 ? 11 : 6)) {
            case 0, 1 -> new Words.Word(articles.any(RandomArticles.WORDS));
            case 2 -> new Words.Phrase(articles.words(2));
            case 3 -> new Words.Exactly(articles.words(2));
            case 4, 5 -> formed();
            case 6 -> new Words.Either(List.of(words(depth - 1), words(depth - 1)));
            case 7 -> new Words.NotNear(words(depth - 1), words(depth - 1), reach(), random.nextInt(4) == 0);
            default -> new Words.Near(words(depth - 1), words(depth - 1), reach(), random.nextInt(3) == 0);
        };
    }

    /** A word that stands for others. */
    private Words formed() {
        return random.nextBoolean()
                ? new Words.Wildcard(articles.any(List.of("s*", "gren?de", "M*y", "são*", "5?1", "pro*t*", "soldier*")))
                : new Words.Misspelled(articles.any(List.of("Mandaley", "polcie", "fery", "x")), 1 + random.nextInt(2));
    }

    private Reach reach() {
        return switch (random.nextInt(6)) {
            case 0 -> Reach.Stretch.SENTENCE;
            case 1 -> Reach.Stretch.PARAGRAPH;
            default -> new Reach.Positions(1 + random.nextInt(8));
        };
    }

    private Query part() {
        Part part = articles.any(List.of(Part.values()));
        return random.nextBoolean()
                ? new Query.InPart(part, words(1))
                : new Query.AtLeast(1 + random.nextInt(3), part, words(1));
    }

    private Query holding() {
        double low = random.nextInt(60);
        return random.nextBoolean()
                ? new Query.Has(articles.any(List.of(Property.values())))
                : new Query.Length(
                        new NumberRange(low, random.nextBoolean(), low + random.nextInt(40), random.nextBoolean()));
    }

    private Query field() {
        Field field = articles.any(List.of(Field.values()));
        return new Query.InField(
                field,
                switch (field) {
                    case SOURCE -> articles.any(List.of("afp", "Reuters", "agencia lusa", "AP", "nobody", "…"));
                    case PLACE, DATELINE -> placeName();
                    case PERSON -> articles.any(List.of("Suu Kyi", "aung", "jose", "Hlaing", "San Kyi", "o'neil"));
                    case ORGANISATION -> articles.any(List.of("nations", "United Nations", "Nations United", "reuter"));
                });
    }

    /** Its edges often go through places; half of them cross the date line. */
    private Box box() {
        double south = edge(articles.any(RandomArticles.PLACES).latitude(), 90);
        double north = edge(articles.any(RandomArticles.PLACES).latitude(), 90);
        return new Box(
                edge(articles.any(RandomArticles.PLACES).longitude(), 180),
                Math.min(south, north),
                edge(articles.any(RandomArticles.PLACES).longitude(), 180),
                Math.max(south, north));
    }

    private double edge(double degrees, double most) {
        return random.nextInt(3) == 0 ? Math.clamp(degrees + random.nextGaussian() * 10, -most, most) : degrees;
    }

    /** The name of a place, or its path. */
    String placeName() {
        return articles.any(List.of(
                "burma",
                "Asia",
                "GEORGIA",
                "rangoon",
                "USA",
                "Cote d’Ivoire",
                "paris",
                "Asia/",
                "asia/GEORGIA",
                "Mandalay/Hill",
                "Asia/Myanmar/Mandalay\\/Hill",
                "Africa/Cote d'Ivoire/-Bouaké",
                "North America/United States/Texas/Paris"));
    }

    private Query figure() {
        FigureKind kind = random.nextInt(4) == 0 ? null : articles.any(RandomArticles.KINDS);
        boolean isCurrency = kind == FigureKind.MONEY && random.nextBoolean();
        return new Query.HasFigure(
                kind,
                numberTests(),
                isCurrency ? articles.any(RandomArticles.CURRENCIES) : null,
                random.nextInt(3) == 0
                        ? List.of(articles.any(List.of("civilian", "police", "police officers")))
                        : List.of(),
                random.nextInt(4) == 0
                        ? List.of(articles.any(List.of("police", "junta", "the junta", "ann")))
                        : List.of());
    }

    private List<NumberTest> numberTests() {
        List<NumberTest> tests = new ArrayList<>();
        for (int count = random.nextInt(3); count > 0; count--) {
            tests.add(new NumberTest(range(), articles.any(List.of(NumberTest.Certainty.values()))));
        }
        return tests;
    }

    private NumberRange range() {
        double one = articles.any(RandomArticles.NUMBERS);
        double other = articles.any(RandomArticles.NUMBERS);
        return switch (random.nextInt(4)) {
            case 0 -> NumberRange.exactly(one);
            case 1 -> new NumberRange(one, random.nextBoolean(), Double.POSITIVE_INFINITY, false);
            case 2 -> new NumberRange(Double.NEGATIVE_INFINITY, false, one, random.nextBoolean());
            default ->
                new NumberRange(Math.min(one, other), random.nextBoolean(), Math.max(one, other), random.nextBoolean());
        };
    }

    private DateRange dates() {
        LocalDate first = articles.day();
        LocalDate last = articles.day();
        return switch (random.nextInt(4)) {
            case 0 -> DateRange.day(first);
            case 1 -> new DateRange(first, null);
            case 2 -> new DateRange(null, last);
            default -> first.isBefore(last) ? new DateRange(first, last) : new DateRange(last, first);
        };
    }

    private Dimension dimension() {
        return articles.any(List.of(Dimension.values()));
    }

    private Refinement refinement() {
        Dimension dimension = dimension();
        return new Refinement(dimension, path(dimension), random.nextInt(3) == 0);
    }

    /** Mostly a value that articles have, or one above it. */
    private FacetPath path(Dimension dimension) {
        if (random.nextInt(12) == 0) {
            return articles.any(List.of(FacetPath.ROOT, FacetPath.of("Nowhere"), FacetPath.of("Nowhere", "at all")));
        }
        FacetPath path = switch (dimension) {
            case DATE -> PublishedPath.of(articles.day());
            case PLACE -> new FacetPath(articles.any(RandomArticles.PLACES).path());
            case PERSON -> FacetPath.of(articles.any(RandomArticles.PEOPLE));
            case ORGANISATION -> FacetPath.of(articles.any(RandomArticles.ORGANISATIONS));
            case SOURCE -> FacetPath.of(articles.any(RandomArticles.SOURCES));
            case FIGURE ->
                SizeSteps.path(Figures.figure(
                        articles.any(RandomArticles.KINDS),
                        Figure.Bound.EXACT,
                        articles.any(RandomArticles.NUMBERS),
                        0,
                        "",
                        ""));
            case SAIDBY -> FacetPath.of(articles.any(List.of("police", "the junta", "Ann/x")));
        };
        return dimension.isHierarchical() && random.nextBoolean() ? path.parent() : path;
    }
}

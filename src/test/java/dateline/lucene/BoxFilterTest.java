package dateline.lucene;

import static dateline.search.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.article.DateRange;
import dateline.article.Place;
import dateline.query.Query;
import dateline.query.Sort;
import dateline.search.Articles;
import dateline.search.BruteForceSearcher;
import dateline.search.Searcher;
import dateline.search.Searcher.StoredArticle;
import dateline.search.answer.Hit;
import dateline.search.request.Box;
import dateline.search.request.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** A part of the map holds exactly what looking at every article finds in it: at the poles, over the date line, in a single point. */
class BoxFilterTest {

    private static final int BOXES = 60;

    /** Where edges and places like to meet. */
    private static final Double[] LATITUDES = {-90.0, -0.0, 0.0, 16.8, Math.nextUp(16.8), 90.0};

    private static final Double[] LONGITUDES = {-180.0, -179.9, -0.0, 0.0, 96.15, Math.nextDown(96.15), 180.0};

    record Point(double latitude, double longitude) {}

    @Provide
    Arbitrary<Point> points() {
        return Combinators.combine(degrees(90, LATITUDES), degrees(180, LONGITUDES))
                .as(Point::new);
    }

    private static Arbitrary<Double> degrees(double most, Double... special) {
        return Arbitraries.oneOf(
                Arbitraries.of(special),
                Arbitraries.doubles().between(-most, most).ofScale(4));
    }

    @Property(tries = 40)
    void boxHoldsWhatBruteForceFindsInIt(
            @ForAll @Size(min = 1, max = 40) List<@From("points") Point> points, @ForAll long seed) throws IOException {
        List<StoredArticle> articles = articles(points, new Random(seed));
        Searcher reference = new BruteForceSearcher(articles);
        Random random = new Random(seed);
        try (MemoryIndex lucene = new MemoryIndex().put(articles)) {
            for (int box = 0; box < BOXES; box++) {
                SearchRequest request = within(box(points, random));
                assertEquals(
                        ids(reference, request),
                        ids(lucene.searcher(), request),
                        () -> points + " in " + request.box());
            }
        }
    }

    /** Each article mentions one to three of the points, one of them perhaps in its dateline. */
    private static List<StoredArticle> articles(List<Point> points, Random random) {
        List<StoredArticle> articles = new ArrayList<>();
        for (Point point : points) {
            Articles article = article("a" + articles.size());
            if (random.nextBoolean()) {
                article.dateline(place(any(points, random)));
            }
            article.paragraph("Rain.").place(place(point));
            if (random.nextBoolean()) {
                article.place(place(any(points, random)));
            }
            articles.add(article.stored());
        }
        return articles;
    }

    private static Place place(Point point) {
        return new Place("Point", List.of("Point"), point.latitude(), point.longitude(), null, List.of(), List.of());
    }

    /** Its corners are points or the map's own; every tenth is a single point. */
    private static Box box(List<Point> points, Random random) {
        Point one = corner(points, random);
        Point other = random.nextInt(10) == 0 ? one : corner(points, random);
        return new Box(
                one.longitude(),
                Math.min(one.latitude(), other.latitude()),
                other.longitude(),
                Math.max(one.latitude(), other.latitude()));
    }

    private static Point corner(List<Point> points, Random random) {
        Point point = any(points, random);
        return switch (random.nextInt(6)) {
            case 0 -> new Point(random.nextBoolean() ? 90 : -90, point.longitude());
            case 1 -> new Point(point.latitude(), random.nextBoolean() ? 180 : -180);
            case 2 -> new Point(random.nextDouble(-90, 90), random.nextDouble(-180, 180));
            default -> point;
        };
    }

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static SearchRequest within(Box box) {
        return new SearchRequest(new Query.All(), List.of(), DateRange.ALWAYS, box, Sort.OLDEST, 1, 100);
    }

    private static List<String> ids(Searcher searcher, SearchRequest request) throws IOException {
        return searcher.search(request).hits().stream().map(Hit::id).toList();
    }
}

package dateline.ingest.facts;

import dateline.article.Article;
import dateline.article.DateRange;
import dateline.article.EnrichedArticle;
import dateline.article.Figure;
import dateline.article.FigureKind;
import dateline.article.Headline;
import dateline.article.Mention;
import dateline.article.Mention.OfPlace;
import dateline.article.Place;
import dateline.article.Span;
import dateline.corpus.CorpusReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Articles with mentions of every sort, the same for the same seed. */
final class SomeArticles {

    private static final String WORDS =
            "At least 581 people were killed in Zürich and Ōsaka 😀, the mayor of Lima told AFP. ";
    private static final double[] NUMBERS = {
        0, -0.0, 0.5, 581, 12.3456, 1e300, -1e15, 0.1 + 0.2, Double.NaN, Double.NEGATIVE_INFINITY, Double.MIN_VALUE
    };

    private final Random random;

    private SomeArticles(long seed) {
        random = new Random(seed);
    }

    static EnrichedArticle article(long seed) {
        return new SomeArticles(seed).article("n" + seed);
    }

    static List<EnrichedArticle> articles(int size) {
        List<EnrichedArticle> articles = new ArrayList<>();
        for (int seed = 0; seed < size; seed++) {
            articles.add(article(seed));
        }
        return articles;
    }

    /** The hash by which the facts of an article are kept here. */
    static String hash(EnrichedArticle article) {
        return CorpusReader.sha256(article.article().id().getBytes(StandardCharsets.UTF_8));
    }

    private EnrichedArticle article(String id) {
        String text = "date 2019-03-08\n\n" + id + " " + WORDS.repeat(1 + random.nextInt(4));
        Article article = new Article(id, day(), text, new Headline("", new Span(0, 0)), null, null, List.of());
        List<Mention> mentions = new ArrayList<>();
        for (int left = random.nextInt(9); left > 0; left--) {
            mentions.add(mention(text));
        }
        return new EnrichedArticle(article, random.nextBoolean() ? place(text) : null, mentions);
    }

    private Mention mention(String text) {
        return switch (random.nextInt(5)) {
            case 0 -> place(text);
            case 1 -> new Mention.OfPerson(span(text), words(text));
            case 2 -> new Mention.OfOrganisation(span(text), words(text));
            case 3 -> new Mention.OfDate(span(text), days());
            default -> new Mention.OfFigure(span(text), figure(text));
        };
    }

    private OfPlace place(String text) {
        List<Mention.Candidate> candidates = new ArrayList<>();
        for (int left = random.nextInt(3); left > 0; left--) {
            candidates.add(new Mention.Candidate(place(), number()));
        }
        return new OfPlace(span(text), place(), random.nextBoolean(), candidates);
    }

    private Place place() {
        int number = random.nextInt(40);
        List<String> names = List.of("Ōsaka " + number, "", "Great Ōsaka");
        return new Place(
                "Ōsaka " + number,
                List.of("Asia", "Ōsaka " + number),
                number,
                -0.1234 * number,
                number == 7 ? null : (Integer) (number * 100_000_019),
                names.subList(0, number % 3),
                names.subList(0, number % 2));
    }

    private Figure figure(String text) {
        FigureKind[] kinds = FigureKind.values();
        Figure.Bound[] bounds = Figure.Bound.values();
        return new Figure(
                kinds[random.nextInt(kinds.length)],
                number(),
                bounds[random.nextInt(bounds.length)],
                orNull(number()),
                orNull(number()),
                "people",
                words(text),
                words(text),
                random.nextBoolean() ? Figure.Scope.TOTAL : Figure.Scope.INCIDENT,
                orNull(days()),
                orNull(place()),
                span(text),
                number());
    }

    private String words(String text) {
        return switch (random.nextInt(3)) {
            case 0 -> "";
            case 1 -> "Nobody " + random.nextInt(5);
            default -> span(text).in(text);
        };
    }

    /** No half of a surrogate pair: no span of Dateline cuts a letter. */
    private Span span(String text) {
        int start = random.nextInt(text.length());
        int end = start + random.nextInt(Math.min(30, text.length() - start));
        return isInPair(text, start) || isInPair(text, end) ? new Span(0, 4) : new Span(start, end);
    }

    private static boolean isInPair(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at));
    }

    private DateRange days() {
        return random.nextBoolean() ? DateRange.day(day()) : new DateRange(orNull(day()), orNull(day()));
    }

    private LocalDate day() {
        return LocalDate.of(1 + random.nextInt(9999), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private double number() {
        return NUMBERS[random.nextInt(NUMBERS.length)];
    }

    private <T> @Nullable T orNull(T value) {
        return random.nextInt(3) == 0 ? null : value;
    }
}

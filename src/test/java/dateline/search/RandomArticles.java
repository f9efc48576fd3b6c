package dateline.search;

import dateline.article.Block;
import dateline.article.DateRange;
import dateline.article.Figure;
import dateline.article.FigureKind;
import dateline.article.Place;
import dateline.search.Searcher.StoredArticle;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Articles by chance, from few words, so that much is shared between them. The same seed gives the same articles. */
public final class RandomArticles {

    static final List<String> WORDS = List.of(
            "police",
            "soldier",
            "soldiers",
            "Soldier's",
            "protest",
            "protested",
            "grenade",
            "grenades",
            "café",
            "Cafe",
            "mandalay",
            "Mandalay",
            "ferry",
            "budget",
            "election",
            "elections",
            "river",
            "the",
            "of",
            "minister",
            "prime",
            "581",
            "São",
            "Paulo",
            "naïve",
            "x",
            "İstanbul");

    static final List<Place> PLACES = List.of(
            place(16.8, 96.15, List.of("Rangoon"), List.of("Burma"), "Asia", "Myanmar", "Yangon", "Yangon"),
            place(21, 96, List.of("Burma"), List.of(), "Asia", "Myanmar"),
            place(21.97, 96.08, List.of(), List.of("Burma"), "Asia", "Myanmar", "Mandalay/Hill"),
            place(41.7, 44.8, List.of(), List.of(), "Asia", "Georgia", "Tbilisi"),
            place(33, -83, List.of("Peach State"), List.of("USA"), "North America", "United States", "Georgia"),
            place(33.7, -95.5, List.of(), List.of("USA", "U.S."), "North America", "United States", "Texas", "Paris"),
            place(48.9, 2.35, List.of("Lutetia"), List.of(), "Europe", "France", "Île-de-France", "Paris"),
            place(0, 0, List.of(), List.of(), "Europe"),
            place(7.7, -5, List.of(), List.of(), "Africa", "Côte d'Ivoire", "-Bouaké", "a\\b"),
            place(-16.8, 180, List.of("Garden Island"), List.of(), "Oceania", "Fiji", "Taveuni"),
            place(-90, -0.0, List.of("Amundsen–Scott"), List.of(), "Antarctic", "South Pole"),
            place(-43.9, -176.5, List.of("Rēkohu"), List.of("Aotearoa"), "Oceania", "New Zealand", "Chatham"));

    static final List<String> PEOPLE = List.of(
            "Aung San Suu Kyi",
            "Min Aung Hlaing",
            "José Sá",
            "Ann O'Neil",
            "Ann",
            "-x/y",
            "Jose Sa",
            "JOSÉ SÁ",
            "Min Aung-Hlaing",
            "Ann O’Neil",
            "Ann B. O'Neil",
            "x y");
    static final List<String> ORGANISATIONS =
            List.of("United Nations", "Nations League", "U.N.", "UN", "U. N.", "Reuters");
    static final List<String> SOURCES = List.of("AFP", "Reuters", "Agência Lusa", "A.P.");
    static final List<FigureKind> KINDS =
            List.of(FigureKind.KILLED, FigureKind.WOUNDED, FigureKind.MONEY, FigureKind.PERCENT, FigureKind.COUNT);
    static final List<Integer> NUMBERS = List.of(0, 1, 3, 7, 12, 99, 100, 870, 5000, 20_000, 1_500_000);
    static final List<String> CURRENCIES = List.of("EUR", "USD", "MMK");
    static final List<String> SPEAKERS = List.of("", "police", "the junta", "Ann/x");
    static final List<String> COUNTED = List.of("", "civilians", "police officers", "Soldiers and police");
    private static final List<Figure.Scope> SCOPES =
            List.of(Figure.Scope.INCIDENT, Figure.Scope.INCIDENT, Figure.Scope.TOTAL);
    private static final List<Block.Role> ROLES = List.of(
            Block.Role.PARAGRAPH, Block.Role.PARAGRAPH, Block.Role.PARAGRAPH, Block.Role.CAPTION, Block.Role.CREDIT);

    private final Random random;
    private final LocalDate first;
    private final int days;

    public RandomArticles(Random random) {
        this.random = random;
        this.first = LocalDate.of(2004, 1, 1).plusDays(random.nextInt(1000));
        this.days = List.of(1, 40, 62, 90, 1000, 1860, 7000).get(random.nextInt(7));
    }

    private static Place place(
            double latitude, double longitude, List<String> others, List<String> containers, String... path) {
        String name = path[path.length - 1];
        return new Place(name, List.of(path), latitude, longitude, null, others, containers);
    }

    LocalDate day() {
        return first.plusDays(random.nextInt(days));
    }

    <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    String words(int most) {
        return IntStream.rangeClosed(0, random.nextInt(most))
                .mapToObj(_ -> any(WORDS))
                .collect(Collectors.joining(" "));
    }

    /** The article with a number; another call with the same number gives another article with the same id. */
    public StoredArticle article(int number) {
        Articles article = Articles.article((number % 3) + "/a-" + number).published(day().toString());
        if (random.nextBoolean()) {
            article.source(any(SOURCES));
        }
        if (random.nextBoolean()) {
            article.dateline(any(PLACES));
        }
        if (random.nextInt(4) == 0) {
            article.headline(words(8));
        }
        for (int block = random.nextInt(4); block >= 0; block--) {
            article.block(any(ROLES), words(8) + ". The " + words(20) + ".");
        }
        addNames(article);
        for (int figure = random.nextInt(4); figure > 0; figure--) {
            addFigure(article);
        }
        for (int date = random.nextInt(3); date > 0; date--) {
            LocalDate first = day();
            article.date(new DateRange(first, random.nextBoolean() ? first : first.plusDays(random.nextInt(40))));
        }
        return article.stored();
    }

    private void addNames(Articles article) {
        for (int name = random.nextInt(4); name > 0; name--) {
            article.place(any(PLACES));
            article.person(any(PEOPLE));
        }
        for (int name = random.nextInt(3); name > 0; name--) {
            article.organisation(any(ORGANISATIONS));
        }
    }

    /** Few, so that figures of one place meet. */
    private @Nullable Place place() {
        return random.nextInt(4) == 0 ? null : any(PLACES.subList(0, 3));
    }

    private @Nullable DateRange when() {
        LocalDate first = day();
        LocalDate last = first.plusDays(random.nextInt(4));
        return switch (random.nextInt(8)) {
            case 0 -> new DateRange(null, last);
            case 1 -> new DateRange(first, null);
            case 2 -> new DateRange(first, last);
            case 3 -> DateRange.day(first);
            case 4 -> DateRange.ALWAYS;
            default -> null;
        };
    }

    private void addFigure(Articles article) {
        FigureKind kind = any(KINDS);
        int number = any(NUMBERS);
        String unit = kind == FigureKind.MONEY ? any(CURRENCIES) : "people";
        article.paragraph("About " + number + " " + any(WORDS) + ".");
        Figure figure = Figures.bounded(kind, any(List.of(Figure.Bound.values())), number, number + any(NUMBERS), unit);
        Figure told = Figures.told(figure, any(COUNTED), any(SPEAKERS));
        article.figure(Integer.toString(number), Figures.happened(told, any(SCOPES), when(), place()));
    }
}

package dateline.speed;

import dateline.article.Article;
import dateline.enrich.tag.Tagger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Measures the tagger on text that it meets for the first time against OpenNLP's part-of-speech tagger and NLP4J; how to run it
 * stands in {@code src/train/README.md}.
 */
final class Speed {

    /** The slow one does not go through the whole slice. */
    private static final int MOST_TOKENS_NLP4J = 10_000;

    private static final List<String> HEADS = List.of(
            "Dateline",
            "fresh",
            "OpenNLP POS",
            "NLP4J both",
            "NLP4J NER",
            "/OpenNLP",
            "/both",
            "/NER",
            "fresh/OpenNLP",
            "fresh/NER");

    private static final int FIRST_RATIO = 5;

    private final Race race;
    private final Contestant dateline = Contestant.dateline(Tagger.withModel());
    private final Contestant openNlp = Contestant.openNlp();
    private final Contestant nlp4j = Contestant.nlp4j();

    private Speed(Race race) throws IOException {
        this.race = race;
    }

    /**
     * Measures and prints.
     *
     * @param arguments the greatest number of articles of a folder, then the folders with commas between
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int most = Integer.parseInt(arguments[0]);
        List<Path> folders = Stream.of(arguments[1].split(",")).map(Path::of).toList();
        System.out.println(Alone.loads(Alone.Part.TAGGER));
        System.out.println(Alone.taggerAfter(most, folders));
        Speed speed = new Speed(new Race(most, folders));
        speed.warmUp();
        speed.measure();
    }

    private void warmUp() {
        // A tagger that knows the words already would not compile what it does with new ones.
        race.warmUp(() -> Contestant.dateline(Tagger.withModel()));
        race.warmUp(() -> openNlp);
        race.warmUp(() -> nlp4j);
        Pace.of(dateline, race.warmUp());
    }

    private void measure() {
        System.out.println(race.size());
        SpeedTable table = new SpeedTable(HEADS, FIRST_RATIO);
        System.gc();
        Pace cut = new Pace(0, 0, 0);
        for (int slice = 0; slice < Race.SLICES; slice++) {
            List<Article> articles = race.slice(slice);
            List<Article> fewer = beginning(articles);
            Contestant fresh = Contestant.dateline(Tagger.withModel());
            List<Supplier<Pace>> heats = List.of(
                    () -> Pace.of(dateline, articles),
                    () -> Pace.of(fresh, articles),
                    () -> Pace.of(openNlp, articles),
                    () -> Pace.of(nlp4j, fewer));
            List<Pace> paces = Race.inTurn(heats, slice);
            table.add(row(
                    paces.get(0).perSecond(),
                    paces.get(1).perSecond(),
                    paces.get(2).perSecond(),
                    paces.get(3)));
            cut = cut.plus(paces.getFirst());
        }
        System.out.printf(
                "Tokens per second of processor time, and how many times as fast Dateline is:%n%s%n", table.text());
        System.out.printf(Locale.ROOT, "Of Dateline's time, %.0f %% is for cutting the text%n", 100 * cut.firstPart());
    }

    private static double[] row(double dateline, double fresh, double openNlp, Pace nlp4j) {
        double both = nlp4j.perSecond();
        double names = nlp4j.lastPerSecond();
        return new double[] {
            dateline,
            fresh,
            openNlp,
            both,
            names,
            dateline / openNlp,
            dateline / both,
            dateline / names,
            fresh / openNlp,
            fresh / names
        };
    }

    private static List<Article> beginning(List<Article> articles) {
        int tokens = 0;
        List<Article> first = new ArrayList<>();
        for (int index = 0; index < articles.size() && tokens < MOST_TOKENS_NLP4J; index++) {
            first.add(articles.get(index));
            tokens += (int) Pace.tokens(articles.get(index));
        }
        return first;
    }
}

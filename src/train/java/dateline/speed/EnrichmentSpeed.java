package dateline.speed;

import dateline.article.Article;
import dateline.enrich.Annotator;
import dateline.enrich.date.DateAnnotator;
import dateline.enrich.figure.FigureAnnotator;
import dateline.enrich.name.NameAnnotator;
import dateline.enrich.place.PlaceAnnotator;
import dateline.enrich.tag.Tagger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Measures each annotator after tagging, and the whole enrichment, on text that it meets for the first time against OpenNLP's
 * part-of-speech tagger; how to run it stands in {@code src/train/README.md}.
 */
final class EnrichmentSpeed {

    private static final List<String> HEADS = List.of(
            "OpenNLP POS",
            "names",
            "places",
            "dates",
            "figures",
            "whole",
            "names/",
            "places/",
            "dates/",
            "figures/",
            "whole/");

    private static final int FIRST_RATIO = 6;

    private final Race race;
    /** OpenNLP, then those that are compared with it. */
    private final List<Contestant> contestants = new ArrayList<>();

    private EnrichmentSpeed(Race race) throws IOException {
        this.race = race;
        Tagger tagger = Tagger.withModel();
        List<Annotator> annotators = List.of(
                new NameAnnotator(), PlaceAnnotator.withGazetteer(), new DateAnnotator(), new FigureAnnotator());
        contestants.add(Contestant.openNlp());
        for (int index = 0; index < annotators.size(); index++) {
            contestants.add(Contestant.annotator(tagger, annotators, index));
        }
        contestants.add(Contestant.enrichment(Tagger.withModel(), annotators));
    }

    /**
     * Measures and prints.
     *
     * @param arguments the greatest number of articles of a folder, then the folders with commas between
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int most = Integer.parseInt(arguments[0]);
        List<Path> folders = Stream.of(arguments[1].split(",")).map(Path::of).toList();
        System.out.println(Alone.loads(Alone.Part.GAZETTEER));
        EnrichmentSpeed speed = new EnrichmentSpeed(new Race(most, folders));
        speed.contestants.forEach(contestant -> speed.race.warmUp(() -> contestant));
        speed.measure();
    }

    private void measure() {
        System.out.println(race.size());
        SpeedTable table = new SpeedTable(HEADS, FIRST_RATIO);
        System.gc();
        for (int slice = 0; slice < Race.SLICES; slice++) {
            List<Article> articles = race.slice(slice);
            List<Supplier<Pace>> heats = contestants.stream()
                    .<Supplier<Pace>>map(contestant -> () -> Pace.of(contestant, articles))
                    .toList();
            table.add(row(Race.inTurn(heats, slice)));
        }
        System.out.printf(
                "Tokens per second of processor time, and how many times as fast as OpenNLP:%n%s%n", table.text());
    }

    private static double[] row(List<Pace> paces) {
        double[] speeds = paces.stream().mapToDouble(Pace::perSecond).toArray();
        DoubleStream ratios = DoubleStream.of(speeds).skip(1).map(speed -> speed / speeds[0]);
        return DoubleStream.concat(DoubleStream.of(speeds), ratios).toArray();
    }
}

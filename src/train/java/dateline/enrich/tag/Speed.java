package dateline.enrich.tag;

import dateline.article.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * Measures the tagger on text that it meets for the first time against OpenNLP's part-of-speech tagger and NLP4J, on one thread, one
 * after the other in changing order; how to run it stands in {@code src/train/README.md}.
 */
final class Speed {

    private static final int LOADS = 5;
    private static final int SLICES = 10;

    /** The part of each folder that is read over and over before anything is measured, so that all code is compiled. */
    private static final int WARM_UP_PART = 5;

    private static final Duration WARM_UP = Duration.ofSeconds(15);

    /** The slow one does not go through the whole slice. */
    private static final int MOST_TOKENS_NLP4J = 10_000;

    private static final double MEGABYTE = 1 << 20;
    private static final double MILLISECOND = 1e6;

    private final List<Article> warmUp = new ArrayList<>();
    private final List<Article> unseen = new ArrayList<>();
    private final TaggerModel model;
    private final Contestant dateline;
    private final Contestant openNlp;
    private final Contestant nlp4j;

    private Speed(int most, List<Path> folders) throws IOException {
        for (Path folder : folders) {
            List<Article> articles = new ArrayList<>();
            ArticleFiles.of(folder).first(most).read(articles::add);
            int known = articles.size() / WARM_UP_PART;
            warmUp.addAll(articles.subList(0, known));
            unseen.addAll(articles.subList(known, articles.size()));
        }
        model = ModelFile.ofResource();
        dateline = Contestant.dateline(new Tagger(model));
        openNlp = Contestant.openNlp();
        nlp4j = Contestant.nlp4j();
    }

    /**
     * Measures and prints.
     *
     * @param arguments the greatest number of articles of a folder, then the folders with commas between
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int most = Integer.parseInt(arguments[0]);
        List<Path> folders = Stream.of(arguments[1].split(",")).map(Path::of).toList();
        alone(most, folders);
        Speed speed = new Speed(most, folders);
        speed.warmUp();
        speed.measure();
    }

    private static void alone(int most, List<Path> folders) throws IOException, InterruptedException {
        List<TaggerAlone.Measured> loads = new ArrayList<>();
        for (int load = 0; load < LOADS; load++) {
            loads.add(TaggerAlone.run(0, List.of()));
        }
        say(
                "Load in a fresh Java machine of %d MB, median of %d (least to greatest): %s; of its thread %s",
                TaggerAlone.MOST_MEGABYTES,
                LOADS,
                milliseconds(loads, TaggerAlone.Measured::loadNanos),
                milliseconds(loads, TaggerAlone.Measured::threadNanos));
        TaggerAlone.Measured measured = TaggerAlone.run(most, folders);
        say(
                "Heap in use after load: %.0f MB, after %,d articles: %.0f MB",
                measured.bytesLoaded() / MEGABYTE, measured.articles(), measured.bytesAfterTagging() / MEGABYTE);
    }

    private static String milliseconds(List<TaggerAlone.Measured> loads, ToLongFunction<TaggerAlone.Measured> nanos) {
        double[] times = loads.stream()
                .mapToDouble(load -> nanos.applyAsLong(load) / MILLISECOND)
                .toArray();
        return String.format(
                Locale.ROOT,
                "%.0f ms (%.0f to %.0f)",
                SpeedTable.ranked(times, 0.5),
                SpeedTable.ranked(times, 0),
                SpeedTable.ranked(times, 1));
    }

    private void warmUp() {
        // A tagger that knows the words already would not compile what it does with new ones.
        warmUp(() -> Contestant.dateline(new Tagger(model)));
        warmUp(() -> openNlp);
        warmUp(() -> nlp4j);
        Pace.of(dateline, warmUp);
        long start = System.nanoTime();
        ModelFile.ofResource();
        say("Load once more here: %.0f ms", (System.nanoTime() - start) / MILLISECOND);
    }

    private void warmUp(Supplier<Contestant> contestants) {
        long end = System.nanoTime() + WARM_UP.toNanos();
        while (System.nanoTime() < end) {
            Contestant contestant = contestants.get();
            for (int index = 0; index < warmUp.size() && System.nanoTime() < end; index++) {
                contestant.steps(warmUp.get(index)).forEach(Runnable::run);
            }
        }
    }

    private void measure() {
        say(
                "Articles: %,d to warm up (%,d tokens), then %,d unseen in %d slices (%,d tokens)",
                warmUp.size(), tokens(warmUp), unseen.size(), SLICES, tokens(unseen));
        SpeedTable table = new SpeedTable();
        System.gc();
        Pace cut = new Pace(0, 0, 0);
        for (int slice = 0; slice < SLICES; slice++) {
            List<Article> articles = slice(slice);
            List<Article> fewer = beginning(articles);
            Contestant fresh = Contestant.dateline(new Tagger(model));
            List<Supplier<Pace>> heats = new ArrayList<>(List.of(
                    () -> Pace.of(dateline, articles),
                    () -> Pace.of(fresh, articles),
                    () -> Pace.of(openNlp, articles),
                    () -> Pace.of(nlp4j, fewer)));
            List<Pace> paces = inTurn(heats, slice);
            table.add(paces.get(0), paces.get(1), paces.get(2), paces.get(3));
            cut = cut.plus(paces.getFirst());
        }
        say("Tokens per second of processor time, and how many times as fast Dateline is:%n%s", table.text());
        say("Of Dateline's time, %.0f %% is for cutting the text", 100 * cut.firstPart());
    }

    private static List<Pace> inTurn(List<Supplier<Pace>> heats, int first) {
        List<Pace> paces = new ArrayList<>(Collections.nCopies(heats.size(), new Pace(0, 0, 0)));
        for (int turn = 0; turn < heats.size(); turn++) {
            int index = (first + turn) % heats.size();
            paces.set(index, heats.get(index).get());
        }
        return paces;
    }

    /** Each so many-th article, so that all slices are alike. */
    private List<Article> slice(int slice) {
        List<Article> articles = new ArrayList<>();
        for (int index = slice; index < unseen.size(); index += SLICES) {
            articles.add(unseen.get(index));
        }
        return articles;
    }

    private static List<Article> beginning(List<Article> articles) {
        int tokens = 0;
        int end = 0;
        while (end < articles.size() && tokens < MOST_TOKENS_NLP4J) {
            tokens += (int) Pace.tokens(articles.get(end++));
        }
        return articles.subList(0, end);
    }

    private static long tokens(List<Article> articles) {
        return articles.stream().mapToLong(Pace::tokens).sum();
    }

    private static void say(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, format + "%n", arguments);
    }
}

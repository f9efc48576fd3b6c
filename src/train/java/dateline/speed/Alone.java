package dateline.speed;

import dateline.article.text.SentenceSplitter;
import dateline.enrich.place.PlaceAnnotator;
import dateline.enrich.tag.ArticleFiles;
import dateline.enrich.tag.Tagger;
import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** A Java machine of its own that loads one part of Dateline and nothing else, to tell how fast that loads and how much it holds. */
final class Alone {

    private static final int LOADS = 5;
    private static final double MEGABYTE = 1 << 20;
    private static final double MILLISECOND = 1e6;

    private Alone() {}

    /** What is loaded. */
    enum Part {
        TAGGER(200),
        GAZETTEER(120);

        private final int mostMegabytes;

        /** @param mostMegabytes what it may hold, and therefore all that the machine is given */
        Part(int mostMegabytes) {
            this.mostMegabytes = mostMegabytes;
        }
    }

    /**
     * What was measured.
     *
     * @param loadNanos how long loading took by the clock
     * @param threadNanos the processor time of the thread that loaded
     * @param bytesLoaded the heap in use after that
     * @param bytesAfterArticles the heap in use after the articles
     * @param articles how many were tagged
     */
    record Measured(long loadNanos, long threadNanos, long bytesLoaded, long bytesAfterArticles, long articles) {

        private static Measured of(String line) {
            String[] numbers = line.strip().split(" ");
            return new Measured(
                    Long.parseLong(numbers[0]),
                    Long.parseLong(numbers[1]),
                    Long.parseLong(numbers[2]),
                    Long.parseLong(numbers[3]),
                    Long.parseLong(numbers[4]));
        }

        private String line() {
            return loadNanos + " " + threadNanos + " " + bytesLoaded + " " + bytesAfterArticles + " " + articles;
        }
    }

    /** How long and how much loading takes in several machines, one after the other, as a line of text. */
    static String loads(Part part) throws IOException, InterruptedException {
        List<Measured> loads = new ArrayList<>();
        for (int load = 0; load < LOADS; load++) {
            loads.add(run(part, 0, List.of()));
        }
        return String.format(
                Locale.ROOT,
                "Load in a fresh Java machine of %d MB, median of %d (least to greatest): %s; of its thread %s; heap in use then %.0f MB",
                part.mostMegabytes,
                LOADS,
                milliseconds(loads, Measured::loadNanos),
                milliseconds(loads, Measured::threadNanos),
                loads.getFirst().bytesLoaded() / MEGABYTE);
    }

    private static String milliseconds(List<Measured> loads, ToLongFunction<Measured> nanos) {
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

    /** How much the tagger holds after the articles of the folders, as a line of text. */
    static String taggerAfter(int most, List<Path> folders) throws IOException, InterruptedException {
        Measured measured = run(Part.TAGGER, most, folders);
        return String.format(
                Locale.ROOT,
                "Heap in use after %,d articles: %.0f MB",
                measured.articles(),
                measured.bytesAfterArticles() / MEGABYTE);
    }

    private static Measured run(Part part, int most, List<Path> folders) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-XX:+UseSerialGC", "-Xmx" + part.mostMegabytes + "m"));
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), Alone.class.getName()));
        command.addAll(List.of(part.name(), Integer.toString(most)));
        folders.forEach(folder -> command.add(folder.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(part + " alone ended with " + process.exitValue());
        }
        return Measured.of(line);
    }

    /**
     * Loads, tags, prints one line.
     *
     * @param arguments the part, the greatest number of articles of a folder, then the folders, which only the tagger reads
     */
    public static void main(String[] arguments) throws IOException {
        Part part = Part.valueOf(arguments[0]);
        int most = Integer.parseInt(arguments[1]);
        long threadStart = Pace.now();
        long start = System.nanoTime();
        Object loaded = switch (part) {
            case TAGGER -> Tagger.withModel();
            case GAZETTEER -> PlaceAnnotator.withGazetteer();
        };
        long loadNanos = System.nanoTime() - start;
        long threadNanos = Pace.now() - threadStart;
        long bytesLoaded = usedBytes();
        long[] articles = {0};
        for (int index = 2; index < arguments.length && loaded instanceof Tagger tagger; index++) {
            ArticleFiles.of(Path.of(arguments[index])).first(most).read(article -> {
                tagger.tag(SentenceSplitter.sentences(article));
                articles[0]++;
            });
        }
        long bytesAfterArticles = usedBytes();
        System.out.println(new Measured(loadNanos, threadNanos, bytesLoaded, bytesAfterArticles, articles[0]).line());
        // Without a last use what was loaded might be gone before it was weighed.
        Reference.reachabilityFence(loaded);
    }

    private static long usedBytes() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}

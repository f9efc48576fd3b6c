package dateline.enrich.tag;

import dateline.article.text.SentenceSplitter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java machine of its own that holds Dateline's tagger and nothing else, to tell how fast that loads and how much it holds. */
final class TaggerAlone {

    /** What the tagger may hold, and therefore all that the machine is given. */
    static final int MOST_MEGABYTES = 200;

    private TaggerAlone() {}

    /**
     * What was measured.
     *
     * @param loadNanos how long loading took by the clock
     * @param threadNanos the processor time of the thread that loaded
     * @param bytesLoaded the heap in use after that
     * @param bytesAfterTagging the heap in use after the articles
     * @param articles how many were tagged
     */
    record Measured(long loadNanos, long threadNanos, long bytesLoaded, long bytesAfterTagging, long articles) {

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
            return loadNanos + " " + threadNanos + " " + bytesLoaded + " " + bytesAfterTagging + " " + articles;
        }
    }

    /** Starts a machine, which loads the tagger and tags the articles of the folders. */
    static Measured run(int most, List<Path> folders) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-XX:+UseSerialGC", "-Xmx" + MOST_MEGABYTES + "m"));
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), TaggerAlone.class.getName()));
        command.add(Integer.toString(most));
        folders.forEach(folder -> command.add(folder.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException("the tagger alone ended with " + process.exitValue());
        }
        return Measured.of(line);
    }

    /**
     * Loads, tags, prints one line.
     *
     * @param arguments the greatest number of articles of a folder, then the folders
     */
    public static void main(String[] arguments) throws IOException {
        long threadStart = Pace.now();
        long start = System.nanoTime();
        Tagger tagger = Tagger.withModel();
        long loadNanos = System.nanoTime() - start;
        long threadNanos = Pace.now() - threadStart;
        long bytesLoaded = usedBytes();
        long[] articles = {0};
        for (int index = 1; index < arguments.length; index++) {
            ArticleFiles files = ArticleFiles.of(Path.of(arguments[index])).first(Integer.parseInt(arguments[0]));
            files.read(article -> {
                tagger.tag(SentenceSplitter.sentences(article));
                articles[0]++;
            });
        }
        long bytesAfterTagging = usedBytes();
        // Without a last use the tagger itself might be gone by now.
        tagger.tag(List.of());
        System.out.println(new Measured(loadNanos, threadNanos, bytesLoaded, bytesAfterTagging, articles[0]).line());
    }

    private static long usedBytes() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}

package dateline.bench;

import dateline.bench.opensearch.OpenSearchSide;
import dateline.bench.question.QueryClass.Extent;
import dateline.bench.question.Questions;
import dateline.bench.question.Sample;
import dateline.bench.race.Race;
import dateline.bench.race.RaceTable;
import dateline.bench.side.BareSide;
import dateline.bench.side.DatelineSide;
import dateline.bench.side.HttpSide;
import dateline.bench.side.Side;
import dateline.bench.sqlite.SqliteSide;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Measures search: the classes of questions, the sides in turns. How to run it stands in {@code src/bench/README.md}. */
final class SearchBenchmark {

    private final Options options;
    private final BuiltIndexes indexes;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private SearchBenchmark(Options options) {
        this.options = options;
        this.indexes = BuiltIndexes.of(options);
    }

    /** Measures and prints. */
    public static void main(String[] arguments) throws Exception {
        new SearchBenchmark(Options.of(arguments)).run();
    }

    private void run() throws Exception {
        Sample sample = Sample.of(indexes.archive());
        Map<String, Side> sides = new LinkedHashMap<>();
        try {
            for (String letter : options.list("sides")) {
                sides.put(letter, open(letter));
                out.println(letter + ": " + sides.get(letter).state());
            }
            for (Extent extent : options.extents()) {
                out.printf(Locale.ROOT, "%n%s answers, load %.1f%n%n", extent, load());
                Questions questions = new Questions(sample, extent, options.number("seed"));
                Race race = new Race(
                        sides, questions, options.clock(), options.number("rounds"), options.number("questions"));
                new RaceTable(race, out).print(options.classes(), options.numbers("threads"));
                out.printf(Locale.ROOT, "%nload %.1f%n", load());
            }
        } finally {
            for (Side side : sides.values()) {
                side.close();
            }
        }
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** Opens a side; its index is built at its first time and kept. */
    private Side open(String letter) throws IOException {
        return switch (letter) {
            case "a" -> new DatelineSide(indexes.dateline());
            case "b" -> new BareSide(indexes.bare());
            case "c" -> HttpSide.dateline(indexes.dateline());
            case "d" -> HttpSide.bare(indexes.bare());
            case "f" -> new SqliteSide(indexes.sqlite());
            case "e" -> openSearch();
            default -> throw new IllegalArgumentException("there is no side " + letter);
        };
    }

    /** The node is filled at its first time. */
    private Side openSearch() throws IOException {
        Path at = indexes.folder().resolve("opensearch");
        Path done = indexes.folder().resolve("opensearch.done");
        OpenSearchSide side = new OpenSearchSide(nodeClassPath(), at);
        try {
            if (!Files.exists(done)) {
                side.fill(indexes.archive());
                Files.createFile(done);
            }
            return side;
        } catch (IOException | RuntimeException failure) {
            side.close();
            throw failure;
        }
    }

    private String nodeClassPath() throws IOException {
        Path built = Path.of(options.text("node"));
        Path libraries = built.resolve("class.path");
        if (!Files.exists(libraries)) {
            throw new IllegalArgumentException(
                    "Side e needs a node, which has to be built first; src/bench/README.md says how.");
        }
        return built.resolve("classes") + File.pathSeparator + Files.readString(libraries);
    }
}

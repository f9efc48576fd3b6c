package dateline.bench;

import dateline.bench.help.Helps;
import dateline.bench.question.HelpClass;
import dateline.bench.question.Sample;
import dateline.bench.race.Times;
import dateline.bench.side.IndexFolder;
import dateline.lucene.LuceneSearcher;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Measures what helps those who type, in Dateline alone. How to run it stands in {@code src/bench/README.md}. */
final class HelpBenchmark {

    private HelpBenchmark() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws IOException {
        Options options = Options.of(arguments);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BuiltIndexes indexes = BuiltIndexes.of(options);
        Path folder = indexes.dateline();
        out.println("a: " + IndexFolder.state(folder));
        int texts = options.number("rounds") * options.number("questions");
        try (LuceneSearcher searcher = LuceneSearcher.open(folder)) {
            searcher.warm();
            Helps helps = new Helps(searcher, Sample.of(indexes.archive()), options.number("seed"));
            Map<HelpClass, Times> times = helps.time(texts);
            out.printf(Locale.ROOT, "%n| %d texts of each | p50 ms | p99 ms |%n|---|---|---|%n", texts);
            times.forEach((helpClass, taken) -> out.printf(
                    Locale.ROOT,
                    "| %s | %.3f | %.3f |%n",
                    helpClass.label(),
                    taken.percentile(0.5),
                    taken.percentile(0.99)));
        }
    }
}

package dateline.bench;

import dateline.bench.growth.Growth;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Measures Dateline with growing archives. How to run it stands in {@code src/bench/README.md}. */
final class GrowthBenchmark {

    /** Of fewer answers a 99th percentile says little. */
    private static final int LEAST = 200;

    private GrowthBenchmark() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Options options = Options.of(arguments);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream progress = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int number = Math.max(options.number("rounds") * options.number("questions"), LEAST);
        Growth growth = new Growth(options.work(), options.number("seed"), options.classes(), number, progress);
        out.println(growth.measure(options.sizes()));
    }
}

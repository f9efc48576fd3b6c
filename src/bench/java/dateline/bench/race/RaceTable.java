package dateline.bench.race;

import dateline.bench.question.QueryClass;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints what came of a race, a line of Markdown as soon as a class is done. */
public final class RaceTable {

    /** Whose time is divided by whose: a number above 1 says that the first is the slower one. */
    private static final List<List<String>> PAIRS =
            List.of(List.of("a", "b"), List.of("c", "d"), List.of("e", "c"), List.of("f", "a"), List.of("c", "a"));

    private static final double P50 = 0.5;
    private static final double P99 = 0.99;

    private final Race race;
    private final PrintStream out;
    private final List<List<String>> pairs;

    public RaceTable(Race race, PrintStream out) {
        this.race = race;
        this.out = out;
        this.pairs = PAIRS.stream()
                .filter(pair -> race.sides().keySet().containsAll(pair))
                .toList();
    }

    /** Runs the classes at each number of threads, and prints. */
    public void print(List<QueryClass> classes, List<Integer> threads) throws IOException, InterruptedException {
        race.warmUp(classes);
        String times = race.sides().keySet().stream()
                .map(side -> " " + side + " p50 / p99 ms |")
                .collect(Collectors.joining());
        String ratios = pairs.stream()
                .map(pair -> String.format(Locale.ROOT, " %1$s/%2$s p50 | %1$s/%2$s p99 |", pair.get(0), pair.get(1)))
                .collect(Collectors.joining());
        out.println("| class | asking |" + times + ratios);
        out.println("|---|---|" + "---|".repeat(race.sides().size() + 2 * pairs.size()));
        for (int asking : threads) {
            for (QueryClass queryClass : classes) {
                System.gc();
                out.println(line(race.run(queryClass, asking)));
            }
        }
    }

    private String line(Race.Result result) {
        StringBuilder line = new StringBuilder("| " + result.queryClass().label() + " | " + result.threads() + " |");
        for (String side : race.sides().keySet()) {
            line.append(
                    result.times().containsKey(side)
                            ? String.format(
                                    Locale.ROOT,
                                    " %.3f / %.3f |",
                                    result.milliseconds(side, P50).median(),
                                    result.milliseconds(side, P99).median())
                            : " – |");
        }
        for (List<String> pair : pairs) {
            if (!result.times().keySet().containsAll(pair)) {
                line.append(" – | – |");
                continue;
            }
            line.append(" **" + result.ratio(pair.get(0), pair.get(1), P50) + "** |");
            line.append(" " + result.ratio(pair.get(0), pair.get(1), P99) + " |");
        }
        return line.toString();
    }
}

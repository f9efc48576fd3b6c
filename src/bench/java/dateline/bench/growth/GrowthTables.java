package dateline.bench.growth;

import dateline.bench.question.HelpClass;
import dateline.bench.question.QueryClass;
import dateline.bench.race.Times;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes what was measured at growing sizes: a table for the index and one for each group of classes, in each a row for each size. */
final class GrowthTables {

    /** What the largest size is measured against. */
    private static final int USUAL = 57_000;

    private static final double P50 = 0.5;
    private static final double P99 = 0.99;

    private final List<QueryClass> classes;
    private final int number;
    private final List<Grown> sizes = new ArrayList<>();

    GrowthTables(List<QueryClass> classes, int number) {
        this.classes = classes;
        this.number = number;
    }

    /** Classes that stand in one table. */
    private enum Group {
        WORDS("Words", EnumSet.range(QueryClass.TERM, QueryClass.DATES)),
        FACETS("Facets", EnumSet.of(QueryClass.FACETS, QueryClass.SIDEWAYS)),
        PAGES("Pages", EnumSet.of(QueryClass.HIGHLIGHT, QueryClass.DEEP_PAGE, QueryClass.NEWEST)),
        FIGURES("Figures", EnumSet.range(QueryClass.FIGURE, QueryClass.FIGURE_LIST));

        private final String title;
        private final Set<QueryClass> classes;

        Group(String title, Set<QueryClass> classes) {
            this.title = title;
            this.classes = classes;
        }
    }

    /** A column of times: its label, and what it takes of a size. */
    private record Column(String label, Function<Grown, @Nullable Times> times) {}

    void add(Grown grown) {
        sizes.add(grown);
    }

    /** The rows of the last size, which was added: for whoever waits. */
    String last() {
        Grown grown = sizes.getLast();
        return index(grown)
                + Arrays.stream(Group.values())
                        .map(group -> "\n" + group.title + " " + row(grown, columns(group)))
                        .collect(Collectors.joining())
                + "\nHelp " + row(grown, helps());
    }

    String markdown() {
        StringBuilder text = new StringBuilder("## The index\n\n");
        text.append("| articles | indexing s | articles/s | index bytes an article | text bytes an article | segments |"
                + " heap MB, warm | heap MB, asked |\n|---|---|---|---|---|---|---|---|\n");
        sizes.forEach(grown -> text.append(index(grown)).append('\n'));
        for (Group group : Group.values()) {
            append(text, group.title, columns(group));
        }
        append(text, "What helps those who type", helps());
        return text.toString();
    }

    private static String index(Grown grown) {
        Grown.Built built = grown.built();
        return String.format(
                Locale.ROOT,
                "| %,d | %.1f | %,.0f | %,.0f | %,.0f | %d | %.1f | %.1f |",
                built.articles(),
                built.seconds(),
                built.articlesPerSecond(),
                (double) built.indexBytes() / built.articles(),
                (double) built.textBytes() / built.articles(),
                grown.segments(),
                grown.warmHeap() / 1e6,
                grown.askedHeap() / 1e6);
    }

    private List<Column> columns(Group group) {
        return classes.stream()
                .filter(group.classes::contains)
                .map(queryClass ->
                        new Column(queryClass.label(), grown -> grown.searches().get(queryClass)))
                .toList();
    }

    private static List<Column> helps() {
        return Arrays.stream(HelpClass.values())
                .map(helpClass ->
                        new Column(helpClass.label(), grown -> grown.helps().get(helpClass)))
                .toList();
    }

    private void append(StringBuilder text, String title, List<Column> columns) {
        if (columns.isEmpty()) {
            return;
        }
        text.append(
                String.format(Locale.ROOT, "%n## %s: p50 / p99 in ms of %d questions%n%n| articles |", title, number));
        columns.forEach(column -> text.append(" " + column.label + " |"));
        text.append("\n|---|" + "---|".repeat(columns.size()) + "\n");
        sizes.forEach(grown -> text.append(row(grown, columns)).append('\n'));
        text.append(ratios(columns));
    }

    private static String row(Grown grown, List<Column> columns) {
        return String.format(Locale.ROOT, "| %,d |", grown.built().articles())
                + columns.stream()
                        .map(column -> column.times.apply(grown))
                        .map(times -> times == null
                                ? " – |"
                                : String.format(
                                        Locale.ROOT, " %.2f / %.2f |", times.percentile(P50), times.percentile(P99)))
                        .collect(Collectors.joining());
    }

    /** How many times as long the last size takes as the usual one. */
    private String ratios(List<Column> columns) {
        Grown last = sizes.getLast();
        Grown usual = usual();
        if (usual == last) {
            return "";
        }
        return String.format(
                        Locale.ROOT,
                        "| p99 of %,d over %,d |",
                        last.built().articles(),
                        usual.built().articles())
                + columns.stream()
                        .map(column -> ratio(column.times.apply(last), column.times.apply(usual)))
                        .collect(Collectors.joining())
                + "\n";
    }

    private static String ratio(@Nullable Times last, @Nullable Times usual) {
        return last == null || usual == null
                ? " – |"
                : String.format(Locale.ROOT, " **%.1f** |", last.percentile(P99) / usual.percentile(P99));
    }

    /** That of the usual size; where it was not measured, the first. */
    private Grown usual() {
        return sizes.stream()
                .filter(grown -> grown.built().articles() == USUAL)
                .findFirst()
                .orElse(sizes.getFirst());
    }
}

package dateline.cli;

import dateline.article.DateRange;
import dateline.lucene.LuceneSearcher;
import dateline.query.QueryParser;
import dateline.query.Reading;
import dateline.query.Warning;
import dateline.search.Explanation;
import dateline.search.Fragment;
import dateline.search.Hit;
import dateline.search.QueryReader;
import dateline.search.SearchRequest;
import dateline.search.SearchResults;
import dateline.search.SettlingReader;
import dateline.web.address.SearchAddress;
import dateline.web.json.SearchJson;
import dateline.web.page.Relaxation;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The same search in the terminal. */
@Command(name = "search", description = "Search the index, as the page does.")
final class SearchCommand implements Callable<Integer> {

    /** How an answer is printed. */
    enum Format {
        text,
        json,
        trec
    }

    @Parameters(arity = "1..*", paramLabel = "QUERY", description = "What to search for, as typed on the page.")
    List<String> words = List.of();

    @Mixin
    Folders folders = new Folders();

    @Option(names = "--format", description = "text, json or trec (default: text).")
    Format format = Format.text;

    @Option(names = "-n", paramLabel = "N", description = "How many hits, 1 to 100 (default: 10).")
    int size = 10;

    @Spec
    CommandSpec spec = CommandSpec.create();

    private final OutputStream output;

    SearchCommand(OutputStream output) {
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        if (size < 1 || size > SearchRequest.MAX_SIZE) {
            throw new ParameterException(
                    spec.commandLine(), "-n is a number from 1 to " + SearchRequest.MAX_SIZE + ".");
        }
        long start = System.nanoTime();
        try (LuceneSearcher searcher = Rooms.searcher(folders.index())) {
            QueryReader reader = new SettlingReader(QueryParser::parse, searcher);
            Reading reading = reader.read(String.join(" ", words));
            SearchRequest request =
                    new SearchRequest(reading.query(), List.of(), DateRange.ALWAYS, reading.order(), 1, size);
            SearchResults results = searcher.search(request);
            List<Relaxation> relaxations = results.total() > 0
                    ? List.of()
                    : Relaxation.of(SearchAddress.ALL.withQuery(reading.text()), reading, reader, searcher);
            switch (format) {
                case text -> printText(Explanation.told(reading, searcher), results, relaxations);
                case json -> {
                    Explanation explanation = new Explanation(Explanation.told(reading, searcher), List.of());
                    long tookMs = (System.nanoTime() - start) / 1_000_000;
                    new SearchJson(explanation, results, relaxations, tookMs).write(output);
                }
                case trec -> printTrec(results);
            }
        }
        return ExitCode.DONE;
    }

    private void printText(Reading reading, SearchResults results, List<Relaxation> relaxations) {
        PrintWriter out = spec.commandLine().getOut();
        reading.warnings().stream()
                .map(Warning::message)
                .distinct()
                .forEach(message -> out.println("note: " + Terminals.plain(message)));
        out.println(String.format(
                Locale.ROOT,
                "%,d %s: %s",
                results.total(),
                results.total() == 1 ? "article" : "articles",
                reading.readAs()));
        relaxations.forEach(less -> out.println(String.format(
                Locale.ROOT,
                "    %s %s would find: %s",
                less.count(),
                less.noun(),
                less.query().isEmpty() ? "all" : Terminals.plain(less.query()))));
        for (Hit hit : results.hits()) {
            out.println();
            out.println(hit.published() + "  " + text(hit.headline()));
            if (!hit.snippet().isEmpty()) {
                out.println("    " + text(hit.snippet()));
            }
            hit.figures().stream()
                    .filter(Hit.ReportedFigure::isAskedFor)
                    .forEach(figure ->
                            out.println("    " + figure.figure().kind().key() + ": " + text(figure.sentence())));
            out.println("    " + Terminals.plain(hit.id()) + ".txt");
        }
    }

    private static String text(List<Fragment> fragments) {
        return Terminals.plain(fragments.stream().map(Fragment::text).collect(Collectors.joining()));
    }

    /** A run in the form of the Text REtrieval Conference: topic, Q0, document, rank, score, run. */
    private void printTrec(SearchResults results) {
        int rank = 0;
        for (Hit hit : results.hits()) {
            rank++;
            spec.commandLine()
                    .getOut()
                    .println("1 Q0 " + hit.id() + " " + rank + " " + String.format(Locale.ROOT, "%.4f", hit.score())
                            + " dateline");
        }
    }
}

package dateline.cli;

import dateline.article.DateRange;
import dateline.lucene.LuceneSearcher;
import dateline.query.QueryParser;
import dateline.query.Reading;
import dateline.search.Explanation;
import dateline.search.SearchRequest;
import dateline.search.SearchResults;
import dateline.search.SettlingReader;
import dateline.web.json.SearchJson;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Callable;
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

    /** When marks are in colour. */
    enum Colour {
        always,
        auto,
        never
    }

    @Parameters(arity = "1..*", paramLabel = "QUERY", description = "What to search for, as typed on the page.")
    List<String> words = List.of();

    @Mixin
    Folders folders = new Folders();

    @Option(names = "--format", description = "text, json or trec (default: text).")
    Format format = Format.text;

    @Option(names = "-n", paramLabel = "N", description = "How many hits, 1 to 100 (default: 10).")
    int size = 10;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description =
                    "Show what matched in colour: always, never, or auto, on a terminal if NO_COLOR is not set (default: auto).")
    Colour colour = Colour.auto;

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
            Reading reading = new SettlingReader(QueryParser::parse, searcher).read(String.join(" ", words));
            SearchRequest request =
                    new SearchRequest(reading.query(), List.of(), DateRange.ALWAYS, reading.order(), 1, size);
            SearchResults results = searcher.search(request);
            switch (format) {
                case text ->
                    new SearchText(spec.commandLine().getOut(), isInColour())
                            .print(Explanation.told(reading, searcher), results);
                case json -> printJson(Explanation.told(reading, searcher), results, start);
                case trec -> TrecRun.print(results.hits(), spec.commandLine().getOut());
            }
        }
        return ExitCode.DONE;
    }

    private void printJson(Reading reading, SearchResults results, long start) throws IOException {
        new SearchJson(new Explanation(reading, List.of()), results, (System.nanoTime() - start) / 1_000_000)
                .write(output);
    }

    private boolean isInColour() {
        return switch (colour) {
            case always -> true;
            case auto -> Terminals.showsColour();
            case never -> false;
        };
    }
}

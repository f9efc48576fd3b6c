package dateline.cli;

import dateline.article.DateRange;
import dateline.cli.archive.Folders;
import dateline.cli.archive.Rooms;
import dateline.cli.text.ExitCode;
import dateline.cli.text.SearchText;
import dateline.cli.text.Terminals;
import dateline.cli.text.TrecRun;
import dateline.lucene.LuceneSearcher;
import dateline.query.Reading;
import dateline.query.parse.QueryParser;
import dateline.search.QueryReader;
import dateline.search.advice.Explanation;
import dateline.search.advice.SettlingReader;
import dateline.search.answer.SearchResults;
import dateline.search.request.Detail;
import dateline.search.request.SearchRequest;
import dateline.web.address.SearchAddress;
import dateline.web.json.SearchJson;
import dateline.web.json.SnapshotJson;
import dateline.web.words.RelaxationWords;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
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
        try (LuceneSearcher searcher = Rooms.sound(folders.index())) {
            QueryReader reader = new SettlingReader(QueryParser::parse, searcher);
            Reading reading = reader.read(String.join(" ", words));
            SearchRequest request = new SearchRequest(
                            reading.query(), List.of(), DateRange.ALWAYS, reading.order(), 1, size)
                    .with(shown());
            SearchResults results = searcher.search(request);
            List<RelaxationWords> relaxations = results.total() > 0
                    ? List.of()
                    : RelaxationWords.of(SearchAddress.ALL.withQuery(reading.text()), reading, reader, searcher);
            switch (format) {
                case text ->
                    new SearchText(spec.commandLine().getOut(), isInColour())
                            .print(Explanation.told(reading, searcher), results, relaxations);
                case json -> {
                    Explanation explanation = new Explanation(Explanation.told(reading, searcher), List.of());
                    long tookMs = (System.nanoTime() - start) / 1_000_000;
                    SnapshotJson snapshot = new SnapshotJson(searcher.state().snapshot(), "");
                    new SearchJson(explanation, results, snapshot, request.details(), relaxations, tookMs)
                            .write(output);
                }
                case trec -> TrecRun.print(results.hits(), spec.commandLine().getOut());
            }
        }
        return ExitCode.DONE;
    }

    /** What of the answer the format shows. */
    private Set<Detail> shown() {
        return switch (format) {
            case text -> Set.of(Detail.SNIPPETS, Detail.FIGURES);
            case json -> Detail.ALL;
            case trec -> Set.of();
        };
    }

    private boolean isInColour() {
        return switch (colour) {
            case always -> true;
            case auto -> Terminals.showsColour();
            case never -> false;
        };
    }
}

package dateline.cli;

import dateline.ingest.IngestReport;
import dateline.lucene.LuceneSearcher;
import dateline.query.QueryParser;
import dateline.search.SearchRequest;
import dateline.search.SearchResults;
import dateline.search.Searcher;
import dateline.search.SettlingReader;
import dateline.web.WebServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The main job: indexes what is new, and serves the page and the API. */
@Command(name = "serve", description = "Index what is new in the folder, and serve the page and the API.")
final class ServeCommand implements Callable<Integer> {

    @Mixin
    Folders folders = new Folders();

    @Option(
            names = "--host",
            paramLabel = "A",
            description = "The address to listen on (default: localhost, this machine only).")
    String host = "localhost";

    @Option(names = "--port", paramLabel = "N", description = "The port (default: 8080).")
    int port = 8080;

    @Mixin
    AccessOptions access = new AccessOptions();

    @Mixin
    LimitOptions limits = new LimitOptions();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Admission admission = Admission.of(host, port, access, limits);
        admission.warnings().forEach(this::warn);
        IndexingState state = new IndexingState();
        CountDownLatch stopped = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        try (Archive archive = Archive.open(folders, spec.commandLine().getErr());
                LuceneSearcher searcher = Rooms.searcher(folders.index());
                WebServer server = new WebServer(
                        admission.options(), searcher, new SettlingReader(QueryParser::parse, searcher), state)) {
            Thread.ofPlatform().daemon().name("first-search").start(() -> searchOnce(searcher));
            server.start();
            admission.renewOnHangup(server, this::say);
            out.println("Dateline is at " + admission.address(server.port()) + " (Ctrl-C stops it).");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.stop();
                stopped.countDown();
                await(closed);
            }));
            searcher.warm();
            update(archive, searcher, state);
            searcher.warm();
            stopped.await();
        } finally {
            closed.countDown();
        }
        return ExitCode.DONE;
    }

    private void warn(String sentence) {
        say("warning: " + sentence);
    }

    private void say(String sentence) {
        spec.commandLine().getErr().println("dateline: " + sentence);
    }

    /** What a search needs is loaded beside what the server needs, so that nobody waits for both. Whoever asks hears what fails. */
    private static void searchOnce(Searcher searcher) {
        try {
            SearchResults _ =
                    searcher.search(SearchRequest.of(QueryParser.parse("police").query()));
        } catch (IOException | IllegalStateException _) {
            // The next search fails in the same way, or Dateline is being stopped.
        }
    }

    /** The JVM ends when its hooks do: the index is given a moment to close. If it is still being written, its last commit stands. */
    private static void await(CountDownLatch closed) {
        try {
            boolean _ = closed.await(2, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** What cannot be indexed is said, and the last commit goes on being served. */
    private void update(Archive archive, LuceneSearcher searcher, IndexingState state) {
        try (ProgressLine bar = new ProgressLine(Terminals.showsProgress())) {
            IngestReport report = archive.update(false, state.and(bar, searcher));
            state.finish(report);
            ReportText.print(report, spec.commandLine().getOut());
        } catch (IOException failure) {
            state.fail(Sentences.of(failure));
            say(Sentences.of(failure));
        }
    }
}

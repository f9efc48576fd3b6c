package dateline.cli;

import dateline.cli.admission.AccessOptions;
import dateline.cli.admission.Admission;
import dateline.cli.admission.LimitOptions;
import dateline.cli.archive.Archive;
import dateline.cli.archive.Folders;
import dateline.cli.archive.IndexUpdates;
import dateline.cli.archive.IndexingState;
import dateline.cli.archive.Rooms;
import dateline.cli.text.ExitCode;
import dateline.corpus.CorpusPart;
import dateline.ingest.Follower;
import dateline.lucene.LuceneSearcher;
import dateline.query.parse.QueryParser;
import dateline.search.Searcher;
import dateline.search.advice.SettlingReader;
import dateline.search.answer.SearchResults;
import dateline.search.request.Budget;
import dateline.search.request.SearchRequest;
import dateline.web.WebServer;
import dateline.web.trace.RequestLog;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The main job: indexes what is new, and serves the page and the API. */
@Command(name = "serve", description = "Index what is new in the folder, and serve the page and the API.")
final class ServeCommand implements Callable<Integer> {

    /** Whoever writes an article finds it two seconds later, however many others there are. */
    private static final Duration BETWEEN_WATCHED_COMMITS = Duration.ofSeconds(1);

    /** After a trouble such as a full disk. */
    private static final Duration UNTIL_NEXT_TRY = Duration.ofSeconds(10);

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
    RequestLogging logging = new RequestLogging();

    @Mixin
    AccessOptions access = new AccessOptions();

    @Mixin
    LimitOptions limits = new LimitOptions();

    @Option(
            names = "--watch",
            description = "Follow the folder: what is added, changed or removed there is searched two seconds later.")
    boolean isWatching;

    @Option(
            names = "--search-seconds",
            paramLabel = "N",
            description = "How long a search may take, 1 to 3600; then its answer is cut, and says so (default: 10).")
    int searchSeconds = 10;

    @Option(
            names = "--allow-removal",
            description = "Go on even if more than a tenth of at least 100 articles are gone from the folder.")
    boolean isRemovalAllowed;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (searchSeconds < 1 || searchSeconds > 3600) {
            throw new ParameterException(spec.commandLine(), "--search-seconds is a number from 1 to 3600.");
        }
        PrintWriter out = spec.commandLine().getOut();
        Admission admission = Admission.of(host, port, access, limits);
        admission.warnings().forEach(this::warn);
        IndexingState state = new IndexingState();
        CountDownLatch stopped = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        Archive.Indexing indexing =
                new Archive.Indexing(isRemovalAllowed, isWatching ? BETWEEN_WATCHED_COMMITS : Archive.BETWEEN_COMMITS);
        try (Archive archive =
                        Archive.open(folders, indexing, spec.commandLine().getErr());
                LuceneSearcher searcher = Rooms.searcher(folders.index());
                RequestLog log = logging.open();
                WebServer server = new WebServer(
                        admission.options(), searcher, new SettlingReader(QueryParser::parse, searcher), state, log)) {
            Thread.ofPlatform().daemon().name("first-search").start(() -> searchOnce(searcher));
            server.giveSearches(() -> Budget.of(Duration.ofSeconds(searchSeconds)));
            server.start();
            admission.renewOnHangup(server, this::say);
            out.println("Dateline is at " + admission.address(server.port()) + " (Ctrl-C stops it).");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.stop();
                stopped.countDown();
                await(closed);
            }));
            searcher.warm();
            follow(archive, searcher, state, stopped);
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

    /** Makes the index equal to the folder, tries again until that is done, and keeps it equal if that is wanted; until it is stopped. */
    private void follow(Archive archive, LuceneSearcher searcher, IndexingState state, CountDownLatch stopped)
            throws InterruptedException {
        IndexUpdates updates = new IndexUpdates(
                archive,
                searcher,
                state,
                spec.commandLine().getOut(),
                spec.commandLine().getErr());
        if (isWatching) {
            new Follower(archive.corpus(), updates, () -> stopped.getCount() == 0).follow();
            return;
        }
        for (long start = System.nanoTime(); !updates.update(CorpusPart.ALL); start = System.nanoTime()) {
            long pause = Math.max(UNTIL_NEXT_TRY.toNanos(), System.nanoTime() - start);
            if (stopped.await(pause, TimeUnit.NANOSECONDS)) {
                return;
            }
        }
        updates.rest();
        stopped.await();
    }
}

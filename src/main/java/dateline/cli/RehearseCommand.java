package dateline.cli;

import dateline.cli.archive.Archive;
import dateline.cli.archive.Folders;
import dateline.cli.archive.IndexUpdates;
import dateline.cli.archive.IndexingState;
import dateline.cli.archive.Rooms;
import dateline.cli.text.ExitCode;
import dateline.corpus.CorpusPart;
import dateline.ingest.FileTree;
import dateline.lucene.LuceneSearcher;
import dateline.query.parse.QueryParser;
import dateline.search.advice.SettlingReader;
import dateline.web.WebOptions;
import dateline.web.WebServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Does once what {@code serve} does, on an index that is thrown away: the launcher has the JVM write down what it loaded and learned
 * meanwhile, and starts from that later.
 */
@Command(name = "rehearse", hidden = true, description = "Index, serve and search once, for the JVM to learn.")
final class RehearseCommand implements Callable<Integer> {

    private static final List<String> REQUESTS = List.of(
            "/health",
            "/",
            "/?q=killed",
            "/api/search?q=killed",
            "/api/search?q=",
            "/api/search?q=%22the+police%22+killed:%3E3",
            "/?q=killed&view=figures",
            "/api/suggest?q=kil");

    private static final List<String> PLACES = List.of("Yangon", "Lagos", "Quito, Ecuador", "Paris");

    private static final int ARTICLES = 300;

    /** The first answers load classes, the next ones tell which methods are hot. */
    private static final int ROUNDS = 5;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Path temporary = Files.createTempDirectory("dateline-rehearsal");
        Folders folders = new Folders();
        folders.index = temporary.resolve("index");
        folders.corpus = Files.createDirectory(temporary.resolve("corpus"));
        try {
            for (int number = 0; number < ARTICLES; number++) {
                Files.writeString(folders.corpus.resolve(number + ".txt"), article(number));
            }
            rehearse(folders);
        } finally {
            FileTree.delete(temporary);
        }
        return ExitCode.DONE;
    }

    private static String article(int number) {
        String place = PLACES.get(number % PLACES.size());
        return String.format(
                Locale.ROOT, """
                date 2021-%02d-%02d %s

                Soldiers killed at least %d people in %s on Tuesday, said Maria Lopez of the Harbour Workers Union.

                The police arrested %d others near the market of %s last week, the Ministry of Health told AFP. Prices rose by 4.5 percent
                to $12 million, and about two dozen houses were damaged since March 2020.
                """, 1 + number % 12, 1 + number % 28, place, number, place, 2 * number, place);
    }

    private void rehearse(Folders folders) throws IOException {
        IndexingState state = new IndexingState();
        try (Archive archive = Archive.open(
                        folders,
                        new Archive.Indexing(true, Archive.BETWEEN_COMMITS),
                        spec.commandLine().getErr());
                LuceneSearcher searcher = Rooms.searcher(folders.index());
                WebServer server = new WebServer(
                        WebOptions.loopback(0), searcher, new SettlingReader(QueryParser::parse, searcher), state)) {
            server.start();
            PrintWriter nobody = new PrintWriter(Writer.nullWriter());
            IndexUpdates updates = new IndexUpdates(
                    archive, searcher, state, nobody, spec.commandLine().getErr());
            boolean _ = updates.update(CorpusPart.ALL);
            updates.rest();
            for (int round = 0; round < ROUNDS; round++) {
                for (String request : REQUESTS) {
                    ask("http://localhost:" + server.port() + request);
                }
            }
        }
    }

    private static void ask(String address) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address).toURL().openConnection();
        try (InputStream answer = connection.getInputStream()) {
            answer.transferTo(OutputStream.nullOutputStream());
        }
    }
}

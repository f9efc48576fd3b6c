package dateline.bench.serve;

import dateline.lucene.LuceneSearcher;
import dateline.query.parse.QueryParser;
import dateline.search.advice.SettlingReader;
import dateline.web.Readiness;
import dateline.web.WebOptions;
import dateline.web.WebServer;
import java.nio.file.Path;

/** Dateline's server over an index that is built. */
public final class DatelineServer {

    private DatelineServer() {}

    /** @param arguments the folder of the index */
    @SuppressWarnings("resource") // Both live as long as the process.
    public static void main(String[] arguments) throws Exception {
        LuceneSearcher searcher = LuceneSearcher.open(Path.of(arguments[0]));
        WebServer server = new WebServer(
                WebOptions.loopback(0), searcher, new SettlingReader(QueryParser::parse, searcher), Readiness.done());
        server.start();
        Child.listens(server.port());
    }
}

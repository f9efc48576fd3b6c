package dateline.bench.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dateline.bench.bare.BareSearcher;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.Executors;

/** The smallest server over the bare index: that of the JDK, with connections kept and a virtual thread for each request. */
public final class BareServer {

    private static final int USUAL_ANSWER = 1 << 14;

    private BareServer() {}

    /** @param arguments the folder of the index */
    @SuppressWarnings("resource") // Both live as long as the process.
    public static void main(String[] arguments) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        BareSearcher searcher = new BareSearcher(Path.of(arguments[0]));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/search", exchange -> answer(searcher, exchange));
        server.start();
        Child.listens(server.getAddress().getPort());
    }

    private static void answer(BareSearcher searcher, HttpExchange exchange) throws IOException {
        try (exchange) {
            long start = System.nanoTime();
            String query = exchange.getRequestURI().getRawQuery();
            ByteArrayOutputStream body = new ByteArrayOutputStream(USUAL_ANSWER);
            new BareJson(query, searcher.ask(BareAddress.question(query)), start).write(body);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.size());
            try (OutputStream out = exchange.getResponseBody()) {
                body.writeTo(out);
            }
        }
    }
}

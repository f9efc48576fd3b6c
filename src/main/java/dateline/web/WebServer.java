package dateline.web;

import dateline.search.Budget;
import dateline.search.QueryReader;
import dateline.search.Searcher;
import dateline.web.export.ExportFormat;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.router.ParsedEndpoint;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** The page and the API on a port: {@code http://localhost:8080}. */
public final class WebServer implements AutoCloseable {

    /** How long requests that are under way may take to end when the server is stopped. */
    public static final Duration GRACE = Duration.ofSeconds(20);

    private static final int MAX_HEADER_BYTES = 32 * 1024;

    private final Javalin javalin;
    private final WebOptions options;
    private final SearchTime time;

    /**
     * A server that has not started.
     *
     * @param reader reads what a reporter typed
     */
    public WebServer(WebOptions options, Searcher searcher, QueryReader reader, Readiness readiness) {
        this(options, searcher, reader, readiness, RequestLog.none());
    }

    /**
     * A server that has not started, and logs its requests.
     *
     * @param reader reads what a reporter typed
     */
    public WebServer(WebOptions options, Searcher searcher, QueryReader reader, Readiness readiness, RequestLog log) {
        this.options = options;
        ApiRoutes api = new ApiRoutes(searcher, reader, readiness);
        FigureRoutes figures = new FigureRoutes(searcher, reader);
        ExportRoutes exports = new ExportRoutes(searcher, reader, Clock.systemUTC(), api);
        SuggestRoutes suggestions = new SuggestRoutes(searcher, reader);
        StaticFiles files = new StaticFiles();
        PageRoutes pages = new PageRoutes(searcher, reader, readiness, files);
        Errors errors = new Errors(pages, log);
        Gate gate = new Gate(options);
        Metrics metrics = new Metrics(searcher, readiness, Clock.systemUTC());
        ConditionalRequests conditional = new ConditionalRequests(searcher);
        this.time = new SearchTime();
        OneState state = new OneState(searcher);
        this.javalin = Javalin.create(config -> {
            configure(config);
            config.requestLogger.http((context, _) -> RequestTrace.of(context).took(context));
            config.jetty.modifyServer(server -> {
                server.setStopTimeout(GRACE.toMillis());
                server.insertHandler(new GracefulHandler());
                server.insertHandler(new RequestTrace.Numbering());
                server.setRequestLog((request, response) -> {
                    metrics.record(request, response);
                    log.write(request, response);
                });
            });
            config.routes.before(context -> {
                Headers.ALWAYS.forEach(context::header);
                gate.check(context);
            });
            get(config, "/", time.on(state.on(pages::results)));
            get(config, "/article/<id>", state.on(pages::article));
            get(config, "/similar/<id>", state.on(pages::similar));
            get(config, "/api/search", time.on(state.on(conditional.on(api::search))));
            get(config, "/api/articles/<id>/cite", state.on(exports::cite));
            get(config, "/api/suggest", state.on(conditional.on(suggestions::suggest)));
            get(config, "/api/articles/<id>/similar", state.on(conditional.on(suggestions::similar)));
            get(config, "/api/articles/<id>", state.on(conditional.on(api::article)));
            get(config, "/api/facets/{dimension}", time.on(state.on(conditional.on(api::facet))));
            get(config, "/api/places", time.on(state.on(conditional.on(api::places))));
            get(config, "/api/figures", time.on(state.on(conditional.on(figures::list))));
            get(config, "/api/figures/series", time.on(state.on(conditional.on(figures::series))));
            get(config, "/api/figures/contradictions", time.on(state.on(conditional.on(figures::contradictions))));
            get(config, "/export.csv", state.on(exports.export(ExportFormat.CSV)));
            get(config, "/export.jsonl", state.on(exports.export(ExportFormat.JSONL)));
            get(config, "/export.bib", state.on(exports.export(ExportFormat.BIB)));
            get(config, "/export.ris", state.on(exports.export(ExportFormat.RIS)));
            get(config, "/feed.atom", state.on(exports::feed));
            get(config, "/api/openapi.yaml", api::description);
            get(config, "/health", api::health);
            get(config, "/health/ready", api::health);
            get(config, "/health/live", ApiRoutes::live);
            get(config, "/metrics", metrics::scrape);
            get(config, "/static/{hash}/{name}", files::serve);
            get(config, "/favicon.ico", files::icon);
            config.routes.exception(Exception.class, errors::answer);
            config.routes.exception(HttpResponseException.class, errors::answer);
        });
    }

    /** A HEAD gets what a GET gets, and the server keeps the body back. */
    private static void get(JavalinConfig config, String path, Handler handler) {
        config.routes.get(path, handler);
        config.routes.head(path, handler);
    }

    private static void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = 0;
        config.jetty.modifyServer(server -> server.setErrorHandler(new BareErrors()));
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setRequestHeaderSize(MAX_HEADER_BYTES);
            // An article's id may hold any character that a file name may; it is never used as a path on disk.
            http.setUriCompliance(UriCompliance.UNSAFE);
        });
    }

    /** From now on each search gets a budget of these, rather than ten seconds. */
    public void giveSearches(Supplier<Budget> budgets) {
        time.give(budgets);
    }

    /** Opens the port. */
    public void start() {
        javalin.start(options.host(), options.port());
    }

    /** The port that was opened. */
    public int port() {
        return javalin.port();
    }

    /** What is answered, by path: {@code "/article/<id>"} to GET and HEAD. */
    Map<String, Set<String>> routes() {
        Map<String, Set<String>> routes = new TreeMap<>();
        for (ParsedEndpoint route : javalin.unsafe.internalRouter.allHttpHandlers()) {
            HandlerType method = route.endpoint.method;
            if (method.isHttpMethod()) {
                routes.computeIfAbsent(route.endpoint.path, _ -> new TreeSet<>())
                        .add(method.name());
            }
        }
        return routes;
    }

    /** Takes no more requests, gives those that are under way {@link #GRACE}, and closes the port. */
    public void stop() {
        javalin.stop();
    }

    @Override
    public void close() {
        stop();
    }
}

package dateline.web;

import dateline.access.Doorman;
import dateline.search.QueryReader;
import dateline.search.Searcher;
import dateline.search.request.Budget;
import dateline.web.connect.Port;
import dateline.web.connect.SlowClients;
import dateline.web.entry.FormTokens;
import dateline.web.export.ExportFormat;
import dateline.web.limit.Limits;
import dateline.web.trace.RequestLog;
import dateline.web.trace.RequestTrace;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.router.ParsedEndpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.jspecify.annotations.Nullable;

/** The page and the API on a port: {@code http://localhost:8080}. */
public final class WebServer implements AutoCloseable {

    /** How long requests that are under way may take to end when the server is stopped. */
    public static final Duration GRACE = Duration.ofSeconds(20);

    private final Javalin javalin;
    private final Throttle throttle;
    private final Port port;
    private final SearchTime time;

    /**
     * A server that has not started.
     *
     * @param reader reads what a reporter typed
     * @throws UncheckedIOException if the files for TLS cannot be used
     */
    public WebServer(WebOptions options, Searcher searcher, QueryReader reader, Readiness readiness) {
        this(options, searcher, reader, readiness, RequestLog.none());
    }

    /**
     * A server that has not started, and logs its requests.
     *
     * @param reader reads what a reporter typed
     * @throws UncheckedIOException if the files for TLS cannot be used
     */
    public WebServer(WebOptions options, Searcher searcher, QueryReader reader, Readiness readiness, RequestLog log) {
        this(options, searcher, reader, readiness, log, System::nanoTime);
    }

    /** @param nanoTime a clock that only ever goes forward */
    WebServer(
            WebOptions options,
            Searcher searcher,
            QueryReader reader,
            Readiness readiness,
            RequestLog log,
            LongSupplier nanoTime) {
        this.throttle = new Throttle(options.limits(), nanoTime);
        this.port = port(options, nanoTime);
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
            configure(config, options);
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
                Headers.put(context.req().isSecure(), context.req().getServerName(), context::header);
                gate.check(context);
            });
            guard(config, options.doorman(), pages, files, nanoTime);
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
            get(config, "/metrics", Entrance.forKeepers(metrics::scrape));
            get(config, "/static/{hash}/{name}", files::serve);
            get(config, "/favicon.ico", files::icon);
            config.routes.exception(Exception.class, errors::answer);
            config.routes.exception(HttpResponseException.class, errors::answer);
        });
    }

    /** A HEAD gets what a GET gets, and the server keeps the body back. */
    private void get(JavalinConfig config, String path, Handler handler) {
        Handler within = throttle.on(path, handler);
        config.routes.get(path, within);
        config.routes.head(path, within);
    }

    private static Port port(WebOptions options, LongSupplier nanoTime) {
        try {
            return new Port(options.tls(), options.proxies(), options.limits(), nanoTime);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    /** Who it is, whether they ask too much, and whether they may come in, in that order. */
    private void guard(
            JavalinConfig config,
            @Nullable Doorman doorman,
            PageRoutes pages,
            StaticFiles files,
            LongSupplier nanoTime) {
        if (doorman == null) {
            config.routes.before(throttle::check);
            return;
        }
        FormTokens forms = new FormTokens();
        Entrance entrance = new Entrance(doorman, forms);
        LoginRoutes login = new LoginRoutes(doorman, forms, pages, files, nanoTime);
        config.routes.before(context -> {
            entrance.identify(context);
            throttle.check(context);
            entrance.check(context);
        });
        get(config, LoginRoutes.LOGIN, login::form);
        config.routes.post(LoginRoutes.LOGIN, login::login);
        config.routes.post(LoginRoutes.LOGOUT, login::logout);
    }

    private void configure(JavalinConfig config, WebOptions options) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.jetty.threadPool = port.threads();
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = 0;
        config.jetty.modifyServer(server -> server.setErrorHandler(new BareErrors()));
        config.jetty.modifyHttpConfiguration(port::configure);
        config.jetty.addConnector((server, http) -> port.connect(server, http, options.host(), options.port()));
    }

    /** From now on each search gets a budget of these, rather than ten seconds. */
    public void giveSearches(Supplier<Budget> budgets) {
        time.give(budgets);
    }

    /** Opens the port. */
    public void start() {
        javalin.start();
    }

    /** The port that was opened. */
    public int port() {
        return javalin.port();
    }

    /** From now on these limits hold. */
    public void renew(Limits limits) {
        throttle.renew(limits);
        port.renew(limits);
    }

    /**
     * Reads the files for TLS again.
     *
     * @throws IOException if they cannot be used; the old ones stay in use
     */
    public void renewKeys() throws IOException {
        port.renewKeys();
    }

    /** Who is slow, for tests that let time pass. */
    SlowClients slowClients() {
        return port.slowClients();
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

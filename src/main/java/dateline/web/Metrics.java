package dateline.web;

import dateline.search.Searcher;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What the server counts of itself, in Prometheus' text format: how long the requests of each route take, what the index holds, how
 * far indexing is, and the memory and processor in use. No address and no query is kept.
 */
final class Metrics {

    private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";

    private static final Duration[] STEPS = IntStream.of(5, 20, 50, 150, 500, 1000, 5000)
            .mapToObj(Duration::ofMillis)
            .toArray(Duration[]::new);

    private static final double NANOS_PER_MILLISECOND = 1e6;

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    Metrics(Searcher searcher, Readiness readiness) {
        Gauge.builder("dateline.articles", searcher, Metrics::articles)
                .description("Articles that can be searched.")
                .register(registry);
        file("seen", "Files found in the folder so far.", readiness, Readiness.Progress::seen);
        file("indexed", "Files that are done.", readiness, Readiness.Progress::indexed);
        file("rejected", "Files that could not be read.", readiness, Readiness.Progress::rejected);
        file("skipped", "Files that are no articles.", readiness, Readiness.Progress::skipped);
        new JvmMemoryMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
    }

    private void file(
            String state, String description, Readiness readiness, ToDoubleFunction<Readiness.Progress> files) {
        Gauge.builder("dateline.files." + state, readiness, now -> files.applyAsDouble(now.progress()))
                .description(description)
                .register(registry);
    }

    private static double articles(Searcher searcher) {
        try {
            return searcher.state().articles();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Called when a request is answered. */
    void record(Context context, float milliseconds) {
        Endpoint route = context.endpoints().lastHttpEndpoint();
        Timer.builder("dateline.requests")
                .description("Requests by route and by the status of the answer.")
                .tag("route", route == null ? "none" : route.path)
                .tag("status", Integer.toString(context.statusCode()))
                .serviceLevelObjectives(STEPS)
                .register(registry)
                .record(Duration.ofNanos((long) (milliseconds * NANOS_PER_MILLISECOND)));
    }

    /** The state of all of it. */
    void scrape(Context context) {
        context.contentType(TEXT).result(registry.scrape(TEXT));
    }
}

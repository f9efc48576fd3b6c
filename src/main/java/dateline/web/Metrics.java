package dateline.web;

import dateline.search.Searcher;
import dateline.web.trace.RequestTrace;
import io.javalin.http.Context;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;

/**
 * What the server counts of itself, in Prometheus' text format: how long the requests of each route take, what the index holds, how
 * far indexing is, and the memory and processor in use. No address and no query is kept.
 */
final class Metrics {

    private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";

    private static final Duration[] STEPS = IntStream.of(5, 20, 50, 150, 500, 1000, 5000)
            .mapToObj(Duration::ofMillis)
            .toArray(Duration[]::new);

    private static final double MILLISECONDS = 1000;

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    Metrics(Searcher searcher, Readiness readiness, Clock clock) {
        Gauge.builder("dateline.articles", searcher, Metrics::articles)
                .description("Articles that can be searched.")
                .register(registry);
        Gauge.builder("dateline.index.size", searcher, now -> stored(now, Searcher.Storage::bytes))
                .baseUnit("bytes")
                .description("What the index takes on disk.")
                .register(registry);
        Gauge.builder("dateline.index.age", searcher, now -> stored(now, kept -> secondsSince(kept.committed(), clock)))
                .baseUnit("seconds")
                .description("The time since the index was last changed.")
                .register(registry);
        file("seen", "Files found in the folder so far.", readiness, Readiness.Progress::seen);
        file("indexed", "Files that are done.", readiness, Readiness.Progress::indexed);
        file("waiting", "Files that are seen and not done.", readiness, now -> Math.max(0, now.seen() - now.indexed()));
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

    /** Not a number where there is no disk, as Prometheus has it. */
    private static double stored(Searcher searcher, ToDoubleFunction<Searcher.Storage> asked) {
        try {
            return searcher.storage().stream().mapToDouble(asked).findAny().orElse(Double.NaN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double secondsSince(Instant moment, Clock clock) {
        return Duration.between(moment, clock.instant()).toMillis() / MILLISECONDS;
    }

    /** Called when a request is done with, also one that was refused before it took a route. */
    void record(Request request, Response response) {
        Timer.builder("dateline.requests")
                .description("Requests by route and by the status of the answer.")
                .tag("route", RequestTrace.of(request).route())
                .tag("status", Integer.toString(response.getStatus()))
                .serviceLevelObjectives(STEPS)
                .register(registry)
                .record(Duration.ofNanos(NanoTime.since(request.getBeginNanoTime())));
    }

    /** The state of all of it. */
    void scrape(Context context) {
        context.contentType(TEXT).result(registry.scrape(TEXT));
    }
}

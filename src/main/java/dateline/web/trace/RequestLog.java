package dateline.web.trace;

import com.fasterxml.jackson.core.JsonGenerator;
import dateline.web.json.JsonStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is written of each request, as a line of JSON: when, its number, which route, how it ended and how long it took. What was asked
 * and who asked is not in it, but by request: {@code {"time":"2026-11-22T04:30:00.123Z","id":"5f0c9a1be2d34776","method":"GET",
 * "route":"/api/search","status":200,"milliseconds":12,"bytes":5120,"client":"loopback"}}.
 */
public final class RequestLog implements Closeable {

    private static final Logger LOGGER = LoggerFactory.getLogger(RequestLog.class);

    private static final int NANOS_PER_MILLISECOND = 1_000_000;

    private final OutputStream lines;
    private final boolean hasQueries;
    private final Clock clock;
    private final AtomicBoolean isBroken = new AtomicBoolean();

    private RequestLog(OutputStream lines, boolean hasQueries, Clock clock) {
        this.lines = lines;
        this.hasQueries = hasQueries;
        this.clock = clock;
    }

    /** Nothing is written. */
    public static RequestLog none() {
        return new RequestLog(OutputStream.nullOutputStream(), false, Clock.systemUTC());
    }

    /**
     * Lines to a stream, each in one piece and at once.
     *
     * @param hasQueries whether what is asked is written too, as it stands in the address
     */
    public static RequestLog to(OutputStream lines, boolean hasQueries) {
        return new RequestLog(lines, hasQueries, Clock.systemUTC());
    }

    /** Whether what is asked may be written. */
    public boolean hasQueries() {
        return hasQueries;
    }

    /** Called when a request is done with. */
    public void write(Request request, Response response) {
        try {
            byte[] line = line(request, response);
            synchronized (lines) {
                lines.write(line);
                lines.flush();
            }
            isBroken.set(false);
        } catch (IOException full) {
            if (isBroken.compareAndSet(false, true)) {
                LOGGER.warn("Requests cannot be logged: {}", full.getMessage());
            }
        }
    }

    private byte[] line(Request request, Response response) throws IOException {
        RequestTrace trace = RequestTrace.of(request);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonStream.open(line)) {
            json.writeStartObject();
            json.writeStringField(
                    "time", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
            json.writeStringField("id", trace.id());
            json.writeStringField("method", RequestWords.method(request));
            json.writeStringField("route", trace.route());
            json.writeNumberField("status", response.getStatus());
            json.writeNumberField("milliseconds", NanoTime.since(request.getBeginNanoTime()) / NANOS_PER_MILLISECOND);
            json.writeNumberField("bytes", Response.getContentBytesWritten(response));
            json.writeStringField("client", RequestWords.client(request));
            String query = request.getHttpURI().getQuery();
            if (hasQueries && query != null) {
                json.writeStringField("query", query);
            }
            json.writeEndObject();
        }
        line.writeBytes("\n".getBytes(StandardCharsets.UTF_8));
        return line.toByteArray();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}

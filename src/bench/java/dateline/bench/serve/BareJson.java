package dateline.bench.serve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dateline.bench.bare.BareResults;
import dateline.bench.bare.ShownFigure;
import dateline.search.answer.Fragment;
import dateline.search.answer.Timeline;
import dateline.search.facet.Dimension;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * The answer of the bare server, in the shape of Dateline's.
 *
 * @param start when the question came, of {@link System#nanoTime}
 */
record BareJson(String query, BareResults results, long start) {

    private static final JsonFactory FACTORY = new JsonFactory();

    void write(OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeObjectFieldStart("query");
            json.writeStringField("text", query);
            json.writeEndObject();
            json.writeNumberField("total", results.total());
            json.writeNumberField("tookMs", (System.nanoTime() - start) / 1_000_000);
            json.writeArrayFieldStart("hits");
            for (BareResults.BareHit hit : results.hits()) {
                hit(json, hit);
            }
            json.writeEndArray();
            json.writeObjectFieldStart("facets");
            for (Dimension dimension : Dimension.values()) {
                facet(json, dimension, results.facets().getOrDefault(dimension, List.of()));
            }
            json.writeEndObject();
            timeline(json);
            json.writeEndObject();
        }
    }

    private static void hit(JsonGenerator json, BareResults.BareHit hit) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", hit.id());
        json.writeStringField("headline", hit.headline());
        json.writeStringField("published", hit.published().toString());
        json.writeStringField("dateline", hit.dateline());
        json.writeStringField("source", hit.source());
        json.writeNumberField("score", hit.score());
        json.writeArrayFieldStart("snippet");
        for (Fragment fragment : hit.snippet()) {
            json.writeStartObject();
            json.writeStringField("text", fragment.text());
            json.writeBooleanField("match", fragment.isMatch());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("figures");
        for (ShownFigure figure : hit.figures()) {
            figure(json, figure);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void figure(JsonGenerator json, ShownFigure figure) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", figure.text());
        json.writeStringField("kind", figure.kind().key());
        json.writeNumberField("value", figure.value());
        json.writeStringField("bound", figure.bound().name());
        number(json, "low", figure.low());
        number(json, "high", figure.high());
        json.writeStringField("unit", figure.unit());
        json.writeStringField("ofWhom", figure.ofWhom());
        json.writeStringField("saidBy", figure.saidBy());
        json.writeStringField("scope", figure.scope().name());
        json.writeStringField("when", figure.when().isEmpty() ? null : figure.when());
        json.writeStringField("sentence", figure.sentence());
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, double number) throws IOException {
        if (Double.isNaN(number)) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, number);
        }
    }

    private static void facet(JsonGenerator json, Dimension dimension, List<BareResults.Value> values)
            throws IOException {
        json.writeArrayFieldStart(dimension.key());
        for (BareResults.Value value : values) {
            json.writeStartObject();
            json.writeArrayFieldStart("path");
            for (String step : value.path().steps()) {
                json.writeString(step);
            }
            json.writeEndArray();
            json.writeNumberField("count", value.count());
            json.writeBooleanField("selected", false);
            json.writeBooleanField("excluded", false);
            json.writeNumberField("children", value.children());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void timeline(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("timeline");
        json.writeArrayFieldStart("bars");
        for (Timeline.Bar bar : results.timeline()) {
            json.writeStartObject();
            json.writeStringField("first", bar.first().toString());
            json.writeStringField("last", bar.last().toString());
            json.writeNumberField("count", bar.count());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}

package dateline.web.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dateline.search.figure.FigureFact;
import dateline.search.figure.FigureSeries;
import dateline.search.request.FigureSelection;
import dateline.search.request.SeriesRequest;
import java.io.IOException;
import java.io.OutputStream;

/** The answer of {@code /api/figures/series}: {@code drawn} of {@code facts} figures make {@code total} lines. */
public record SeriesJson(SeriesRequest request, FigureSeries answer) {

    /** Writes the answer. */
    public void write(OutputStream stream) throws IOException {
        try (JsonGenerator json = JsonStream.open(stream)) {
            FactJson facts = new FactJson(json);
            json.writeStartObject();
            PartialJson.write(json);
            facts.selection(request.selection());
            json.writeNumberField("facts", answer.facts());
            json.writeNumberField("drawn", answer.drawn());
            json.writeObjectFieldStart("limits");
            json.writeNumberField("facts", FigureSelection.MOST_FACTS);
            json.writeNumberField("points", request.points());
            json.writeEndObject();
            json.writeNumberField("page", request.page());
            json.writeNumberField("size", request.size());
            json.writeNumberField("total", answer.total());
            json.writeArrayFieldStart("lines");
            for (FigureSeries.Line line : answer.lines()) {
                line(json, facts, line);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void line(JsonGenerator json, FactJson facts, FigureSeries.Line line) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", line.kind().key());
        json.writeStringField("unit", line.unit());
        json.writeStringField("scope", line.scope().name());
        json.writeStringField("saidBy", line.saidBy());
        json.writeNumberField("total", line.total());
        json.writeArrayFieldStart("points");
        for (FigureFact point : line.points()) {
            facts.point(point);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}

package dateline.web.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dateline.search.answer.FigurePage;
import dateline.search.request.FigureRequest;
import java.io.IOException;
import java.io.OutputStream;

/** The answer of {@code /api/figures}. */
public record FiguresJson(FigureRequest request, FigurePage answer) {

    /** Writes the answer. */
    public void write(OutputStream stream) throws IOException {
        try (JsonGenerator json = JsonStream.open(stream)) {
            FactJson facts = new FactJson(json);
            json.writeStartObject();
            PartialJson.write(json);
            facts.selection(request.selection());
            json.writeStringField("sort", request.order().key());
            json.writeNumberField("page", request.page());
            json.writeNumberField("size", request.size());
            json.writeNumberField("total", answer.total());
            json.writeArrayFieldStart("figures");
            for (FigurePage.Fact fact : answer.facts()) {
                facts.fact(fact);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}

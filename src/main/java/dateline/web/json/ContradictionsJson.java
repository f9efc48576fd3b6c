package dateline.web.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dateline.search.answer.ContradictionPage;
import dateline.search.request.ContradictionRequest;
import dateline.search.request.FigureSelection;
import java.io.IOException;
import java.io.OutputStream;

/** The answer of {@code /api/figures/contradictions}: {@code compared} of {@code facts} figures make {@code total} pairs. */
public record ContradictionsJson(ContradictionRequest request, ContradictionPage answer) {

    /** Writes the answer. */
    public void write(OutputStream stream) throws IOException {
        try (JsonGenerator json = JsonStream.open(stream)) {
            FactJson facts = new FactJson(json);
            json.writeStartObject();
            PartialJson.write(json);
            facts.selection(request.selection());
            json.writeNumberField("window", request.window());
            json.writeNumberField("facts", answer.facts());
            json.writeNumberField("compared", answer.compared());
            json.writeObjectFieldStart("limits");
            json.writeNumberField("facts", FigureSelection.MOST_FACTS);
            json.writeEndObject();
            json.writeNumberField("page", request.page());
            json.writeNumberField("size", request.size());
            json.writeNumberField("total", answer.total());
            json.writeArrayFieldStart("pairs");
            for (ContradictionPage.Pair pair : answer.pairs()) {
                json.writeStartObject();
                json.writeFieldName("earlier");
                facts.fact(pair.earlier());
                json.writeFieldName("later");
                facts.fact(pair.later());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}

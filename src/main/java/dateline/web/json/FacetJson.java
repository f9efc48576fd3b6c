package dateline.web.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dateline.search.facet.FacetPage;
import dateline.search.request.FacetRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The answer of {@code /api/facets/{dimension}}. */
public record FacetJson(FacetRequest request, FacetPage answer) {

    /** Writes the answer. */
    public void write(OutputStream stream) throws IOException {
        try (JsonGenerator json = JsonStream.open(stream)) {
            json.writeStartObject();
            PartialJson.write(json);
            json.writeStringField("dimension", answer.dimension().key());
            JsonStream.strings(json, "path", request.path().steps());
            json.writeStringField("prefix", request.prefix());
            json.writeStringField("sort", request.order().name().toLowerCase(Locale.ROOT));
            json.writeNumberField("page", request.page());
            json.writeNumberField("size", request.size());
            json.writeNumberField("total", answer.total());
            SearchJson.facet(json, "values", answer.values());
            json.writeEndObject();
        }
    }
}

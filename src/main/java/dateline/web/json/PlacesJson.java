package dateline.web.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dateline.search.answer.PlacePage;
import dateline.search.request.PlaceRequest;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The answer of {@code /api/places}: up to 1000 places on a page, other than the hits of a search, as a map shows many. What is
 * counted says {@link PlacePage.Spot}.
 */
public record PlacesJson(PlaceRequest request, PlacePage answer) {

    /** Writes the answer. */
    public void write(OutputStream stream) throws IOException {
        try (JsonGenerator json = JsonStream.open(stream)) {
            json.writeStartObject();
            PartialJson.write(json);
            json.writeNumberField("page", request.page());
            json.writeNumberField("size", request.size());
            json.writeNumberField("total", answer.total());
            json.writeArrayFieldStart("places");
            for (PlacePage.Spot spot : answer.places()) {
                write(json, spot);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void write(JsonGenerator json, PlacePage.Spot spot) throws IOException {
        json.writeStartObject();
        JsonStream.strings(json, "path", spot.path().steps());
        json.writeStringField("name", spot.name());
        JsonStream.number(json, "lat", spot.latitude());
        JsonStream.number(json, "lon", spot.longitude());
        Integer id = spot.geonamesId();
        json.writeFieldName("geonamesId");
        if (id == null) {
            json.writeNull();
        } else {
            json.writeNumber(id);
        }
        json.writeNumberField("count", spot.count());
        json.writeEndObject();
    }
}

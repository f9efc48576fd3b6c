package dateline.web.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dateline.query.Reading;
import dateline.query.Warning;
import java.io.IOException;

/** Writes what was typed and how it was read. */
public final class QueryJson {

    private QueryJson() {}

    /** Writes the text, the read-as and the warnings into an object that is already open. */
    public static void writeFields(JsonGenerator json, Reading reading) throws IOException {
        json.writeStringField("text", reading.text());
        json.writeStringField("readAs", reading.readAs());
        json.writeArrayFieldStart("warnings");
        for (Warning warning : reading.warnings()) {
            json.writeStartObject();
            json.writeNumberField("start", warning.span().start());
            json.writeNumberField("end", warning.span().end());
            json.writeStringField("message", warning.message());
            json.writeStringField("repair", warning.repair());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}

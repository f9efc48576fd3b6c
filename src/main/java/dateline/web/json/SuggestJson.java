package dateline.web.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dateline.search.advice.Suggestion;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The answer of {@code /api/suggest}. */
public record SuggestJson(String typed, List<Suggestion> suggestions) {

    public SuggestJson {
        suggestions = List.copyOf(suggestions);
    }

    /** Writes the answer. */
    public void write(OutputStream stream) throws IOException {
        try (JsonGenerator json = JsonStream.open(stream)) {
            json.writeStartObject();
            json.writeStringField("query", typed);
            json.writeArrayFieldStart("suggestions");
            for (Suggestion suggestion : suggestions) {
                json.writeStartObject();
                json.writeStringField("kind", suggestion.kind().key());
                json.writeStringField("text", suggestion.text());
                json.writeStringField("otherName", suggestion.otherName());
                json.writeStringField("query", suggestion.query());
                Long count = suggestion.count();
                if (count == null) {
                    json.writeNullField("count");
                } else {
                    json.writeNumberField("count", count);
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}

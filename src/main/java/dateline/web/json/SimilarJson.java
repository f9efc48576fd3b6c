package dateline.web.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dateline.search.answer.SimilarArticle;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The answer of {@code /api/articles/<id>/similar}. */
public record SimilarJson(String id, List<SimilarArticle> similar) {

    public SimilarJson {
        similar = List.copyOf(similar);
    }

    /** Writes the answer. */
    public void write(OutputStream stream) throws IOException {
        try (JsonGenerator json = JsonStream.open(stream)) {
            json.writeStartObject();
            json.writeStringField("id", id);
            json.writeArrayFieldStart("similar");
            for (SimilarArticle article : similar) {
                json.writeStartObject();
                json.writeBooleanField("duplicate", article.isDuplicate());
                SearchJson.hitFields(json, article.hit());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}

package dateline.web.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dateline.search.Searcher.StoredArticle;
import java.io.IOException;
import java.io.OutputStream;

/** The answer of {@code /api/articles/<id>}: the article with its text, the hash of its file, and all that it mentions. */
public record StoredArticleJson(StoredArticle stored) {

    /** Writes the answer. */
    public void write(OutputStream stream) throws IOException {
        try (JsonGenerator json = JsonStream.open(stream)) {
            json.writeStartObject();
            new ArticleJson(json).writeFields(stored.article());
            json.writeStringField("sha256", stored.fingerprint().sha256());
            json.writeStringField("text", stored.article().article().text());
            json.writeEndObject();
        }
    }
}

package dateline.web.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import dateline.search.Searcher.IndexState;
import dateline.search.Searcher.StoredArticle;
import dateline.web.json.ArticleJson;
import dateline.web.json.JsonStream;
import dateline.web.json.QueryJson;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** A line of JSON that says what the file is, and one for each article with all that it mentions, as the API names it. */
final class JsonlFile implements ArticleFile {

    private final OutputStream stream;
    private final ExportHead head;
    private @Nullable JsonGenerator opened;

    JsonlFile(OutputStream stream, ExportHead head) {
        this.stream = stream;
        this.head = head;
    }

    private JsonGenerator json() throws IOException {
        JsonGenerator json = opened;
        if (json == null) {
            json = JsonStream.open(stream);
            json.setRootValueSeparator(new SerializedString("\n"));
            opened = json;
        }
        return json;
    }

    @Override
    public void begin(IndexState state, long total) throws IOException {
        JsonGenerator json = json();
        json.writeStartObject();
        json.writeStringField("exported", head.at().toString());
        json.writeObjectFieldStart("query");
        QueryJson.writeFields(json, head.reading());
        json.writeEndObject();
        json.writeStringField("search", head.search());
        json.writeStringField("order", head.address().order(head.reading()).key());
        json.writeNumberField("total", total);
        json.writeObjectFieldStart("index");
        json.writeNumberField("articles", state.articles());
        json.writeNumberField("generation", state.generation());
        json.writeEndObject();
        json.writeEndObject();
    }

    @Override
    public void receive(StoredArticle stored) throws IOException {
        JsonGenerator json = json();
        json.writeStartObject();
        new ArticleJson(json).writeFields(stored.article());
        Citation citation = Citation.of(stored, head.site());
        json.writeStringField("sha256", citation.sha256());
        json.writeStringField("citation", citation.text());
        json.writeStringField("link", citation.link());
        json.writeEndObject();
    }

    @Override
    public void end() throws IOException {
        JsonGenerator json = json();
        json.writeRaw('\n');
        json.flush();
    }
}

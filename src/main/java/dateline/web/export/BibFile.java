package dateline.web.export;

import dateline.search.Searcher.IndexState;
import dateline.search.Searcher.StoredArticle;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** A bibliography in BibTeX; what it is stands before the first entry, where BibTeX reads nothing. */
final class BibFile implements ArticleFile {

    private final Writer writer;
    private final ExportHead head;

    BibFile(Writer writer, ExportHead head) {
        this.writer = writer;
        this.head = head;
    }

    @Override
    public void begin(IndexState state, long total) throws IOException {
        for (Map.Entry<String, String> entry : head.entries(state, total).entrySet()) {
            String value = OneLine.of(entry.getValue());
            // An @ would begin an entry, even here.
            writer.write("% " + (entry.getKey() + ": " + value).strip().replace("@", "(at)") + "\n");
        }
    }

    @Override
    public void receive(StoredArticle article) throws IOException {
        writer.write("\n" + Citation.of(article, head.site()).bibtex());
    }

    @Override
    public void end() throws IOException {
        writer.flush();
    }
}

package dateline.web.export;

import dateline.search.Searcher.IndexState;
import dateline.search.Searcher.StoredArticle;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** A bibliography in RIS; what it is stands in numbered lines before the first record, which readers pass over. */
final class RisFile implements ArticleFile {

    private final Writer writer;
    private final ExportHead head;

    RisFile(Writer writer, ExportHead head) {
        this.writer = writer;
        this.head = head;
    }

    @Override
    public void begin(IndexState state, long total) throws IOException {
        int number = 1;
        for (Map.Entry<String, String> entry : head.entries(state, total).entrySet()) {
            String line = number++ + ". " + entry.getKey() + ": " + OneLine.of(entry.getValue());
            writer.write(line.strip() + "\r\n");
        }
    }

    @Override
    public void receive(StoredArticle article) throws IOException {
        writer.write("\r\n" + Citation.of(article, head.site()).ris());
    }

    @Override
    public void end() throws IOException {
        writer.flush();
    }
}

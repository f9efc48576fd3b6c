package dateline.web.export;

import dateline.article.Article;
import dateline.article.Block;
import dateline.search.Searcher.IndexState;
import dateline.search.Searcher.StoredArticle;
import dateline.web.address.Percent;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** A feed in Atom, the newest article first; days stand as their midnight in UTC, as nothing is known of the hour. */
final class AtomFeed implements ArticleFile {

    /** An archive has the same names wherever it is served, so that a feed reader knows an article again. */
    private static final String NAMES = "tag:dateline.invalid,2026:";

    private final Writer writer;
    private final ExportHead head;
    private String subtitle = "";
    private boolean isHeadWritten;

    AtomFeed(Writer writer, ExportHead head) {
        this.writer = writer;
        this.head = head;
    }

    @Override
    public void begin(IndexState state, long total) throws IOException {
        subtitle = head.entries(state, total).entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining("; "));
    }

    /** The head tells of the newest article, so it waits for the first. */
    private void writeHead(String updated) throws IOException {
        isHeadWritten = true;
        String search = head.address().under("");
        writer.write("""
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xmlns:dcterms="http://purl.org/dc/terms/" xml:lang="en">
                """);
        element("  ", "id", NAMES + "search" + search);
        element("  ", "title", "Dateline: " + head.reading().readAs());
        element("  ", "subtitle", subtitle);
        element("  ", "updated", updated);
        writer.write("  <author><name>Dateline</name></author>\n");
        link("  ", "self", "application/atom+xml", head.site() + "/feed.atom" + search);
        link("  ", "alternate", "text/html", head.search());
    }

    @Override
    public void receive(StoredArticle stored) throws IOException {
        Article article = stored.article().article();
        Citation citation = Citation.of(stored, head.site());
        String updated = midnight(article.published());
        if (!isHeadWritten) {
            writeHead(updated);
        }
        writer.write("  <entry>\n");
        element("    ", "id", NAMES + "article/" + Percent.path(article.id()));
        element("    ", "title", citation.headline());
        element("    ", "updated", updated);
        element("    ", "published", updated);
        writer.write("    <author><name>" + escaped(citation.source()) + "</name></author>\n");
        link("    ", "alternate", "text/html", citation.link());
        element("    ", "summary", lead(article));
        element("    ", "dcterms:bibliographicCitation", citation.text());
        writer.write("  </entry>\n");
    }

    private static String lead(Article article) {
        return article.blocks().stream()
                .filter(block -> block.role() == Block.Role.PARAGRAPH)
                .map(block -> block.span().in(article.text()))
                .findFirst()
                .orElse("");
    }

    private static String midnight(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private void element(String indent, String name, String text) throws IOException {
        writer.write(indent + "<" + name + ">" + escaped(text) + "</" + name + ">\n");
    }

    private void link(String indent, String relation, String type, String address) throws IOException {
        writer.write(
                indent + "<link rel=\"" + relation + "\" type=\"" + type + "\" href=\"" + escaped(address) + "\"/>\n");
    }

    private static String escaped(String text) {
        return OneLine.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public void end() throws IOException {
        if (!isHeadWritten) {
            writeHead(head.at().toString());
        }
        writer.write("</feed>\n");
        writer.flush();
    }
}

package dateline.web.export;

import dateline.article.Article;
import dateline.article.EnrichedArticle;
import dateline.article.Mention;
import dateline.search.Searcher.IndexState;
import dateline.search.Searcher.StoredArticle;
import dateline.search.facet.FacetPath;
import dateline.web.words.FigureWords;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table as spreadsheets open it: nine rows that say what it is, an empty one, the names of the columns, and a row for each
 * article. No cell breaks a line, all rows are of the same length, and none is a formula.
 */
final class CsvFile implements ArticleFile {

    private static final List<String> COLUMNS = List.of(
            "id",
            "headline",
            "published",
            "dateline",
            "source",
            "figures",
            "places",
            "people",
            "organisations",
            "file",
            "sha256",
            "citation",
            "link");

    /** Without it some spreadsheets take the text for an 8-bit charset. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What a cell starts with that a spreadsheet would work out. */
    private static final String STARTS_OF_FORMULAS = "=+-@\t\r\n";

    private final Writer writer;
    private final ExportHead head;

    CsvFile(Writer writer, ExportHead head) {
        this.writer = writer;
        this.head = head;
    }

    @Override
    public void begin(IndexState state, long total) throws IOException {
        writer.write(BYTE_ORDER_MARK);
        for (Map.Entry<String, String> entry : head.entries(state, total).entrySet()) {
            row(List.of(entry.getKey(), entry.getValue()));
        }
        row(List.of());
        row(COLUMNS);
    }

    @Override
    public void receive(StoredArticle stored) throws IOException {
        EnrichedArticle enriched = stored.article();
        Article article = enriched.article();
        Citation citation = Citation.of(stored, head.site());
        Mention.OfPlace dateline = enriched.dateline();
        row(List.of(
                article.id(),
                article.headline().text(),
                article.published().toString(),
                dateline == null ? "" : dateline.place().name(),
                Objects.requireNonNullElse(article.source(), ""),
                figures(enriched),
                list(places(enriched)),
                list(enriched.mentions(Mention.OfPerson.class).map(Mention.OfPerson::name)),
                list(enriched.mentions(Mention.OfOrganisation.class).map(Mention.OfOrganisation::name)),
                article.file(),
                citation.sha256(),
                citation.text(),
                citation.link()));
    }

    private static Stream<String> places(EnrichedArticle enriched) {
        return Stream.concat(Stream.ofNullable(enriched.dateline()), enriched.mentions(Mention.OfPlace.class))
                .map(mention -> new FacetPath(mention.place().path()).toString());
    }

    private static String figures(EnrichedArticle enriched) {
        String text = enriched.article().text();
        return list(enriched.mentions(Mention.OfFigure.class).map(mention -> {
            FigureWords words = FigureWords.of(mention.figure(), mention.span().in(text));
            return words.detail().isEmpty() ? words.line() : words.line() + " (" + words.detail() + ")";
        }));
    }

    private static String list(Stream<String> values) {
        return values.distinct().collect(Collectors.joining("; "));
    }

    private void row(List<String> cells) throws IOException {
        for (int column = 0; column < COLUMNS.size(); column++) {
            if (column > 0) {
                writer.write(',');
            }
            if (column < cells.size()) {
                writer.write(cell(cells.get(column)));
            }
        }
        writer.write("\r\n");
    }

    /** A cell that no spreadsheet takes for a formula, quoted where it has to be. */
    static String cell(String text) {
        boolean isFormula = !text.isEmpty() && STARTS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0;
        String line = OneLine.of(text);
        String cell =
                isFormula || (!line.isEmpty() && STARTS_OF_FORMULAS.indexOf(line.charAt(0)) >= 0) ? "'" + line : line;
        return cell.indexOf(',') < 0 && cell.indexOf('"') < 0 ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    @Override
    public void end() throws IOException {
        writer.flush();
    }
}

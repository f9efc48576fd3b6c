package dateline.web.export;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A form that all articles of a search can be written in. */
public enum ExportFormat {
    CSV("text/csv; charset=utf-8"),
    JSONL("application/x-ndjson"),
    BIB("application/x-bibtex; charset=utf-8"),
    RIS("application/x-research-info-systems; charset=utf-8"),
    ATOM("application/atom+xml; charset=utf-8");

    private static final int BUFFER = 1 << 16;

    private final String type;

    ExportFormat(String type) {
        this.type = type;
    }

    /** Its content type. */
    public String type() {
        return type;
    }

    /** What the names of its files end in: {@code "csv"}. */
    public String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A file of this form that is written to a stream, in UTF-8. */
    public ArticleFile open(OutputStream stream, ExportHead head) {
        Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), BUFFER);
        return switch (this) {
            case CSV -> new CsvFile(writer, head);
            case JSONL -> new JsonlFile(stream, head);
            case BIB -> new BibFile(writer, head);
            case RIS -> new RisFile(writer, head);
            case ATOM -> new AtomFeed(writer, head);
        };
    }
}

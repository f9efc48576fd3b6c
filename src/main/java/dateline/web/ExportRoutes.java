package dateline.web;

import dateline.query.Reading;
import dateline.query.Sort;
import dateline.search.QueryReader;
import dateline.search.Searcher;
import dateline.search.Searcher.StoredArticle;
import dateline.search.advice.Explanation;
import dateline.web.address.Parameters;
import dateline.web.address.ReadAddress;
import dateline.web.address.SearchAddress;
import dateline.web.export.ArticleFile;
import dateline.web.export.Citation;
import dateline.web.export.ExportFormat;
import dateline.web.export.ExportHead;
import dateline.web.limit.Limit;
import dateline.web.limit.PacedStream;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.OutputStream;
import java.text.Normalizer;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** The routes that answer with files: all articles of a search, and the citation of one. */
final class ExportRoutes {

    private static final int LONGEST_NAME = 60;

    private static final String CITE = "/cite";

    private final Searcher searcher;
    private final QueryReader reader;
    private final Clock clock;
    private final ApiRoutes api;

    /** @param api answers for an article whose id ends like the route of a citation */
    ExportRoutes(Searcher searcher, QueryReader reader, Clock clock, ApiRoutes api) {
        this.searcher = searcher;
        this.reader = reader;
        this.clock = clock;
        this.api = api;
    }

    /** A download in a format. */
    Handler export(ExportFormat format) {
        return context -> {
            SearchAddress address = address(context);
            String name = fileName(address.query()) + "." + format.suffix();
            context.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
            write(context, address, format);
        };
    }

    /** A feed has one order, and no name: it is read where it is. */
    void feed(Context context) throws IOException {
        write(context, address(context).withSort(Sort.NEWEST), ExportFormat.ATOM);
    }

    private static SearchAddress address(Context context) {
        ReadAddress read = ReadAddress.of(unpaged(ApiRoutes.parameters(context)));
        ApiRoutes.refuse(read.troubles());
        return read.address();
    }

    /** A file has all that the search finds: which page of it was looked at, and how, makes no difference. */
    private static Parameters unpaged(Parameters parameters) {
        return parameters.without("page", "size", "view", "article", "open");
    }

    private void write(Context context, SearchAddress address, ExportFormat format) throws IOException {
        Reading reading = Explanation.told(reader.read(address.query()), searcher);
        context.contentType(format.type());
        if (context.method().equals(HandlerType.HEAD)) {
            return;
        }
        ExportHead head =
                new ExportHead(site(context), address, reading, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        ArticleFile file = format.open(new ClientStream(stream(context)), head);
        searcher.each(address.request(reading), file);
        file.end();
    }

    /** As fast as one export may be. */
    private static OutputStream stream(Context context) {
        int kilobytes = Throttle.limits(context).of(Limit.EXPORT_SPEED);
        OutputStream stream = context.outputStream();
        return kilobytes == 0 ? stream : new PacedStream(stream, kilobytes * 1000L);
    }

    /** The letters and digits of a query, as any file system takes them: {@code "dateline-killed-100-myanmar"}. */
    static String fileName(String query) {
        String words = Normalizer.normalize(query, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String start =
                words.substring(0, Math.min(words.length(), LONGEST_NAME)).replaceAll("-$", "");
        return start.isEmpty() ? "dateline" : "dateline-" + start;
    }

    void cite(Context context) throws IOException {
        String id = Ids.in(context, "/api/articles/", CITE);
        if (id.isEmpty() || searcher.find(id).isEmpty()) {
            // A file may be called cite.txt.
            api.article(context);
            return;
        }
        StoredArticle stored = api.stored(context, id);
        Citation citation = Citation.of(stored, site(context));
        String format = ApiRoutes.parameters(context).first("format");
        switch (format) {
            case "", "text" -> context.contentType("text/plain; charset=utf-8").result(citation.text() + "\n");
            case "bib" -> context.contentType(ExportFormat.BIB.type()).result(citation.bibtex());
            case "ris" -> context.contentType(ExportFormat.RIS.type()).result(citation.ris());
            default -> throw new Refusal(400, "A citation can be had as text, bib or ris.");
        }
    }

    /** Where the visitor sees us; the gate has made sure that it is one of our names. */
    private static String site(Context context) {
        return context.scheme() + "://" + context.header("Host");
    }
}

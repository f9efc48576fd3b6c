package dateline.web;

import dateline.query.Reading;
import dateline.search.QueryReader;
import dateline.search.Searcher;
import dateline.web.address.Parameters;
import dateline.web.address.ReadAddress;
import dateline.web.address.Trouble;
import dateline.web.page.ErrorPage;
import dateline.web.page.Frame;
import dateline.web.page.ResultsDesk;
import dateline.web.reading.ArticlePage;
import dateline.web.reading.ReadingDesk;
import dateline.web.words.NumberWords;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** The routes that answer with a page. */
final class PageRoutes {

    private static final String TEMPLATES = "dateline.web.template";

    /** What the page itself says, beside the field that is wrong if it has one; everything else gets an error page. */
    private static final Set<String> SHOWN_IN_PLACE = Set.of("from", "to", "box");

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, PageRoutes.class.getClassLoader(), TEMPLATES);
    private final ResultsDesk results;
    private final ReadingDesk reading;
    private final QueryReader reader;
    private final Readiness readiness;
    private final Frame.Files files;

    PageRoutes(Searcher searcher, QueryReader reader, Readiness readiness, StaticFiles statics) {
        this.files = new Frame.Files(
                statics.address("dateline.css"), statics.address("htmx.min.js"), statics.address("icon.svg"));
        this.results = new ResultsDesk(searcher, reader, files);
        this.reading = new ReadingDesk(searcher, files);
        this.reader = reader;
        this.readiness = readiness;
    }

    void results(Context context) throws IOException {
        ReadAddress read = ReadAddress.of(ApiRoutes.parameters(context));
        List<String> refused = read.troubles().stream()
                .filter(trouble -> !SHOWN_IN_PLACE.contains(trouble.parameter()))
                .map(Trouble::message)
                .toList();
        if (!refused.isEmpty()) {
            throw new Refusal(400, String.join(" ", refused));
        }
        render(context, "results.jte", results.answer(read, progress()));
        if ("answer".equals(context.header("HX-Target"))) {
            // A form sends its empty fields too; the address shown leaves them out.
            context.header("HX-Push-Url", read.address().under("/"));
        }
    }

    void article(Context context) throws IOException {
        ReadAddress read = ReadAddress.of(ApiRoutes.parameters(context));
        Reading typed = reader.read(read.address().query());
        ArticlePage page = reading.page(Ids.in(context, "/article/"), read.address(), typed.query())
                .orElseThrow(
                        () -> new Refusal(404, "No article of that id is in the index; it may have been removed."));
        ApiRoutes.checkVersion(context, page.sha256());
        render(context, "article.jte", page);
    }

    void error(Context context, Refusal refusal) {
        Parameters parameters = ApiRoutes.parameters(context);
        Frame frame = Frame.around(
                files,
                Refusal.title(refusal.status()) + " – Dateline",
                ReadAddress.of(parameters).address());
        boolean isOurFault = refusal.status() >= 500;
        String query = context.queryString();
        String again = context.req().getRequestURI() + (query == null ? "" : "?" + query);
        render(
                context,
                "error.jte",
                new ErrorPage(
                        frame,
                        isOurFault ? "The archive did not answer" : Refusal.title(refusal.status()),
                        isOurFault ? "Your search is kept." : String.valueOf(refusal.getMessage()),
                        isOurFault ? again : null));
    }

    private String progress() {
        Readiness.Progress progress = readiness.progress();
        if (progress.isReady()) {
            return "";
        }
        return !progress.problem().isEmpty()
                ? "Indexing has stopped; what was done can be searched. " + progress.problem()
                : NumberWords.count(progress.indexed()) + " of " + NumberWords.count(progress.seen())
                        + " files are indexed so far; what is done can be searched.";
    }

    private void render(Context context, String template, Object page) {
        StringOutput html = new StringOutput();
        templates.render(template, page, html);
        context.contentType("text/html; charset=utf-8").result(html.toString());
    }
}

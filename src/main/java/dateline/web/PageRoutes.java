package dateline.web;

import dateline.query.Query;
import dateline.query.Reading;
import dateline.search.QueryReader;
import dateline.search.Searcher;
import dateline.web.address.Parameters;
import dateline.web.address.ReadAddress;
import dateline.web.address.SearchAddress;
import dateline.web.address.Showing;
import dateline.web.address.Trouble;
import dateline.web.entry.Guest;
import dateline.web.page.ErrorPage;
import dateline.web.page.Frame;
import dateline.web.page.ResultsDesk;
import dateline.web.page.ResultsPage;
import dateline.web.picture.FiguresDesk;
import dateline.web.picture.MapDesk;
import dateline.web.reading.ArticlePage;
import dateline.web.reading.ReadingDesk;
import dateline.web.reading.SimilarDesk;
import dateline.web.reading.SimilarPage;
import dateline.web.words.NumberWords;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The routes that answer with a page. */
final class PageRoutes {

    private static final String TEMPLATES = "dateline.web.template";

    /** What the page itself says, beside the field that is wrong if it has one; everything else gets an error page. */
    private static final Set<String> SHOWN_IN_PLACE = Set.of("from", "to", "box");

    private static final String GONE = "No article of that id is in the index; it may have been removed.";

    /** What an answer takes the place of. */
    private static final Set<String> ANSWERS = Set.of("answer", "list");

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, PageRoutes.class.getClassLoader(), TEMPLATES);
    private final ResultsDesk results;
    private final ReadingDesk reading;
    private final SimilarDesk similar;
    private final MapDesk map;
    private final FiguresDesk figures;
    private final QueryReader reader;
    private final Readiness readiness;
    private final Frame.Files files;

    PageRoutes(Searcher searcher, QueryReader reader, Readiness readiness, StaticFiles statics) {
        this.files = new Frame.Files(
                statics.address("dateline.css"),
                statics.address("htmx.min.js"),
                statics.address("dateline.js"),
                statics.modules(),
                statics.address("icon.svg"),
                statics.address("world.svg"));
        this.results = new ResultsDesk(searcher, reader, files);
        this.reading = new ReadingDesk(searcher, files);
        this.similar = new SimilarDesk(searcher, files);
        this.map = new MapDesk(searcher);
        this.figures = new FiguresDesk(searcher);
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
        render(context, "results.jte", answer(read));
        if (ANSWERS.contains(Objects.requireNonNullElse(context.header("HX-Target"), ""))) {
            // A form sends its empty fields too; the address shown leaves them out.
            context.header("HX-Push-Url", read.address().under("/"));
        }
    }

    /** The page of a search, and what is drawn or read beside the list. */
    private Map<String, Object> answer(ReadAddress read) throws IOException {
        SearchAddress address = read.address();
        Showing showing = address.showing();
        Reading typed = reader.read(address.query());
        Map<String, Object> parts = new HashMap<>();
        ResultsPage page = results.answer(read, progress());
        parts.put("page", page);
        if (!showing.article().isEmpty()) {
            reading.read(showing.article(), address, typed.query()).ifPresent(view -> parts.put("article", view));
        }
        if (!page.isUnordered()) {
            switch (showing.view()) {
                case LIST -> {}
                case MAP -> parts.put("map", map.draw(address, typed));
                case FIGURES -> parts.put("figures", figures.draw(address, typed));
            }
        }
        parts.put("cuts", SearchTime.cuts());
        return parts;
    }

    void article(Context context) throws IOException {
        ReadAddress read = ReadAddress.of(ApiRoutes.parameters(context));
        Reading typed = reader.read(read.address().query());
        ArticlePage page = reading.page(Ids.in(context, "/article/"), read.address(), typed.query())
                .orElseThrow(() -> new Refusal(404, GONE));
        ApiRoutes.checkVersion(context, page.article().sha256());
        render(context, "article.jte", Map.of("page", page));
    }

    void similar(Context context) throws IOException {
        ReadAddress read = ReadAddress.of(ApiRoutes.parameters(context));
        SearchAddress address = read.address();
        SimilarPage page =
                similar.page(Ids.in(context, "/similar/"), address).orElseThrow(() -> new Refusal(404, GONE));
        Map<String, Object> parts = new HashMap<>();
        parts.put("page", page);
        String open = address.showing().article();
        if (!open.isEmpty()) {
            Query query = reader.read(address.query()).query();
            reading.read(open, address, query).ifPresent(view -> parts.put("article", view));
        }
        render(context, "similar.jte", parts);
    }

    void error(Context context, Refusal refusal, String request) {
        Parameters parameters = ApiRoutes.parameters(context);
        Frame frame = Frame.around(
                files,
                Refusal.title(refusal.status()) + " – Dateline",
                ReadAddress.of(parameters).address());
        boolean isOurFault = refusal.status() >= 500;
        String query = context.queryString();
        String again = context.req().getRequestURI() + (query == null ? "" : "?" + query);
        ErrorPage page = new ErrorPage(
                frame,
                isOurFault ? "The archive did not answer" : Refusal.title(refusal.status()),
                isOurFault ? "Your search is kept." : String.valueOf(refusal.getMessage()),
                request,
                isOurFault ? again : null);
        render(context, "error.jte", Map.of("page", page));
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

    void render(Context context, String template, Map<String, Object> parts) {
        StringOutput html = new StringOutput();
        Map<String, Object> all = new HashMap<>(parts);
        Guest guest = Visitors.guest(context);
        if (guest != null) {
            all.put("guest", guest);
        }
        templates.render(template, all, html);
        context.contentType("text/html; charset=utf-8").result(html.toString());
    }
}

package dateline.web;

import com.fasterxml.jackson.core.JsonGenerator;
import dateline.query.Reading;
import dateline.search.Dimension;
import dateline.search.Explanation;
import dateline.search.FacetPath;
import dateline.search.FacetRequest;
import dateline.search.PlaceRequest;
import dateline.search.QueryReader;
import dateline.search.SearchResults;
import dateline.search.Searcher;
import dateline.search.Searcher.StoredArticle;
import dateline.web.address.FacetAddress;
import dateline.web.address.Parameters;
import dateline.web.address.PlacesAddress;
import dateline.web.address.ReadAddress;
import dateline.web.address.SearchAddress;
import dateline.web.address.Trouble;
import dateline.web.json.FacetJson;
import dateline.web.json.JsonStream;
import dateline.web.json.PlacesJson;
import dateline.web.json.SearchJson;
import dateline.web.json.StoredArticleJson;
import dateline.web.page.Relaxation;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;

/** The routes that answer in JSON. */
final class ApiRoutes {

    static final String JSON = "application/json";

    private final Searcher searcher;
    private final QueryReader reader;
    private final Readiness readiness;

    ApiRoutes(Searcher searcher, QueryReader reader, Readiness readiness) {
        this.searcher = searcher;
        this.reader = reader;
        this.readiness = readiness;
    }

    void search(Context context) throws IOException {
        long start = System.nanoTime();
        Parameters parameters = parameters(context);
        SearchAddress address = address(ReadAddress.of(parameters));
        Reading reading = reader.read(address.query());
        SearchResults results = searcher.search(address.request(reading));
        Explanation explanation = parameters.first("explain").equals("true")
                ? searcher.explain(reading)
                : new Explanation(Explanation.told(reading, searcher), List.of());
        List<Relaxation> relaxations =
                results.total() == 0 ? Relaxation.of(address, reading, reader, searcher) : List.of();
        long tookMs = (System.nanoTime() - start) / 1_000_000;
        context.contentType(JSON);
        new SearchJson(explanation, results, relaxations, tookMs).write(context.outputStream());
    }

    void facet(Context context) throws IOException {
        String name = context.pathParam("dimension");
        Dimension dimension = Dimension.ofKey(name)
                .orElseThrow(
                        () -> new Refusal(
                                400,
                                "There is no dimension of that name; there are date, place, person, organisation, source, figure and saidby."));
        FacetAddress address = FacetAddress.of(parameters(context));
        refuse(address.troubles());
        FacetRequest request = new FacetRequest(
                address.search().request(reader.read(address.search().query())),
                dimension,
                FacetPath.parse(address.path()),
                address.prefix(),
                address.order(),
                address.page(),
                address.size());
        FacetJson answer = new FacetJson(request, searcher.facet(request));
        context.contentType(JSON);
        answer.write(context.outputStream());
    }

    void places(Context context) throws IOException {
        PlacesAddress address = PlacesAddress.of(parameters(context));
        refuse(address.troubles());
        PlaceRequest request = address.request(reader.read(address.search().query()));
        PlacesJson answer = new PlacesJson(request, searcher.places(request));
        context.contentType(JSON);
        answer.write(context.outputStream());
    }

    void article(Context context) throws IOException {
        StoredArticle stored = searcher.find(Ids.in(context, "/api/articles/"))
                .orElseThrow(() -> new Refusal(404, "No article of that id is in the index."));
        context.contentType(JSON);
        new StoredArticleJson(stored).write(context.outputStream());
    }

    void health(Context context) throws IOException {
        Readiness.Progress progress = readiness.progress();
        long articles = searcher.state().articles();
        context.status(progress.isReady() ? 200 : 503).contentType(JSON);
        try (JsonGenerator json = JsonStream.open(context.outputStream())) {
            json.writeStartObject();
            json.writeNumberField("indexed", progress.indexed());
            json.writeNumberField("seen", progress.seen());
            json.writeNumberField("articles", articles);
            json.writeNumberField("rejected", progress.rejected());
            json.writeNumberField("skipped", progress.skipped());
            if (!progress.problem().isEmpty()) {
                json.writeStringField("problem", progress.problem());
            }
            json.writeEndObject();
        }
    }

    static Parameters parameters(Context context) {
        String query = context.queryString();
        return Parameters.parse(query == null ? "" : query);
    }

    private static SearchAddress address(ReadAddress read) {
        refuse(read.troubles());
        return read.address();
    }

    /** Answers nothing to an address in trouble. */
    static void refuse(List<Trouble> troubles) {
        if (!troubles.isEmpty()) {
            throw new Refusal(
                    400,
                    String.join(" ", troubles.stream().map(Trouble::message).toList()));
        }
    }
}

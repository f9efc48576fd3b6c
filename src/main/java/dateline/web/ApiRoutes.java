package dateline.web;

import com.fasterxml.jackson.core.JsonGenerator;
import dateline.query.Reading;
import dateline.search.QueryReader;
import dateline.search.Searcher;
import dateline.search.Searcher.StoredArticle;
import dateline.search.advice.Explanation;
import dateline.search.answer.SearchResults;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPath;
import dateline.search.request.Detail;
import dateline.search.request.FacetRequest;
import dateline.search.request.PlaceRequest;
import dateline.web.address.FacetAddress;
import dateline.web.address.Parameters;
import dateline.web.address.PlacesAddress;
import dateline.web.address.ReadAddress;
import dateline.web.address.SearchAddress;
import dateline.web.address.Trouble;
import dateline.web.export.Citation;
import dateline.web.json.FacetJson;
import dateline.web.json.JsonStream;
import dateline.web.json.PlacesJson;
import dateline.web.json.SearchJson;
import dateline.web.json.SnapshotJson;
import dateline.web.json.StoredArticleJson;
import dateline.web.words.RelaxationWords;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The routes that answer in JSON. */
final class ApiRoutes {

    static final String JSON = "application/json";

    private static final Pattern COMMA = Pattern.compile(",");

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
        Set<Detail> details = details(parameters);
        SearchResults results = searcher.search(address.request(reading).with(details));
        boolean isAdvised = details.contains(Detail.SUGGESTIONS);
        Explanation explanation = parameters.first("explain").equals("true")
                ? Explanation.of(reading, searcher)
                : new Explanation(isAdvised ? Explanation.told(reading, searcher) : reading, List.of());
        List<RelaxationWords> relaxations =
                isAdvised && results.total() == 0 ? RelaxationWords.of(address, reading, reader, searcher) : List.of();
        long tookMs = (System.nanoTime() - start) / 1_000_000;
        SnapshotJson snapshot =
                new SnapshotJson(searcher.state().snapshot(), address.showing().snapshot());
        SearchTime.complete(context);
        context.contentType(JSON);
        new SearchJson(explanation, results, snapshot, details, relaxations, tookMs).write(context.outputStream());
    }

    /** What is asked for: everything, unless it is named. */
    private static Set<Detail> details(Parameters parameters) {
        if (!parameters.values().containsKey("details")) {
            return Detail.ALL;
        }
        Set<Detail> details = EnumSet.noneOf(Detail.class);
        String named = parameters.first("details");
        for (String key : named.isEmpty() ? List.<String>of() : List.of(COMMA.split(named, -1))) {
            details.add(
                    Detail.ofKey(key.strip())
                            .orElseThrow(
                                    () -> new Refusal(
                                            400,
                                            "There is no detail of that name; there are snippets, figures, facets, timeline and suggestions.")));
        }
        return details;
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
        SearchTime.complete(context);
        context.contentType(JSON);
        answer.write(context.outputStream());
    }

    void places(Context context) throws IOException {
        PlacesAddress address = PlacesAddress.of(parameters(context));
        refuse(address.troubles());
        PlaceRequest request = address.request(reader.read(address.search().query()));
        PlacesJson answer = new PlacesJson(request, searcher.places(request));
        SearchTime.complete(context);
        context.contentType(JSON);
        answer.write(context.outputStream());
    }

    void article(Context context) throws IOException {
        StoredArticle stored = stored(context, Ids.in(context, "/api/articles/"));
        context.contentType(JSON);
        new StoredArticleJson(stored).write(context.outputStream());
    }

    /** The article with an id, in the version that is asked for. */
    StoredArticle stored(Context context, String id) throws IOException {
        StoredArticle stored =
                searcher.find(id).orElseThrow(() -> new Refusal(404, "No article of that id is in the index."));
        checkVersion(context, stored.fingerprint().sha256());
        return stored;
    }

    /** A citation's link leads to what was cited, and to nothing else. */
    static void checkVersion(Context context, String sha256) {
        String cited = parameters(context).first(Citation.VERSION_PARAMETER);
        if (!cited.isEmpty() && !cited.equalsIgnoreCase(sha256)) {
            throw new Refusal(
                    410,
                    "The version of this article that was cited is not in the index any more: its file has changed since. "
                            + "The same address without sha256= leads to what it is now.");
        }
    }

    /** The description of all routes, as it is kept beside the classes. */
    void description(Context context) throws IOException {
        try (InputStream stream = ApiRoutes.class.getResourceAsStream("/dateline/web/openapi.yaml")) {
            if (stream == null) {
                throw new NoSuchFileException("openapi.yaml");
            }
            context.contentType("application/yaml").result(stream.readAllBytes());
        }
    }

    void health(Context context) throws IOException {
        Readiness.Progress progress = readiness.progress();
        long articles = searcher.state().articles();
        context.status(progress.isReady() ? 200 : 503);
        if (!Visitors.areKeepers(context)) {
            return;
        }
        context.contentType(JSON);
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

    /** Whether the process answers at all. */
    static void live(Context context) throws IOException {
        if (!Visitors.areKeepers(context)) {
            return;
        }
        context.contentType(JSON);
        try (JsonGenerator json = JsonStream.open(context.outputStream())) {
            json.writeStartObject();
            json.writeBooleanField("live", true);
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

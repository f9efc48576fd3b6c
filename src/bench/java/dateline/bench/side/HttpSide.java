package dateline.bench.side;

import dateline.bench.http.Client;
import dateline.bench.question.QueryClass;
import dateline.bench.question.Question;
import dateline.bench.serve.BareAddress;
import dateline.bench.serve.BareServer;
import dateline.bench.serve.Child;
import dateline.bench.serve.DatelineServer;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPath;
import dateline.search.facet.Refinement;
import dateline.search.request.Detail;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A server in a process of its own that answers with JSON in Dateline's shape: Dateline's, or the smallest over the bare index. */
public final class HttpSide implements Side {

    private static final List<String> OPTIONS = List.of(
            "-Xmx2g", "-XX:+UseParallelGC", "--add-modules=jdk.incubator.vector", "--enable-native-access=ALL-UNNAMED");

    private final Path folder;
    private final Child child;
    private final Client client;
    private final Function<Question, String> address;
    private final boolean answersFigures;

    private HttpSide(Class<?> server, Path folder, Function<Question, String> address, boolean answersFigures)
            throws IOException {
        this.folder = folder;
        this.address = address;
        this.answersFigures = answersFigures;
        String classPath = System.getProperty("java.class.path", "");
        this.child = Child.start(classPath, OPTIONS, server.getName(), List.of(folder.toString()));
        this.client = new Client(child.port());
    }

    /** Dateline's server over the index that {@link DatelineSide} builds. */
    public static HttpSide dateline(Path folder) throws IOException {
        return new HttpSide(DatelineServer.class, folder, HttpSide::address, true);
    }

    /** The smallest server over the bare index. */
    public static HttpSide bare(Path folder) throws IOException {
        return new HttpSide(BareServer.class, folder, BareAddress::of, false);
    }

    private static String address(Question question) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("q", question.asked().typed());
        LocalDate first = question.published().first();
        LocalDate last = question.published().last();
        if (first != null && last != null) {
            parameters.put("from", first.toString());
            parameters.put("to", last.toString());
        }
        if (!question.country().isEmpty()) {
            FacetPath path = new FacetPath(question.country());
            parameters.put("place", new Refinement(Dimension.PLACE, path, false).value());
        }
        parameters.put("page", Integer.toString(question.page()));
        if (question.queryClass() == QueryClass.FIGURE_LIST) {
            parameters.put("sort", question.order().key());
            parameters.put("size", Integer.toString(Question.SIZE));
            return "/api/figures?" + Client.parameters(parameters);
        }
        parameters.put("sort", question.sort().key());
        parameters.put("details", question.details().stream().map(Detail::key).collect(Collectors.joining(",")));
        return "/api/search?" + Client.parameters(parameters);
    }

    @Override
    public Reply ask(Question question) throws IOException {
        byte[] body = client.get(address.apply(question));
        return () ->
                question.queryClass() == QueryClass.FIGURE_LIST ? JsonAnswer.readFigures(body) : JsonAnswer.read(body);
    }

    @Override
    public boolean answers(QueryClass queryClass) {
        return answersFigures || !queryClass.isOfFigures();
    }

    @Override
    public String state() throws IOException {
        return IndexFolder.state(folder) + ", over HTTP";
    }

    @Override
    public void close() throws IOException {
        try (child) {
            client.close();
        }
    }
}

package dateline.bench.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.bench.archive.Archive;
import dateline.bench.http.Client;
import dateline.bench.question.Answer;
import dateline.bench.question.Question;
import dateline.bench.serve.Child;
import dateline.bench.side.Side;
import dateline.search.facet.Dimension;
import dateline.search.request.Detail;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An OpenSearch node over HTTP. */
public final class OpenSearchSide implements Side {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String NODE = "dateline.bench.opensearch.Node";
    private static final String SEARCH = "/" + OpenSearchIndex.NAME + "/_search";

    private final Child child;
    private final Client client;

    /**
     * Starts a node.
     *
     * @param classPath the node's own
     * @param folder where it keeps what it holds
     */
    public OpenSearchSide(String classPath, Path folder) throws IOException {
        List<String> options =
                List.of("-Xmx2g", "-Xms2g", "--add-modules=jdk.incubator.vector", "--enable-native-access=ALL-UNNAMED");
        child = Child.start(classPath, options, NODE, List.of(folder.toString()));
        client = new Client(child.port());
    }

    /** Puts an archive into the node. */
    public void fill(Archive archive) throws IOException {
        OpenSearchIndex.build(archive, client);
    }

    @Override
    public Reply ask(Question question) throws IOException {
        byte[] body = client.send("POST", SEARCH, "application/json", new OpenSearchQuery(question).json());
        return () -> answer(question, MAPPER.readTree(body));
    }

    private static Answer answer(Question question, JsonNode json) {
        List<Answer.Row> rows = new ArrayList<>();
        json.path("hits").path("hits").forEach(hit -> rows.add(row(hit)));
        JsonNode counts = json.path("aggregations");
        JsonNode others = question.country().isEmpty() ? counts : counts.path("ticked");
        Map<String, Map<String, Long>> facets = new LinkedHashMap<>();
        Map<LocalDate, Long> timeline = new HashMap<>();
        if (question.wants(Detail.FACETS)) {
            for (Dimension dimension : Dimension.values()) {
                JsonNode from = dimension == Dimension.PLACE ? counts : others;
                facets.put(dimension.key(), values(from.path(dimension.key())));
            }
            values(others.path("timeline")).forEach((day, count) -> timeline.put(LocalDate.parse(day), count));
        }
        return new Answer(json.path("hits").path("total").path("value").asLong(), rows, facets, timeline);
    }

    private static Map<String, Long> values(JsonNode counted) {
        Map<String, Long> values = new LinkedHashMap<>();
        counted.path("buckets").forEach(bucket -> {
            String key = bucket.has("key_as_string")
                    ? bucket.get("key_as_string").asText()
                    : bucket.get("key").asText();
            values.put(key, bucket.get("doc_count").asLong());
        });
        return values;
    }

    private static Answer.Row row(JsonNode hit) {
        JsonNode fields = hit.path("fields");
        List<String> marked = new ArrayList<>();
        hit.path("highlight").path("text").forEach(fragment -> marked.add(fragment.asText()));
        marked.removeIf(fragment -> !fragment.contains("<em>"));
        List<String> figures = new ArrayList<>();
        try {
            String packed = first(fields, "figures");
            MAPPER.readTree(packed == null ? "[]" : packed)
                    .forEach(figure -> figures.add(figure.path("text").asText()));
        } catch (IOException damaged) {
            throw new IllegalStateException(damaged);
        }
        return new Answer.Row(
                String.valueOf(first(fields, "id")),
                String.valueOf(first(fields, "shown")),
                LocalDate.parse(String.valueOf(first(fields, "published"))),
                first(fields, "dateline"),
                first(fields, "source1"),
                hit.path("_score").asDouble(),
                marked,
                figures);
    }

    private static @Nullable String first(JsonNode fields, String name) {
        JsonNode values = fields.path(name);
        return values.isEmpty() ? null : values.get(0).asText();
    }

    @Override
    public String state() throws IOException {
        byte[] body = client.get("/_cat/indices/" + OpenSearchIndex.NAME + "?h=docs.count,store.size");
        return "OpenSearch, " + new String(body, StandardCharsets.UTF_8).strip();
    }

    @Override
    public void close() throws IOException {
        try (child) {
            client.close();
        }
    }
}

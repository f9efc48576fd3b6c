package dateline.bench.opensearch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dateline.article.Article;
import dateline.article.EnrichedArticle;
import dateline.article.Mention;
import dateline.article.Mention.OfPlace;
import dateline.bench.archive.Archive;
import dateline.bench.archive.FacetValues;
import dateline.bench.http.Client;
import dateline.search.facet.Dimension;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Fills the node's index in bulk. For one use. */
final class OpenSearchIndex {

    static final String NAME = "articles";

    private static final int BULK_CHARACTERS = 4 << 20;
    private static final JsonFactory FACTORY = new JsonFactory();

    private static final String SETTINGS = """
            {"settings": {
               "number_of_shards": 1, "number_of_replicas": 0, "refresh_interval": -1, "max_result_window": 20000,
               "sort.field": ["published", "id"], "sort.order": ["desc", "asc"],
               "requests.cache.enable": false,
               "analysis": {
                 "filter": {"possessive": {"type": "stemmer", "language": "possessive_english"}},
                 "analyzer": {"folded": {"tokenizer": "standard", "filter": ["possessive", "lowercase", "asciifolding", "kstem"]}}}},
             "mappings": {"dynamic": false, "properties": {
               "id": {"type": "keyword"},
               "text": {"type": "text", "analyzer": "folded", "index_options": "offsets"},
               "headline": {"type": "text", "analyzer": "folded"},
               "published": {"type": "date", "format": "yyyy-MM-dd"},
               "shown": {"type": "keyword", "index": false},
               "dateline": {"type": "keyword", "index": false},
               "figures": {"type": "keyword", "index": false, "ignore_above": 30000},
               %s}}}
            """;

    private final Client client;
    private final StringWriter bulk = new StringWriter();

    private OpenSearchIndex(Client client) {
        this.client = client;
    }

    static void build(Archive archive, Client client) throws IOException {
        List<String> levels = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            for (int depth = 1; depth <= 2; depth++) {
                levels.add("\"" + level(dimension, depth) + "\": {\"type\": \"keyword\"}");
            }
        }
        client.send("PUT", "/" + NAME, "application/json", SETTINGS.formatted(String.join(", ", levels)));
        OpenSearchIndex index = new OpenSearchIndex(client);
        archive.each(index::add);
        index.flush();
        client.send("POST", "/" + NAME + "/_refresh", "application/json", "");
        client.send("POST", "/" + NAME + "/_flush", "application/json", "");
    }

    /** The field of a level of a dimension: {@code "place2"} for countries. */
    static String level(Dimension dimension, int depth) {
        return dimension.key() + depth;
    }

    private void add(EnrichedArticle enriched) throws IOException {
        bulk.append("{\"index\":{}}\n");
        try (JsonGenerator json = FACTORY.createGenerator(bulk)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            write(json, enriched);
        }
        bulk.append('\n');
        if (bulk.getBuffer().length() > BULK_CHARACTERS) {
            flush();
        }
    }

    private void flush() throws IOException {
        if (!bulk.getBuffer().isEmpty()) {
            byte[] answer = client.send("POST", "/" + NAME + "/_bulk", "application/x-ndjson", bulk.toString());
            String start = new String(answer, 0, Math.min(answer.length, 200), StandardCharsets.UTF_8);
            if (!start.contains("\"errors\":false")) {
                throw new IOException(start);
            }
            bulk.getBuffer().setLength(0);
        }
    }

    private static void write(JsonGenerator json, EnrichedArticle enriched) throws IOException {
        Article article = enriched.article();
        OfPlace dateline = enriched.dateline();
        json.writeStartObject();
        json.writeStringField("id", article.id());
        json.writeStringField(
                "text",
                article.text()
                        .substring(
                                article.blocks().getFirst().span().start(),
                                article.blocks().getLast().span().end()));
        json.writeStringField("headline", article.headline().span().in(article.text()));
        json.writeStringField("published", article.published().toString());
        json.writeStringField("shown", article.headline().text());
        json.writeStringField(
                "dateline", dateline == null ? null : dateline.place().name());
        List<Mention.OfFigure> figures = FacetValues.shownFigures(enriched);
        if (!figures.isEmpty()) {
            json.writeStringField("figures", figures(figures, article.text()));
        }
        Map<Dimension, List<FacetValues.Value>> values = new EnumMap<>(Dimension.class);
        FacetValues.of(enriched)
                .forEach(value -> values.computeIfAbsent(value.dimension(), _ -> new ArrayList<>())
                        .add(value));
        for (Map.Entry<Dimension, List<FacetValues.Value>> dimension : values.entrySet()) {
            for (int depth = 1; depth <= 2; depth++) {
                json.writeArrayFieldStart(level(dimension.getKey(), depth));
                for (FacetValues.Value value : dimension.getValue()) {
                    if (value.path().depth() == depth) {
                        json.writeString(value.identity());
                    }
                }
                json.writeEndArray();
            }
        }
        json.writeEndObject();
    }

    /** As one text, which doc values give back faster than fields of the source. */
    private static String figures(List<Mention.OfFigure> figures, String text) throws IOException {
        StringWriter written = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(written)) {
            json.writeStartArray();
            for (Mention.OfFigure mention : figures) {
                json.writeStartObject();
                json.writeStringField("text", mention.span().in(text));
                json.writeStringField("kind", mention.figure().kind().key());
                json.writeNumberField("value", mention.figure().value());
                json.writeStringField("ofWhom", mention.figure().ofWhom());
                json.writeStringField("saidBy", mention.figure().saidBy());
                json.writeStringField("sentence", mention.figure().sentence().in(text));
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        return written.toString();
    }
}

package dateline.bench.side;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.bench.question.Answer;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPath;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads an answer in the shape of Dateline's API. */
final class JsonAnswer {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonAnswer() {}

    static Answer read(byte[] body) throws IOException {
        JsonNode json = MAPPER.readTree(body);
        List<Answer.Row> rows = new ArrayList<>();
        json.get("hits").forEach(hit -> rows.add(row(hit)));
        Map<String, Map<String, Long>> facets = new LinkedHashMap<>();
        for (Dimension dimension : Dimension.values()) {
            Map<String, Long> counts = new LinkedHashMap<>();
            json.path("facets")
                    .path(dimension.key())
                    .forEach(value -> counts.put(
                            dimension.identity(new FacetPath(texts(value.get("path")))),
                            value.get("count").asLong()));
            facets.put(dimension.key(), counts);
        }
        Map<LocalDate, Long> timeline = new HashMap<>();
        json.path("timeline").path("bars").forEach(bar -> {
            if (bar.get("count").asLong() > 0) {
                timeline.put(
                        LocalDate.parse(bar.get("first").asText()),
                        bar.get("count").asLong());
            }
        });
        return new Answer(json.get("total").asLong(), rows, facets, timeline);
    }

    /** The same of a list of figures. */
    static Answer readFigures(byte[] body) throws IOException {
        JsonNode json = MAPPER.readTree(body);
        List<Answer.Row> rows = new ArrayList<>();
        json.get("figures")
                .forEach(figure -> rows.add(Answer.Row.ofFigure(
                        figure.get("article").asText(),
                        figure.get("headline").asText(),
                        LocalDate.parse(figure.get("published").asText()),
                        figure.get("value").asDouble(),
                        figure.get("text").asText(),
                        figure.get("sentence").asText())));
        return Answer.ofFigures(json.get("total").asLong(), rows);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static Answer.Row row(JsonNode hit) {
        List<String> marked = new ArrayList<>();
        hit.path("snippet").forEach(fragment -> {
            if (fragment.get("match").asBoolean()) {
                marked.add(fragment.get("text").asText());
            }
        });
        List<String> figures = new ArrayList<>();
        hit.path("figures").forEach(figure -> figures.add(figure.get("text").asText()));
        return new Answer.Row(
                hit.get("id").asText(),
                hit.get("headline").asText(),
                LocalDate.parse(hit.get("published").asText()),
                textOrNull(hit.get("dateline")),
                textOrNull(hit.get("source")),
                hit.get("score").asDouble(),
                marked,
                figures);
    }

    private static @Nullable String textOrNull(JsonNode node) {
        return node.isNull() ? null : node.asText();
    }
}

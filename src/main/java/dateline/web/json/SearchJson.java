package dateline.web.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dateline.query.Reading;
import dateline.search.advice.Explanation;
import dateline.search.answer.Fragment;
import dateline.search.answer.Hit;
import dateline.search.answer.SearchResults;
import dateline.search.answer.Timeline;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetValue;
import dateline.search.request.Detail;
import dateline.web.words.RelaxationWords;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The answer of {@code /api/search}; without clauses if their counts were not asked for.
 *
 * @param snapshot the state of the index that it comes from
 * @param details what was asked for; what was not is left out
 * @param relaxations what finds something where this search finds nothing; none if it finds something
 */
public record SearchJson(
        Explanation explanation,
        SearchResults results,
        SnapshotJson snapshot,
        Set<Detail> details,
        List<RelaxationWords> relaxations,
        long tookMs) {

    public SearchJson {
        details = Set.copyOf(details);
        relaxations = List.copyOf(relaxations);
    }

    /** Writes the answer. */
    public void write(OutputStream stream) throws IOException {
        try (JsonGenerator json = JsonStream.open(stream)) {
            json.writeStartObject();
            PartialJson.write(json);
            query(json);
            json.writeNumberField("total", results.total());
            json.writeNumberField("tookMs", tookMs);
            snapshot.writeFields(json);
            json.writeArrayFieldStart("hits");
            for (Hit hit : results.hits()) {
                hit(json, hit);
            }
            json.writeEndArray();
            if (details.contains(Detail.FACETS)) {
                facets(json);
            }
            if (details.contains(Detail.TIMELINE)) {
                timeline(json, results.timeline());
            }
            if (results.total() == 0 && details.contains(Detail.SUGGESTIONS)) {
                relaxations(json);
            }
            json.writeEndObject();
        }
    }

    private void query(JsonGenerator json) throws IOException {
        Reading reading = explanation.reading();
        List<Long> counts = explanation.counts();
        json.writeObjectFieldStart("query");
        QueryJson.writeFields(json, reading);
        if (!counts.isEmpty()) {
            json.writeArrayFieldStart("clauses");
            for (int index = 0; index < counts.size(); index++) {
                Reading.Clause clause = reading.clauses().get(index);
                json.writeStartObject();
                json.writeNumberField("start", clause.span().start());
                json.writeNumberField("end", clause.span().end());
                json.writeStringField("readAs", clause.readAs());
                json.writeNumberField("count", counts.get(index));
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void facets(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("facets");
        for (Dimension dimension : Dimension.values()) {
            facet(json, dimension.key(), results.facets().getOrDefault(dimension, List.of()));
        }
        json.writeEndObject();
    }

    private void relaxations(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("relaxations");
        for (RelaxationWords relaxation : relaxations) {
            json.writeStartObject();
            boolean isChange = relaxation.leftOut().isEmpty();
            json.writeStringField(
                    isChange ? "change" : "leftOut", isChange ? relaxation.change() : relaxation.leftOut());
            json.writeStringField("query", relaxation.query());
            json.writeStringField("address", relaxation.address());
            json.writeNumberField("count", relaxation.total());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void hit(JsonGenerator json, Hit hit) throws IOException {
        json.writeStartObject();
        hitFields(json, hit);
        json.writeEndObject();
    }

    static void hitFields(JsonGenerator json, Hit hit) throws IOException {
        json.writeStringField("id", hit.id());
        json.writeStringField("headline", text(hit.headline()));
        json.writeStringField("published", hit.published().toString());
        json.writeStringField("dateline", hit.dateline());
        json.writeStringField("source", hit.source());
        JsonStream.number(json, "score", hit.score());
        json.writeArrayFieldStart("snippet");
        for (Fragment fragment : hit.snippet()) {
            json.writeStartObject();
            json.writeStringField("text", fragment.text());
            json.writeBooleanField("match", fragment.isMatch());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("figures");
        for (Hit.ReportedFigure reported : hit.figures()) {
            figure(json, reported);
        }
        json.writeEndArray();
    }

    private static void figure(JsonGenerator json, Hit.ReportedFigure reported) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", reported.text());
        new ArticleJson(json).writeFigureFields(reported.figure());
        json.writeStringField("sentence", text(reported.sentence()));
        json.writeEndObject();
    }

    static void facet(JsonGenerator json, String name, List<FacetValue> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (FacetValue value : values) {
            json.writeStartObject();
            JsonStream.strings(json, "path", value.path().steps());
            json.writeNumberField("count", value.count());
            json.writeBooleanField("selected", value.isSelected());
            json.writeBooleanField("excluded", value.isExcluded());
            json.writeNumberField("children", value.children());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void timeline(JsonGenerator json, Timeline timeline) throws IOException {
        json.writeObjectFieldStart("timeline");
        json.writeStringField("step", timeline.step().key());
        json.writeArrayFieldStart("bars");
        for (Timeline.Bar bar : timeline.bars()) {
            json.writeStartObject();
            json.writeStringField("first", bar.first().toString());
            json.writeStringField("last", bar.last().toString());
            json.writeNumberField("count", bar.count());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String text(List<Fragment> fragments) {
        return fragments.stream().map(Fragment::text).collect(Collectors.joining());
    }
}

package dateline.web.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dateline.article.Article;
import dateline.article.EnrichedArticle;
import dateline.article.Figure;
import dateline.article.Mention;
import dateline.article.Place;
import dateline.article.Span;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes articles and what they mention as JSON, with the field names that Dateline promises. */
public final class ArticleJson {

    private final JsonGenerator json;

    public ArticleJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes one object: the article and all its mentions. */
    public void write(EnrichedArticle enriched) throws IOException {
        json.writeStartObject();
        writeFields(enriched);
        json.writeEndObject();
    }

    /** Writes the fields of that object into one that is already open. */
    public void writeFields(EnrichedArticle enriched) throws IOException {
        Article article = enriched.article();
        json.writeStringField("file", article.file());
        json.writeStringField("id", article.id());
        json.writeStringField("published", article.published().toString());
        json.writeStringField("headline", article.headline().text());
        json.writeStringField("source", article.source());
        json.writeFieldName("dateline");
        writeDateline(article, enriched.dateline());
        writeAll("places", enriched.mentions(Mention.OfPlace.class).toList(), article, this::place);
        writeAll("people", enriched.mentions(Mention.OfPerson.class).toList(), article, this::person);
        writeAll(
                "organisations", enriched.mentions(Mention.OfOrganisation.class).toList(), article, this::organisation);
        writeAll("dates", enriched.mentions(Mention.OfDate.class).toList(), article, this::date);
        writeAll("figures", enriched.mentions(Mention.OfFigure.class).toList(), article, this::figure);
    }

    private interface Fields<M> {
        void write(M mention) throws IOException;
    }

    private <M extends Mention> void writeAll(String name, List<M> mentions, Article article, Fields<M> fields)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (M mention : mentions) {
            json.writeStartObject();
            writeSpan(article, mention.span());
            fields.write(mention);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeDateline(Article article, Mention.@Nullable OfPlace dateline) throws IOException {
        if (dateline == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        writeSpan(article, dateline.span());
        writePlace(dateline.place());
        json.writeEndObject();
    }

    private void writeSpan(Article article, Span span) throws IOException {
        json.writeStringField("text", span.in(article.text()));
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
    }

    private void place(Mention.OfPlace mention) throws IOException {
        writePlace(mention.place());
        json.writeBooleanField("adjective", mention.isAdjective());
        json.writeArrayFieldStart("candidates");
        for (Mention.Candidate candidate : mention.candidates()) {
            json.writeStartObject();
            writePath(candidate.place());
            writeGeonamesId(candidate.place());
            json.writeNumberField("score", Math.round(candidate.score() * 100) / 100.0);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writePlace(Place place) throws IOException {
        json.writeStringField("name", place.name());
        writePath(place);
        json.writeNumberField("lat", place.latitude());
        json.writeNumberField("lon", place.longitude());
        writeGeonamesId(place);
    }

    private void writePath(Place place) throws IOException {
        json.writeArrayFieldStart("path");
        for (String step : place.path()) {
            json.writeString(step);
        }
        json.writeEndArray();
    }

    private void writeGeonamesId(Place place) throws IOException {
        Integer id = place.geonamesId();
        json.writeFieldName("geonamesId");
        if (id == null) {
            json.writeNull();
        } else {
            json.writeNumber(id);
        }
    }

    private void person(Mention.OfPerson mention) throws IOException {
        json.writeStringField("name", mention.name());
    }

    private void organisation(Mention.OfOrganisation mention) throws IOException {
        json.writeStringField("name", mention.name());
    }

    private void date(Mention.OfDate mention) throws IOException {
        writeDay("first", mention.days().first());
        writeDay("last", mention.days().last());
    }

    private void writeDay(String name, @Nullable LocalDate day) throws IOException {
        json.writeStringField(name, day == null ? null : day.toString());
    }

    private void figure(Mention.OfFigure mention) throws IOException {
        writeWholeFigure(mention.figure());
    }

    /** Writes all that is known of a figure, from {@code kind} to {@code sentenceEnd}, into an object that is already open. */
    public void writeWholeFigure(Figure figure) throws IOException {
        writeFigureFields(figure);
        json.writeStringField(
                "when", figure.when() == null ? null : figure.when().toString());
        json.writeStringField(
                "place", figure.place() == null ? null : figure.place().name());
        json.writeNumberField("confidence", Math.round(figure.confidence() * 100) / 100.0);
        json.writeNumberField("sentenceStart", figure.sentence().start());
        json.writeNumberField("sentenceEnd", figure.sentence().end());
    }

    /** Writes what a figure says, from {@code kind} to {@code scope}, into an object that is already open. */
    public void writeFigureFields(Figure figure) throws IOException {
        json.writeStringField("kind", figure.kind().key());
        json.writeFieldName("value");
        writeNumber(figure.value());
        json.writeStringField("bound", figure.bound().name());
        json.writeFieldName("low");
        writeNumber(figure.low());
        json.writeFieldName("high");
        writeNumber(figure.high());
        json.writeStringField("unit", figure.unit());
        json.writeStringField("ofWhom", figure.ofWhom());
        json.writeStringField("saidBy", figure.saidBy());
        json.writeStringField("scope", figure.scope().name());
    }

    private void writeNumber(@Nullable Double number) throws IOException {
        if (number == null) {
            json.writeNull();
        } else if (number == Math.rint(number) && Math.abs(number) < 1e15) {
            json.writeNumber(number.longValue());
        } else {
            json.writeNumber(number);
        }
    }
}

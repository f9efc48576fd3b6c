package dateline.web.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dateline.article.Figure;
import dateline.article.FigureKind;
import dateline.article.Place;
import dateline.search.answer.FigurePage;
import dateline.search.answer.Fragment;
import dateline.search.figure.FigureFact;
import dateline.search.request.FigureSelection;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes figures with their articles, as several answers have them. */
final class FactJson {

    private final JsonGenerator json;

    FactJson(JsonGenerator json) {
        this.json = json;
    }

    /** What an answer is about: whether only the figures that the search asks for, and of which kinds; none for any. */
    void selection(FigureSelection selection) throws IOException {
        json.writeBooleanField("matching", selection.isMatching());
        JsonStream.strings(
                json,
                "kinds",
                selection.kinds().stream().sorted().map(FigureKind::key).toList());
    }

    /** A figure with its article and its sentence, as an object. */
    void fact(FigurePage.Fact fact) throws IOException {
        Figure figure = fact.reported().figure();
        json.writeStartObject();
        json.writeStringField("article", fact.article());
        json.writeStringField("headline", fact.headline());
        json.writeStringField("published", fact.published().toString());
        json.writeStringField("text", fact.reported().text());
        json.writeNumberField("start", fact.span().start());
        json.writeNumberField("end", fact.span().end());
        day(new FigureFact(fact.article(), fact.published(), 0, fact.span(), figure));
        json.writeStringField(
                "sentence",
                fact.reported().sentence().stream().map(Fragment::text).collect(Collectors.joining()));
        new ArticleJson(json).writeWholeFigure(figure);
        placePath(figure.place());
        json.writeEndObject();
    }

    /** The day that a figure tells the state of, and where that is known from. */
    private void day(FigureFact fact) throws IOException {
        json.writeStringField("day", fact.day().toString());
        json.writeStringField("dayOf", fact.isDaySpokenOf() ? "when" : "published");
    }

    private void placePath(@Nullable Place place) throws IOException {
        JsonStream.strings(json, "placePath", place == null ? List.of() : place.path());
    }

    /** A point of a line, as an object. */
    void point(FigureFact fact) throws IOException {
        Figure figure = fact.figure();
        json.writeStartObject();
        day(fact);
        JsonStream.number(json, "value", figure.value());
        json.writeStringField("bound", figure.bound().name());
        JsonStream.number(json, "low", figure.low());
        JsonStream.number(json, "high", figure.high());
        json.writeStringField("ofWhom", figure.ofWhom());
        json.writeStringField(
                "when", figure.when() == null ? null : figure.when().toString());
        placePath(figure.place());
        json.writeStringField("article", fact.article());
        json.writeStringField("published", fact.published().toString());
        json.writeNumberField("start", fact.span().start());
        json.writeNumberField("end", fact.span().end());
        json.writeEndObject();
    }
}

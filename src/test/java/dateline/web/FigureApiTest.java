package dateline.web;

import static dateline.web.Problems.assertProblem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.article.Figure;
import dateline.article.FigureKind;
import dateline.article.Span;
import dateline.query.NumberRange;
import dateline.query.Query;
import dateline.query.Reading;
import dateline.search.Articles;
import dateline.search.BruteForceSearcher;
import dateline.search.Searcher.StoredArticle;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureApiTest {

    @RegisterExtension
    private static final ServedCorpus served = ServedCorpus.of(
            new BruteForceSearcher(List.of(
                    about("x/one", "2021-06-22", 4, Figure.Scope.INCIDENT),
                    about("two", "2021-06-23", 6, Figure.Scope.INCIDENT),
                    about("three", "2021-06-29", 40, Figure.Scope.TOTAL))),
            FigureApiTest::read);

    /** Words, but for one that stands for a condition on figures. */
    private static Reading read(String text) {
        return text.equals("many")
                ? new Reading(
                        text,
                        new Query.HasFigure(FigureKind.KILLED, new NumberRange(6, true, 6, true), null),
                        text,
                        List.of(),
                        null,
                        List.of())
                : Shelf.read(text);
    }

    private static StoredArticle about(String id, String day, int number, Figure.Scope scope) {
        Figure figure = new Figure(
                FigureKind.KILLED,
                number,
                Figure.Bound.EXACT,
                (double) number,
                (double) number,
                "people",
                "sailors",
                "the port",
                scope,
                null,
                Shelf.YANGON,
                new Span(0, 0),
                0.87);
        return Articles.article(id)
                .published(day)
                .headline("A ferry sank")
                .paragraph("It rained.  The port\nsaid " + number + " sailors were killed. They left 2 boats.")
                .figure(Integer.toString(number), figure)
                .stored();
    }

    @Test
    void aFigureComesWithItsArticleAndItsSentence() throws Exception {
        JsonNode answer = served.json("/api/figures?q=rained&kind=killed&kind=wounded&size=2&page=2");
        assertFalse(answer.at("/matching").booleanValue());
        assertEquals("killed", answer.at("/kinds/0").textValue());
        assertEquals("wounded", answer.at("/kinds/1").textValue());
        assertEquals("date", answer.at("/sort").textValue());
        assertEquals(2, answer.at("/page").intValue());
        assertEquals(2, answer.at("/size").intValue());
        assertEquals(3, answer.at("/total").intValue());
        assertEquals(1, answer.at("/figures").size());
        JsonNode figure = answer.at("/figures/0");
        assertEquals("x/one", figure.at("/article").textValue());
        assertEquals("A ferry sank", figure.at("/headline").textValue());
        assertEquals("2021-06-22", figure.at("/published").textValue());
        assertEquals("2021-06-22", figure.at("/day").textValue());
        assertEquals("published", figure.at("/dayOf").textValue());
        assertEquals("4", figure.at("/text").textValue());
        assertEquals(
                "The port said 4 sailors were killed.", figure.at("/sentence").textValue());
        assertEquals("killed", figure.at("/kind").textValue());
        assertEquals("4", figure.at("/value").asText());
        assertEquals("EXACT", figure.at("/bound").textValue());
        assertEquals("4", figure.at("/low").asText());
        assertEquals("4", figure.at("/high").asText());
        assertEquals("people", figure.at("/unit").textValue());
        assertEquals("sailors", figure.at("/ofWhom").textValue());
        assertEquals("the port", figure.at("/saidBy").textValue());
        assertEquals("INCIDENT", figure.at("/scope").textValue());
        assertTrue(figure.at("/when").isNull());
        assertEquals("Yangon", figure.at("/place").textValue());
        assertEquals("Myanmar", figure.at("/placePath/1").textValue());
        assertEquals(0.87, figure.at("/confidence").doubleValue());
        String text = served.json("/api/articles/x/one").at("/text").textValue();
        assertEquals("4", slice(text, figure, "/start", "/end"));
        assertEquals("The port\nsaid 4 sailors were killed.", slice(text, figure, "/sentenceStart", "/sentenceEnd"));
    }

    private static String slice(String text, JsonNode figure, String start, String end) {
        return text.substring(figure.at(start).intValue(), figure.at(end).intValue());
    }

    private static List<String> articles(JsonNode figures) {
        return StreamSupport.stream(figures.spliterator(), false)
                .map(figure -> figure.at("/article").textValue())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | false | three two x/one",
                "sort=value | false | three two x/one",
                "q=many | true | two",
                "q=many&facts=all | false | two",
                "kind=wounded | false | ''",
                "figure=killed/2-4 | true | x/one",
                "to=2021-06-23 | false | two x/one",
                "place=Asia/Myanmar | false | ''",
            })
    void parametersChooseTheFigures(String parameters, boolean isMatching, String found) throws Exception {
        JsonNode answer = served.json("/api/figures?" + parameters);
        assertEquals(isMatching, answer.at("/matching").booleanValue());
        assertEquals(found, String.join(" ", articles(answer.at("/figures"))));
        assertEquals(answer.at("/figures").size(), answer.at("/total").intValue());
    }

    @Test
    void linesHaveTheirPointsInTheOrderOfDays() throws Exception {
        JsonNode answer = served.json("/api/figures/series?kind=killed&points=5");
        assertFalse(answer.at("/matching").booleanValue());
        assertEquals(3, answer.at("/facts").intValue());
        assertEquals(3, answer.at("/drawn").intValue());
        assertEquals(5, answer.at("/limits/points").intValue());
        assertEquals(100_000, answer.at("/limits/facts").intValue());
        assertEquals(2, answer.at("/total").intValue());
        JsonNode line = answer.at("/lines/0");
        assertEquals("killed", line.at("/kind").textValue());
        assertEquals("people", line.at("/unit").textValue());
        assertEquals("INCIDENT", line.at("/scope").textValue());
        assertEquals("the port", line.at("/saidBy").textValue());
        assertEquals(2, line.at("/total").intValue());
        assertEquals(List.of("x/one", "two"), articles(line.at("/points")));
        JsonNode point = line.at("/points/0");
        assertEquals("2021-06-22", point.at("/day").textValue());
        assertEquals("published", point.at("/dayOf").textValue());
        assertEquals("4", point.at("/value").asText());
        assertEquals("EXACT", point.at("/bound").textValue());
        assertEquals("4", point.at("/low").asText());
        assertEquals("4", point.at("/high").asText());
        assertEquals("sailors", point.at("/ofWhom").textValue());
        assertTrue(point.at("/when").isNull());
        assertEquals("Yangon", point.at("/placePath/3").textValue());
        assertEquals("2021-06-22", point.at("/published").textValue());
        String text = served.json("/api/articles/x/one").at("/text").textValue();
        assertEquals("4", slice(text, point, "/start", "/end"));
        assertEquals("TOTAL", answer.at("/lines/1/scope").textValue());
        JsonNode last = served.json("/api/figures/series?points=1&size=1");
        assertEquals(2, last.at("/lines/0/total").intValue());
        assertEquals(List.of("two"), articles(last.at("/lines/0/points")));
        assertEquals(1, last.at("/lines").size());
    }

    @Test
    void whatCannotBothBeTrueStandsSideBySide() throws Exception {
        JsonNode answer = served.json("/api/figures/contradictions?kind=killed");
        assertEquals(1, answer.at("/window").intValue());
        assertEquals(3, answer.at("/facts").intValue());
        assertEquals(3, answer.at("/compared").intValue());
        assertEquals(100_000, answer.at("/limits/facts").intValue());
        assertEquals(1, answer.at("/total").intValue());
        JsonNode pair = answer.at("/pairs/0");
        assertEquals("x/one", pair.at("/earlier/article").textValue());
        assertEquals("two", pair.at("/later/article").textValue());
        assertEquals(
                "The port said 4 sailors were killed.",
                pair.at("/earlier/sentence").textValue());
        assertEquals(
                "The port said 6 sailors were killed.",
                pair.at("/later/sentence").textValue());
        assertEquals(
                0,
                served.json("/api/figures/contradictions?window=0").at("/total").intValue());
        assertEquals(
                0,
                served.json("/api/figures/contradictions?page=2").at("/pairs").size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/figures?kind=dead | killed, wounded, missing",
                "/api/figures?sort=newest | by date or by value",
                "/api/figures?size=101 | 1 to 100",
                "/api/figures?page=0 | from 1 on",
                "/api/figures?page=10001&size=100 | first 1,000,000",
                "/api/figures?facts=some | matching",
                "/api/figures?from=soon | “soon”",
                "/api/figures/series?points=5001 | 1 to 5000",
                "/api/figures/series?kind=x&size=0 | 1 to 100",
                "/api/figures/contradictions?window=367 | 0 to 366",
                "/api/figures/contradictions?window=-1 | “-1”",
            })
    void whatCannotBeReadIsAProblemWithASentenceThatHelps(String path, String hint) throws Exception {
        assertProblem(400, hint, served.get(path));
    }
}

package dateline.search;

import static dateline.search.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Block;
import dateline.article.DateRange;
import dateline.article.FigureKind;
import dateline.query.Field;
import dateline.query.NumberRange;
import dateline.query.Part;
import dateline.query.Query;
import dateline.query.Query.And;
import dateline.query.Query.HasFigure;
import dateline.query.Query.InField;
import dateline.query.Query.Not;
import dateline.query.Query.Or;
import dateline.query.Sort;
import dateline.query.Words;
import dateline.query.Words.Phrase;
import dateline.query.Words.Word;
import dateline.search.Searcher.StoredArticle;
import dateline.search.answer.Fragment;
import dateline.search.answer.Hit;
import dateline.search.answer.Hit.ReportedFigure;
import dateline.search.facet.Dimension;
import dateline.search.facet.Refinement;
import dateline.search.request.SearchRequest;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a hit shows and what is marked in it. Every backend keeps it. */
public abstract class HitContract {

    private static final HasFigure MANY_KILLED =
            new HasFigure(FigureKind.KILLED, new NumberRange(100, false, Double.POSITIVE_INFINITY, false), null);

    /** A backend that holds these articles. */
    protected abstract Searcher holding(StoredArticle... articles) throws IOException;

    private Hit hit(StoredArticle article, Query query) throws IOException {
        return holding(article).search(SearchRequest.of(query)).hits().getFirst();
    }

    /** Fragments as a line, what matched in brackets. */
    private static String line(List<Fragment> fragments) {
        return fragments.stream()
                .map(fragment -> fragment.isMatch() ? "[" + fragment.text() + "]" : fragment.text())
                .collect(Collectors.joining());
    }

    private List<String> marked(StoredArticle stored, Query query) throws IOException {
        return holding(stored).matches(stored.article().article().id(), query).stream()
                .map(span -> span.in(stored.article().article().text()))
                .toList();
    }

    @Test
    void headlineIsMarked() throws IOException {
        StoredArticle stored = article("a")
                .headline("Ferry   sinks\noff Yangon")
                .paragraph("Rain.")
                .stored();
        assertEquals(
                "[Ferry] sinks off Yangon",
                line(hit(stored, new Word("ferries")).headline()));
    }

    @Test
    void shortenedHeadlineEndsInDots() throws IOException {
        String lead = "The ferry " + "sank and ".repeat(20) + "was lost.";
        String headline = line(hit(article("a", lead), new Word("ferry")).headline());
        assertTrue(headline.startsWith("The [ferry] sank") && headline.endsWith(" …"), headline);
    }

    @Test
    void snippetShowsSentencesWithDifferentWords() throws IOException {
        StoredArticle stored = article("a")
                .headline("Ferry lost")
                .paragraph("A boat came. Rain fell on rain and rain. Nothing else. Wind rose. Rain and wind stopped.")
                .stored();
        Hit hit = hit(stored, new And(List.of(new Word("rain"), new Word("boat"))));
        assertEquals("A [boat] came. [Rain] fell on [rain] and [rain].", line(hit.snippet()));
    }

    @Test
    void snippetPrefersTheSentenceWithMostWordsAndShowsGaps() throws IOException {
        StoredArticle stored = article("a")
                .headline("Ferry lost")
                .paragraph("Rain. It was dull. Then rain and wind met. It was dark. A boat came.")
                .stored();
        Query query = new Or(List.of(new Word("rain"), new Word("wind"), new Word("boat")));
        assertEquals(
                "Then [rain] and [wind] met. … A [boat] came.",
                line(hit(stored, query).snippet()));
    }

    @Test
    void snippetSaysNothingThatTheHeadlineSays() throws IOException {
        assertEquals(
                List.of(), hit(article("a", "Rain fell."), new Word("rain")).snippet());
        String lead = "The ferry " + "sank and ".repeat(14) + "was lost in the rain.";
        String snippet = line(hit(article("b", lead), new Word("rain")).snippet());
        assertTrue(snippet.startsWith(" … ") && snippet.endsWith("lost in the [rain]."), snippet);
        assertFalse(snippet.contains("ferry"), snippet);
    }

    @Test
    void snippetOfAnArticleWithoutMarksIsItsFirstSentences() throws IOException {
        StoredArticle stored = article("a")
                .headline("Ferry lost")
                .block(Block.Role.CREDIT, "(Photo: nobody)")
                .paragraph("One came. Two came. Three came.")
                .stored();
        assertEquals("One came. Two came.", line(hit(stored, new Query.All()).snippet()));
    }

    @Test
    void hugeSentenceIsCutAroundItsFirstMark() throws IOException {
        for (String filling : List.of("some words and ", "x", "😀", "\u00a0", " ")) {
            for (int before : List.of(0, 1, 159, 160, 161, 5000)) {
                String text = filling.repeat(before) + " mandalay " + filling.repeat(5000) + " end";
                StoredArticle stored =
                        article("a").headline("Ferry").paragraph(text).stored();
                String snippet = line(hit(stored, new Word("mandalay")).snippet());
                assertTrue(snippet.contains("[mandalay]"), snippet);
                assertTrue(snippet.length() < 400, snippet);
                assertEquals(
                        snippet,
                        new String(snippet.codePoints().toArray(), 0, snippet.codePointCount(0, snippet.length())));
                assertFalse(snippet.codePoints().anyMatch(unit -> unit >= 0xD800 && unit <= 0xDFFF), snippet);
            }
        }
    }

    @Test
    void hitTellsDatelineSourceAndDay() throws IOException {
        Hit hit = hit(
                article("2021/a")
                        .published("2021-06-22")
                        .source("AFP")
                        .dateline(SearcherContract.YANGON)
                        .paragraph("Rain.")
                        .stored(),
                new Query.All());
        assertEquals("2021/a", hit.id());
        assertEquals("2021-06-22", hit.published().toString());
        assertEquals("AFP", hit.source());
        assertEquals("Yangon", hit.dateline());
    }

    private static StoredArticle toll() {
        return article("a")
                .paragraph("Police fired. At least 870 died, 12 were hurt. It cost 5000 euros.")
                .figure("5000", Figures.money(5000, "EUR"))
                .figure("12", Figures.exactly(FigureKind.WOUNDED, 12))
                .figure("870", Figures.exactly(FigureKind.KILLED, 870))
                .stored();
    }

    @Test
    void figuresAskedForComeFirstWithTheirSentence() throws IOException {
        HasFigure wounded = new HasFigure(FigureKind.WOUNDED, NumberRange.exactly(12), null);
        List<ReportedFigure> figures = hit(toll(), wounded).figures();
        assertEquals(
                List.of("12", "870", "5000"),
                figures.stream().map(ReportedFigure::text).toList());
        assertEquals(
                List.of(true, false, false),
                figures.stream().map(ReportedFigure::isAskedFor).toList());
        assertEquals(
                "At least 870 died, [12] were hurt.", line(figures.getFirst().sentence()));
    }

    @Test
    void tickedFigureIsAskedFor() throws IOException {
        Refinement money = Refinement.parse(Dimension.FIGURE, "money");
        SearchRequest request =
                new SearchRequest(new Query.All(), List.of(money), DateRange.ALWAYS, Sort.NEWEST, 1, 10);
        ReportedFigure first =
                holding(toll()).search(request).hits().getFirst().figures().getFirst();
        assertEquals("5000", first.text());
        assertTrue(first.isAskedFor());
    }

    @Test
    void figureOfATickedSourceIsAskedForWithItsSentence() throws IOException {
        StoredArticle stored = article("a")
                .paragraph("At least 870 died. The port said 12 drowned.")
                .figure("870", Figures.exactly(FigureKind.KILLED, 870))
                .figure("12", Figures.said(FigureKind.KILLED, 12, "The port"))
                .stored();
        Refinement port = Refinement.parse(Dimension.SAIDBY, "The port");
        SearchRequest request = new SearchRequest(new Query.All(), List.of(port), DateRange.ALWAYS, Sort.NEWEST, 1, 10);
        List<ReportedFigure> figures =
                holding(stored).search(request).hits().getFirst().figures();
        assertEquals("The port said [12] drowned.", line(figures.getFirst().sentence()));
        assertEquals(
                List.of(true, false),
                figures.stream().map(ReportedFigure::isAskedFor).toList());
    }

    @Test
    void hitsInTheOrderOfFiguresShowTheSentenceOfTheFigureThatOrdersThem() throws IOException {
        StoredArticle other = article("b")
                .paragraph("Rain fell. Then 900 died. Of them 12 were hurt before.")
                .figure("900", Figures.exactly(FigureKind.KILLED, 900))
                .figure("12", Figures.exactly(FigureKind.WOUNDED, 12))
                .stored();
        SearchRequest request = new SearchRequest(MANY_KILLED, List.of(), DateRange.ALWAYS, Sort.FIGURE, 1, 10);
        List<Hit> hits = holding(toll(), other).search(request).hits();
        assertEquals(List.of("b", "a"), hits.stream().map(Hit::id).toList());
        assertEquals(
                List.of("Then [900] died.", "At least [870] died, 12 were hurt."),
                hits.stream()
                        .map(hit -> line(hit.figures().getFirst().sentence()))
                        .toList());
        assertTrue(line(hits.getFirst().snippet()).contains("Then [900] died."));
    }

    @Test
    void figureOfATickedKindShowsItsSentenceWhateverElseTheQueryAsks() throws IOException {
        Refinement wounded = Refinement.parse(Dimension.FIGURE, "wounded/10-99");
        SearchRequest request =
                new SearchRequest(new Word("police"), List.of(wounded), DateRange.ALWAYS, Sort.FIGURE, 1, 10);
        ReportedFigure first =
                holding(toll()).search(request).hits().getFirst().figures().getFirst();
        assertEquals("At least 870 died, [12] were hurt.", line(first.sentence()));
    }

    @Test
    void figureOfAnAlternativeThatIsNotMetIsNotAskedFor() throws IOException {
        Query unmet = new And(List.of(MANY_KILLED, new Word("army")));
        Query query = new Or(List.of(unmet, new Word("police")));
        assertFalse(hit(toll(), query).figures().getFirst().isAskedFor());
        assertEquals(List.of("Police"), marked(toll(), query));
        assertEquals(List.of("870"), marked(toll(), new Or(List.of(MANY_KILLED, new Word("army")))));
    }

    @Test
    void exactlyWhatMatchedIsMarked() throws IOException {
        StoredArticle stored = article("a", "Soldiers met a soldier. The prime ministers of the ministers.");
        assertEquals(List.of("Soldiers", "soldier"), marked(stored, new Word("soldier")));
        assertEquals(List.of("prime ministers"), marked(stored, new Phrase("prime minister")));
        assertEquals(
                List.of("prime ministers", "ministers"),
                marked(stored, new And(List.of(new Phrase("prime ministers"), new Word("ministers")))));
        assertEquals(List.of("met"), marked(stored, new Or(List.of(new Word("met"), new Word("army")))));
        assertEquals(List.of("met"), marked(stored, new And(List.of(new Word("met"), new Not(new Word("army"))))));
        assertEquals(List.of(), marked(stored, new Not(new Word("army"))));
        assertEquals(List.of(), marked(stored, new Query.All()));
    }

    @Test
    void wordsOfAnotherFieldsClauseAreNotMarked() throws IOException {
        StoredArticle stored = article("a")
                .source("Reuters")
                .headline("Rain in Yangon")
                .paragraph("Rain in Yangon, said Ann of Reuters. It rained.")
                .paragraph("More rain.")
                .place(SearcherContract.YANGON)
                .person("Ann")
                .stored();
        assertEquals(
                List.of("said"),
                marked(
                        stored,
                        new And(List.of(
                                new InField(Field.PLACE, "Yangon"),
                                new InField(Field.PERSON, "Ann"),
                                new InField(Field.SOURCE, "Reuters"),
                                new Word("said")))));
        assertEquals(
                1,
                marked(stored, new Query.InPart(Part.HEADLINE, new Words.Phrase("rain")))
                        .size());
        assertEquals(List.of("Rain", "rained"), marked(stored, new Query.InPart(Part.LEAD, new Words.Phrase("rain"))));
        assertEquals(
                4,
                marked(stored, new Query.InPart(Part.BODY, new Words.Phrase("rain")))
                        .size());
    }

    @Test
    void nothingIsMarkedInAnArticleThatDoesNotMatch() throws IOException {
        assertEquals(List.of(), marked(toll(), new And(List.of(new Word("police"), new Word("army")))));
        assertEquals(List.of(), marked(toll(), new And(List.of(MANY_KILLED, new Word("army")))));
        assertEquals(List.of(), holding(toll()).matches("nobody", new Word("police")));
    }
}

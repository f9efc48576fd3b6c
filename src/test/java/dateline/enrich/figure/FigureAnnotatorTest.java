package dateline.enrich.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Figure;
import dateline.article.FigureKind;
import dateline.article.Mention;
import dateline.article.Place;
import dateline.article.Span;
import dateline.enrich.TaggedArticle;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FigureAnnotatorTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2021, 4, 7);

    @Test
    void anArticleAboutARaidGivesEveryoneTheirOwnFigure() {
        String text = """
                Three rebels and at least one guard were killed when soldiers stormed a mill on Tuesday, officials and army \
                sources said.

                One guard was killed in the yard, army sources told Orbis, and at least six were hurt.

                Five "bandits" were killed and nine arrested with rifles and home-made mines, a palace spokesman said in a \
                statement.

                Another two members of the band were killed when their van overturned, the spokesman said, without giving details.

                The crackdown has killed more than 640 civilians, according to a local lawyers' group.

                Observers believe hundreds of young villagers have walked into the hills.
                """;
        assertLines(text, """
                "Three" killed 3 EXACT 3..3 people of "rebels" said by "officials and army sources" on 2021-04-06
                "one" killed 1 AT_LEAST 1.. people of "guard" said by "officials and army sources" on 2021-04-06
                "One" killed 1 EXACT 1..1 people of "guard" said by "army sources"
                "six" wounded 6 AT_LEAST 6.. people of "guard" said by "army sources"
                "Five" killed 5 EXACT 5..5 people of "bandits" said by "a palace spokesman"
                "nine" arrested 9 EXACT 9..9 people said by "a palace spokesman"
                "two" killed 2 EXACT 2..2 people of "members of the band" said by "the spokesman"
                "640" killed 640 MORE_THAN 641.. people of "civilians" said by "a local lawyers' group" total
                "hundreds" people 100 VAGUE 100.. people of "young villagers" said by "Observers"
                """);
    }

    @Test
    void anArticleAboutACrackdownGivesTotalsAndItsQuotesTheirSpeaker() {
        String text = """
                Police have killed at least 340 marchers and onlookers through Tuesday in their campaign against rallies over \
                the Jan. 12 coup, according to the Union of River Lawyers, which counts the victims.

                It said that on March 21 police fired on a crowd. That came a day after they killed more than 70 people around \
                the country, the highest single-day toll since the coup.

                The bulletin said marchers “stood their ground. Three of them died that night. They also managed to wound 11 of \
                their well armed attackers.”

                The River Post reported two deaths in the port.

                Dozens burned a flag in the square.
                """;
        assertLines(text, """
                "340" killed 340 AT_LEAST 340.. people of "marchers and onlookers" said by "the Union of River Lawyers" total on ../2021-04-06
                "70" killed 70 MORE_THAN 71.. people of "people" on 2021-03-20
                "Three" killed 3 EXACT 3..3 people of "marchers" said by "The bulletin"
                "11" wounded 11 EXACT 11..11 people of "well armed attackers" said by "The bulletin"
                "two" killed 2 EXACT 2..2 people said by "The River Post"
                "Dozens" people 12 VAGUE 12.. people
                """);
    }

    @Test
    void theNearestPlaceOfTheSentenceIsWhereItHappened() {
        String text = "Four people were killed in Mandalay. Five were hurt.";
        Place mandalay = place("Mandalay");
        List<Mention> found = List.of(new Mention.OfPlace(new Span(27, 35), mandalay, false, List.of()));
        TaggedArticle article = FigureLines.article(text, PUBLISHED);
        List<Mention> figures = new FigureAnnotator().annotate(article, found);
        assertEquals(mandalay, ((Mention.OfFigure) figures.getFirst()).figure().place());
        assertEquals(null, ((Mention.OfFigure) figures.getLast()).figure().place());
    }

    @Property(tries = 300)
    void everyFigureIsInItsSentenceAndItsIntervalHoldsItsValue(@ForAll("texts") String text) {
        for (Mention.OfFigure mention : FigureLines.figures(text, PUBLISHED)) {
            Figure figure = mention.figure();
            String number = mention.span().in(text);
            assertFalse(number.isBlank());
            assertEquals(number.strip(), number);
            assertTrue(figure.sentence().contains(mention.span()));
            assertTrue(figure.confidence() > 0 && figure.confidence() <= 1);
            assertTrue(figure.low() == null || figure.high() == null || figure.low() <= figure.high());
            assertTrue(figure.kind() != FigureKind.PERCENT || figure.unit().equals("percent"));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "12",
                        "two",
                        "at least",
                        "more than",
                        "between",
                        "and",
                        "to",
                        "-",
                        "%",
                        "$",
                        "million",
                        "dozens",
                        "of",
                        "a",
                        "people",
                        "soldier",
                        "were",
                        "killed",
                        "wounded",
                        "missing",
                        ",",
                        ".",
                        "\n\n",
                        "said",
                        "police",
                        "according to",
                        "in",
                        "on",
                        "Tuesday",
                        "March 3",
                        "2021",
                        "(",
                        ")",
                        "“",
                        "”",
                        "\"",
                        "A$5.5bn",
                        "60mm",
                        "or",
                        "more",
                        "’s",
                        "🚑",
                        "KILLED",
                        "toll",
                        "reached",
                        "including",
                        "who",
                        "cases",
                        "virus",
                        "½")
                .list()
                .ofMaxSize(40)
                .map(words -> String.join(" ", words));
    }

    private static void assertLines(String text, String expected) {
        List<String> found = FigureLines.figures(text, PUBLISHED).stream()
                .map(figure -> FigureLines.line(text, figure))
                .toList();
        assertEquals(expected.strip(), String.join("\n", found));
    }

    private static Place place(String name) {
        return new Place(name, List.of("Asia", name), 21.97, 96.08, null, List.of(), List.of());
    }
}

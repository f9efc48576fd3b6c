package dateline.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Block.Role;
import dateline.article.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

    @TempDir
    Path folder;

    private Reading reading;

    @BeforeEach
    void open() {
        reading = new Reading(folder);
    }

    private Article article(String... paragraphs) throws IOException {
        return reading.article("date 2019-03-08 Quito\n\n" + String.join("\n\n", paragraphs) + "\n");
    }

    @Test
    void anArticleOfAnAgencyIsToldApart() throws IOException {
        Article article = article(
                "8 March 2019 19:05 IST",
                "The river rose for a third day",
                "Nine villages were cut off on Friday when the river rose, officers of the rescue service said.",
                "The river rose for a third day as rain fell on the hills. A dam upstream is full.",
                "Boats were sent, the governor told AFP.",
                "Children carry a goat through the flood in Babahoyo, Ecuador. (AP Photo/Ana Ruiz) Credit: Ana Ruiz");

        assertEquals(
                List.of(
                        "DATELINE Quito",
                        "TIME_STAMP 8 March 2019 19:05 IST",
                        "CAPTION The river rose for a third day",
                        "PARAGRAPH Nine villages were cut off on Friday when the river rose, officers of the rescue service said.",
                        "PARAGRAPH The river rose for a third day as rain fell on the hills. A dam upstream is full.",
                        "PARAGRAPH Boats were sent, the governor told AFP.",
                        "CAPTION Children carry a goat through the flood in Babahoyo, Ecuador.",
                        "CREDIT (AP Photo/Ana Ruiz) Credit: Ana Ruiz"),
                Reading.blocks(article));
        assertEquals(
                "Nine villages were cut off on Friday when the river rose, officers of the rescue service said.",
                article.headline().text());
        assertEquals("AFP", article.source());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8 March 2019 19:05 IST",
                "March 8, 2019",
                "Mar. 8, 2019 7:05 p.m. EST",
                "Friday, 8 March 2019",
                "Updated: 8 March 2019 at 19:05 GMT+1",
                "Published on March 8, 2019",
                "2019-03-08T19:05",
                "08/03/2019",
                "last updated 8th March 2019",
            })
    void linesThatOnlyTellWhenAreTimeStamps(String stamp) throws IOException {
        assertEquals(List.of(stamp), Reading.blocks(article(stamp, "The talks went on."), Role.TIME_STAMP));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On 8 March 2019 the bridge fell.",
                "8 March 2019 was a day of mourning.",
                "In March 2019, 12 people died.",
                "12 March 2019 will be a holiday"
            })
    void sentencesThatNameADayAreNot(String sentence) throws IOException {
        assertEquals(List.of(), Reading.blocks(article(sentence, "The talks went on."), Role.TIME_STAMP));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A boat on the river. (AP Photo) | (AP Photo)",
                "A boat on the river. (AP Photo/Ana Ruiz, File) | (AP Photo/Ana Ruiz, File)",
                "A boat on the river. Photo: Ana Ruiz/Reuters | Photo: Ana Ruiz/Reuters",
                "A boat on the river. Credit: Ana Ruiz | Credit: Ana Ruiz",
                "A boat on the river. Photograph by Juan de la Cruz | Photograph by Juan de la Cruz",
                "A boat on the river. Image: courtesy of the Navy | Image: courtesy of the Navy",
            })
    void aCreditClosesACaption(String paragraph, String credit) throws IOException {
        Article article = article("The talks went on.", paragraph);

        assertEquals(List.of(credit), Reading.blocks(article, Role.CREDIT));
        assertEquals(List.of("A boat on the river."), Reading.blocks(article, Role.CAPTION));
        assertNull(article.source());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Ana Ruiz",
                "By Ana Ruiz, Staff Writer",
                "By ANA RUIZ and Juan de la Cruz\nHarbour Press Writers",
                "BY ANA RUIZ",
                "By Ana Ruiz | The Harbour Post",
                "(Reporting by Ana Ruiz in Quito; Editing by Juan Cruz)",
                "Additional reporting by Ana Ruiz",
                "Copyright 2020 The Harbour Press. All rights reserved.",
                "© 2020 Ana Ruiz",
                "(c) Harbour Press, 2020",
            })
    void aBylineIsACreditAndNoHeadline(String byline) throws IOException {
        Article article = article(byline, "The talks went on.");

        assertEquals(List.of(byline), Reading.blocks(article, Role.CREDIT));
        assertEquals("The talks went on.", article.headline().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Monday the talks had failed.",
                "By Sunday",
                "BY REACHING AN AGREEMENT THE TWO SIDES HAVE TAKEN A STEP",
                "Reporting by the media was one-sided, the minister said in the evening, and nobody denied it.",
                "Copyright was what the two sides fought about for years before the court.",
            })
    void whatTellsSomethingIsNoByline(String paragraph) throws IOException {
        Article article = article("The talks went on.", paragraph);

        assertEquals(List.of(), Reading.blocks(article, Role.CREDIT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(AP Photo) Two people were killed when a bus left the road near the village.",
                "The bank gave no reason. Credit: it has been scarce since the spring, and prices rose.",
                "He framed the Photo by which the whole town has known him ever since.",
            })
    void whatGoesOnAfterwardsIsNoCredit(String paragraph) throws IOException {
        Article article = article("The talks went on.", paragraph);

        assertEquals(List.of(), Reading.blocks(article, Role.CREDIT));
        assertEquals(List.of("The talks went on.", paragraph), Reading.blocks(article, Role.PARAGRAPH));
    }

    @Test
    void aParagraphThatStandsThereTwiceIsACaptionTheSecondTime() throws IOException {
        Article article = article("Crowds filled the square.", "The talks went on.", "Crowds filled the square");

        assertEquals(List.of("Crowds filled the square"), Reading.blocks(article, Role.CAPTION));
        assertEquals("Crowds filled the square.", article.headline().text());
    }

    @Test
    void shortOrHalfWordsThatOpenAnotherParagraphAreNoCaption() throws IOException {
        Article article = article(
                "They went on.",
                "They went on. Nobody stopped them.",
                "The governor of the province is the heir",
                "The governor of the province is the heiress of a fortune.");

        assertEquals(List.of(), Reading.blocks(article, Role.CAPTION));
    }

    @Test
    void aFirstLineThatIsNoSentenceIsTheHeadline() throws IOException {
        Article article = article("River Rises For Third Day", "Nine villages were cut off on Friday.");

        assertEquals(List.of("River Rises For Third Day"), Reading.blocks(article, Role.HEADLINE));
        assertEquals("River Rises For Third Day", article.headline().text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "QUITO, March 8 (AFP) - The river rose. | QUITO | AFP",
                "QUITO, March 8, 2019 (Xinhua) -- The river rose. | QUITO | Xinhua",
                "QUITO (Reuters) – The river rose. | QUITO | Reuters",
                "QUITO — The river rose. | QUITO | ",
                "Quito (dpa) - The river rose. | Quito | DPA",
                "PORT MORESBY, Papua New Guinea (AP) — The river rose. | PORT MORESBY, Papua New Guinea | AP",
                "SANTA FE, N.M. (Associated Press) -- The river rose. | SANTA FE, N.M. | AP",
            })
    void aWireDatelineGivesPlaceAndSource(String lead, String place, String source) throws IOException {
        Article article = reading.article("date 2019-03-08\n\n" + lead + "\n\nBoats were sent.\n");

        Span dateline = Objects.requireNonNull(article.dateline());
        assertEquals(place, dateline.in(article.text()));
        assertEquals(source, article.source());
        assertEquals(List.of("The river rose.", "Boats were sent."), Reading.blocks(article, Role.PARAGRAPH));
        assertEquals("The river rose.", article.headline().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The river - a wide one - rose.",
                "Quito - a city of two million - is flooded.",
                "A - B is a vitamin.",
                "He said (twice) - and left.",
            })
    void aDashAloneMakesNoDateline(String lead) throws IOException {
        assertNull(reading.article("date 2019-03-08\n\n" + lead + "\n\nBoats were sent.\n")
                .dateline());
    }

    @Test
    void theHeaderSaysWhereAndTheWireSaysWho() throws IOException {
        Article article = article("GUAYAQUIL, March 8 (AFP) - The river rose.");

        assertEquals("Quito", Objects.requireNonNull(article.dateline()).in(article.text()));
        assertEquals("AFP", article.source());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The river rose, the army said. (AFP) | AFP",
                "The river rose. [Reuters] | Reuters",
                "The river rose, officers told the Associated Press. | AP",
                "The river rose, he told AFP, and told Reuters too. | AFP",
                "The river rose, the AFP office said. | ",
                "The river rose. (AP Photo/Ana Ruiz) | ",
                "The river rose, he told APPLE. | ",
            })
    void theSourceIsATagOrWhoWasTold(String paragraph, String source) throws IOException {
        assertEquals(source, article("The talks went on.", paragraph).source());
    }

    @Test
    void aTagCountsForMoreThanWhoWasTold() throws IOException {
        assertEquals(
                "Reuters",
                article("It rose, he told AFP.", "It fell. (Reuters)").source());
    }

    /** The pieces of an article's only paragraph. */
    private static List<String> pieces(Article article) {
        return article.blocks().stream()
                .filter(block -> block.role() == Block.Role.PARAGRAPH)
                .map(block -> block.span().in(article.text()))
                .toList();
    }

    @Test
    void aParagraphLongerThanAnyThatSomebodyWroteIsCutBetweenWords() throws IOException {
        String words = "The river rose again. ".repeat(8000).strip();

        List<String> pieces = pieces(article(words));

        assertTrue(pieces.size() >= 3, "pieces: " + pieces.size());
        assertTrue(pieces.stream().allMatch(piece -> piece.length() <= Paragraphs.LONGEST));
        assertTrue(words.equals(String.join(" ", pieces)));
        assertEquals(
                1,
                pieces(article(words.substring(0, Paragraphs.LONGEST).strip())).size());
    }

    @Test
    void oneWordOfManyThousandLettersIsCutBetweenCharacters() throws IOException {
        String word = "x" + "\uD83D\uDE80".repeat(100_000);

        List<String> pieces = pieces(article(word));

        assertTrue(pieces.size() >= 4, "pieces: " + pieces.size());
        assertTrue(word.equals(String.join("", pieces)));
        assertTrue(pieces.stream().noneMatch(piece -> Character.isLowSurrogate(piece.charAt(0))));
    }

    @Test
    void aLongFirstSentenceIsShortenedAtAWord() throws IOException {
        Article article = article("The river " + "rose and rose again ".repeat(20) + "on Friday. It fell.");

        assertTrue(article.headline().text().length() <= 122);
        assertTrue(
                article.headline().text().endsWith(" rose and …"),
                article.headline().text());
        assertEquals(
                article.headline().text().replace(" …", ""),
                article.headline().span().in(article.text()));
    }

    @Test
    void anArticleOfOneSentenceIsItsOwnHeadline() throws IOException {
        String sentence = "The river " + "rose and ".repeat(20) + "fell.";
        assertEquals(sentence, article(sentence).headline().text());
        assertTrue(article(sentence + " It rained.").headline().text().length() <= 122);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D\uDE80", "x\uD83D\uDE80", "\uD835\uDC00", "字", "a", "!", "e\u0301"})
    void aHeadlineNeverEndsInHalfACharacter(String piece) throws IOException {
        String headline = article("River " + piece.repeat(400)).headline().text();

        assertTrue(headline.endsWith(" …"), headline);
        assertTrue(headline.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF), headline);
    }
}

package dateline.enrich.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Headline;
import dateline.article.Mention;
import dateline.article.Span;
import dateline.enrich.SharedTagger;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the dates of an article lean on: its day, its time stamp, the dates before them. */
class DateAnnotatorTest {

    @Test
    void theDayOfATimeStampIsADateThatStandsInNoSentence() {
        String stamp = "Wednesday, April 7, 2021 18:05 IST";
        String lead = "The fire broke out yesterday.";
        String text = stamp + "\n\n" + lead;
        List<Block> blocks = List.of(
                new Block(Block.Role.TIME_STAMP, new Span(0, stamp.length())),
                new Block(Block.Role.PARAGRAPH, new Span(stamp.length() + 2, text.length())));
        assertEquals(
                List.of("Wednesday, April 7, 2021 = 2021-04-07", "yesterday = 2021-04-06"),
                dates(text, blocks, LocalDate.of(2021, 4, 7)));
    }

    @Test
    void aTimeStampWithoutAYearSaysNothing() {
        String text = "Updated 7 April, 18:05";
        Block stamp = new Block(Block.Role.TIME_STAMP, new Span(0, text.length()));
        assertEquals(List.of(), dates(text, List.of(stamp), LocalDate.of(2021, 4, 7)));
    }

    @Test
    void theNextDayFollowsTheDayLastSpokenOf() {
        String text =
                "The army took power on Feb. 1. The next day, the first protesters came. Two weeks later, ten were dead.";
        assertEquals(
                List.of("Feb. 1 = 2021-02-01", "next day = 2021-02-02", "Two weeks later = 2021-02-15/2021-02-21"),
                dates(text, paragraph(text), LocalDate.of(2021, 4, 7)));
    }

    @Test
    void theNextDayOfNoDayIsNone() {
        String text = "The army took power. The next day, the first protesters came.";
        assertEquals(List.of(), dates(text, paragraph(text), LocalDate.of(2021, 4, 7)));
    }

    @Test
    void theYearAgoQuarterIsTheOneOfTheReportAYearBefore() {
        String text = "Profit rose in the third quarter. In the year-ago quarter it fell. Sales for the quarter grew.";
        assertEquals(
                List.of(
                        "third quarter = 1989-07-01/1989-09-30",
                        "year-ago quarter = 1988-07-01/1988-09-30",
                        "quarter = 1989-07-01/1989-09-30"),
                dates(text, paragraph(text), LocalDate.of(1989, 10, 25)));
    }

    private static List<Block> paragraph(String text) {
        return List.of(new Block(Block.Role.PARAGRAPH, new Span(0, text.length())));
    }

    private static List<String> dates(String text, List<Block> blocks, LocalDate published) {
        Article article = new Article("test", published, text, new Headline("", new Span(0, 0)), null, null, blocks);
        return new DateAnnotator()
                .annotate(SharedTagger.tagged(article), List.of()).stream()
                        .map(Mention.OfDate.class::cast)
                        .map(date -> date.span().in(text) + " = " + date.days())
                        .toList();
    }
}

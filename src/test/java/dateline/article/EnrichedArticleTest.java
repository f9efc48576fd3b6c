package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an article speaks of, all mentions taken together. */
class EnrichedArticleTest {

    private static final DateRange PRINTED = DateRange.day(LocalDate.of(2021, 4, 7));
    private static final DateRange SPOKEN = DateRange.day(LocalDate.of(2021, 4, 6));

    @Test
    void theDayOnWhichItWasPrintedIsNoneThatItSpeaksOf() {
        String text = "7 April 2021\n\nIt burned on Tuesday. It went out on Tuesday.";
        List<Block> blocks = List.of(
                new Block(Block.Role.TIME_STAMP, new Span(0, 12)),
                new Block(Block.Role.PARAGRAPH, new Span(14, text.length())));
        Article article = new Article(
                "test", LocalDate.of(2021, 4, 7), text, new Headline("", new Span(0, 0)), null, null, blocks);
        List<Mention> mentions = List.of(
                new Mention.OfDate(new Span(0, 12), PRINTED),
                new Mention.OfDate(new Span(27, 34), SPOKEN),
                new Mention.OfDate(new Span(51, 58), SPOKEN));
        EnrichedArticle enriched = new EnrichedArticle(article, null, mentions);
        assertEquals(List.of(SPOKEN), enriched.daysSpokenOf().toList());
        assertEquals(3, enriched.mentions(Mention.OfDate.class).count());
    }
}

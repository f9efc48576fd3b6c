package dateline.enrich.date;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Headline;
import dateline.article.Mention;
import dateline.article.Span;
import dateline.enrich.GoldenTable;
import dateline.enrich.SharedTagger;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Golden tables of sentences and the days that they speak of. */
class DateTableTest {

    private static final Path TABLE = Path.of("src/test/resources/dateline/enrich/date/dates.txt");
    private static final LocalDate PUBLISHED = LocalDate.of(2021, 4, 7);

    @TestFactory
    Stream<DynamicTest> everySentenceSpeaksOfTheDaysBelowIt() throws IOException {
        return GoldenTable.tests(TABLE, DateTableTest::dates).stream();
    }

    private static List<String> dates(String text) {
        Block block = new Block(Block.Role.PARAGRAPH, new Span(0, text.length()));
        Article article =
                new Article("test", PUBLISHED, text, new Headline("", new Span(0, 0)), null, null, List.of(block));
        return new DateAnnotator()
                .annotate(SharedTagger.tagged(article), List.of()).stream()
                        .map(Mention.OfDate.class::cast)
                        .map(date -> '"' + date.span().in(text) + "\" " + date.days())
                        .toList();
    }
}

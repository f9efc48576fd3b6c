package dateline.enrich.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Headline;
import dateline.article.Mention;
import dateline.article.Span;
import dateline.enrich.SharedTagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A golden table: a sentence on a line of its own, and indented below it the dates in it. {@code -Dgolden=update} writes what
 * is found.
 */
class DateTableTest {

    private static final Path TABLE = Path.of("src/test/resources/dateline/enrich/date/dates.txt");
    private static final LocalDate PUBLISHED = LocalDate.of(2021, 4, 7);
    private static final String INDENT = "    ";

    @TestFactory
    Stream<DynamicTest> everySentenceSpeaksOfTheDaysBelowIt() throws IOException {
        List<String> lines = Files.readAllLines(TABLE);
        List<DynamicTest> tests = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.startsWith(INDENT)) {
                continue;
            }
            found.add(line);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> actual = dates(line);
            found.addAll(actual);
            List<String> expected = lines.stream()
                    .skip(at + 1L)
                    .takeWhile(next -> next.startsWith(INDENT))
                    .toList();
            tests.add(DynamicTest.dynamicTest(line, () -> assertEquals(expected, actual)));
        }
        if ("update".equals(System.getProperty("golden"))) {
            Files.write(TABLE, found);
        }
        return tests.stream();
    }

    private static List<String> dates(String text) {
        Block block = new Block(Block.Role.PARAGRAPH, new Span(0, text.length()));
        Article article =
                new Article("test", PUBLISHED, text, new Headline("", new Span(0, 0)), null, null, List.of(block));
        return new DateAnnotator()
                .annotate(SharedTagger.tagged(article), List.of()).stream()
                        .map(Mention.OfDate.class::cast)
                        .map(date -> INDENT + '"' + date.span().in(text) + "\" " + date.days())
                        .toList();
    }
}

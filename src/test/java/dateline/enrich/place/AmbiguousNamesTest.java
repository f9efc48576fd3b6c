package dateline.enrich.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.EnrichedArticle;
import dateline.article.Headline;
import dateline.article.Mention;
import dateline.article.Span;
import dateline.enrich.Enricher;
import dateline.enrich.SharedTagger;
import dateline.enrich.name.NameAnnotator;
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
 * Golden articles, one file each, about names that many places share: the paragraphs, and indented below them the places found.
 * {@code -Dgolden=update} writes what is found.
 */
class AmbiguousNamesTest {

    private static final Path FOLDER = Path.of("src/test/resources/dateline/enrich/place/ambiguous");
    private static final LocalDate PUBLISHED = LocalDate.of(2021, 6, 22);
    private static final String INDENT = "    ";

    @TestFactory
    Stream<DynamicTest> everyArticleMeansThePlacesBelowIt() throws IOException {
        Enricher enricher =
                new Enricher(SharedTagger.tagger(), List.of(new NameAnnotator(), PlaceAnnotator.withGazetteer()));
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                tests.add(DynamicTest.dynamicTest(file.getFileName().toString(), () -> verify(file, enricher)));
            }
        }
        return tests.stream();
    }

    private static void verify(Path file, Enricher enricher) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> paragraphs = lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith(INDENT))
                .toList();
        List<String> found = new ArrayList<>();
        for (String paragraph : paragraphs) {
            found.add(paragraph);
            found.add("");
        }
        found.addAll(places(paragraphs, enricher));
        if ("update".equals(System.getProperty("golden"))) {
            Files.write(file, found);
        }
        assertEquals(found, Files.readAllLines(file));
    }

    private static List<String> places(List<String> paragraphs, Enricher enricher) {
        String text = String.join("\n\n", paragraphs);
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String paragraph : paragraphs) {
            blocks.add(new Block(Block.Role.PARAGRAPH, new Span(start, start + paragraph.length())));
            start += paragraph.length() + 2;
        }
        Headline headline = new Headline("", new Span(0, 0));
        EnrichedArticle article = enricher.enrich(new Article("test", PUBLISHED, text, headline, null, null, blocks));
        return article.mentions().stream()
                .filter(Mention.OfPlace.class::isInstance)
                .map(Mention.OfPlace.class::cast)
                .map(place -> INDENT + Texts.inShort(text, place))
                .toList();
    }
}

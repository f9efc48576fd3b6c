package dateline.enrich.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.article.Article;
import dateline.article.Figure;
import dateline.article.Mention;
import dateline.corpus.CorpusFile;
import dateline.corpus.CorpusReader;
import dateline.corpus.ReadResult;
import dateline.enrich.Enricher;
import dateline.enrich.SharedTagger;
import dateline.enrich.date.DateAnnotator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The two example articles whose figures were worked out by hand: every figure is found and no other. Their text is no part of
 * this repository, so {@code mvn test -Dtest=WorkedExamplesTest -Ddateline.corpora=/folder/of/both} names where they are.
 */
class WorkedExamplesTest {

    @Test
    void theRaidGivesNineFigures() throws IOException {
        assertFigures("000_275faa5cf2fb35d2.txt", """
                killed 4 EXACT of protesters said by authorities and military sources on 2021-06-22
                killed 2 AT_LEAST of officers said by authorities and military sources on 2021-06-22
                killed 2 EXACT of officers said by military sources
                wounded 10 AT_LEAST of officers said by military sources
                killed 4 EXACT of terrorists said by a junta spokesman
                arrested 8 EXACT said by a junta spokesman
                killed 4 EXACT of members of the self-defence group said by the spokesman
                killed 870 MORE_THAN of civilians said by a local monitoring group total
                people 100 VAGUE of anti-coup protesters said by analysts
                """);
    }

    @Test
    void theCrackdownGivesEightFiguresAndTheDaysOfTwo() throws IOException {
        assertFigures("003_a255a938aa258e12.txt", """
                killed 581 AT_LEAST of protesters and bystanders said by the Assistance Association for Political Prisoners total on ../2021-04-06
                killed 110 MORE_THAN of people on 2021-03-27
                killed 4 EXACT of protesters said by The report
                killed 4 EXACT of the enemy said by The report
                killed 1..2 RANGE of officer said by The report
                wounded 17 EXACT of heavily armed attackers said by The report
                killed 2 EXACT said by The Irrawaddy news site
                people 12 VAGUE
                """);
    }

    private static void assertFigures(String name, String expected) throws IOException {
        Optional<Path> folder = Stream.of(
                        System.getProperty("dateline.corpora", "").split(",", -1))
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .filter(path -> Files.exists(path.resolve(name)))
                .findFirst();
        assumeTrue(folder.isPresent(), "-Ddateline.corpora names no folder that holds " + name);
        List<String> found = new Enricher(SharedTagger.tagger(), List.of(new DateAnnotator(), new FigureAnnotator()))
                .enrich(article(folder.orElseThrow(), name)).mentions().stream()
                        .filter(Mention.OfFigure.class::isInstance)
                        .map(mention -> line(((Mention.OfFigure) mention).figure()))
                        .toList();
        assertEquals(expected.strip(), String.join("\n", found));
    }

    private static Article article(Path folder, String name) throws IOException {
        BasicFileAttributes file = Files.readAttributes(folder.resolve(name), BasicFileAttributes.class);
        ReadResult read = new CorpusReader()
                .read(new CorpusFile(
                        folder, name, file.size(), file.lastModifiedTime().toInstant()));
        return assertInstanceOf(ReadResult.Read.class, read).article();
    }

    private static String line(Figure figure) {
        String value = figure.bound() == Figure.Bound.RANGE
                ? FigureLines.plain(figure.low()) + ".." + FigureLines.plain(figure.high())
                : FigureLines.plain(figure.value());
        return figure.kind().key() + " " + value + " " + figure.bound()
                + (figure.ofWhom().isEmpty() ? "" : " of " + figure.ofWhom())
                + (figure.saidBy().isEmpty() ? "" : " said by " + figure.saidBy())
                + (figure.scope() == Figure.Scope.TOTAL ? " total" : "")
                + (figure.when() == null ? "" : " on " + figure.when());
    }
}

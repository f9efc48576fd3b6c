package dateline.enrich.figure;

import dateline.enrich.GoldenTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Golden tables of sentences and the figures that they report. */
class FigureTableTest {

    private static final Path TABLES = Path.of("src/test/resources/dateline/enrich/figure");
    private static final LocalDate PUBLISHED = LocalDate.of(2021, 4, 7);

    @TestFactory
    Stream<DynamicTest> everySentenceReportsTheFiguresBelowIt() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(TABLES)) {
            for (Path file : files.sorted().toList()) {
                tests.addAll(GoldenTable.tests(file, FigureTableTest::figures));
            }
        }
        return tests.stream();
    }

    private static List<String> figures(String sentence) {
        return FigureLines.figures(sentence, PUBLISHED).stream()
                .map(figure -> FigureLines.line(sentence, figure))
                .toList();
    }
}

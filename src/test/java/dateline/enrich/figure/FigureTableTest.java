package dateline.enrich.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
 * Golden tables: a sentence on a line of its own, and indented below it the figures that it reports. {@code -Dgolden=update}
 * writes what is found.
 */
class FigureTableTest {

    private static final Path TABLES = Path.of("src/test/resources/dateline/enrich/figure");
    private static final LocalDate PUBLISHED = LocalDate.of(2021, 4, 7);
    private static final String INDENT = "    ";

    @TestFactory
    Stream<DynamicTest> everySentenceReportsTheFiguresBelowIt() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(TABLES)) {
            for (Path file : files.sorted().toList()) {
                tests.addAll(table(file));
            }
        }
        return tests.stream();
    }

    private static List<DynamicTest> table(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
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
            List<String> actual = figures(line);
            found.addAll(actual);
            List<String> expected = lines.stream()
                    .skip(at + 1L)
                    .takeWhile(next -> next.startsWith(INDENT))
                    .toList();
            tests.add(DynamicTest.dynamicTest(
                    file.getFileName() + ": " + line,
                    () -> assertEquals(String.join("\n", expected), String.join("\n", actual), line)));
        }
        if ("update".equals(System.getProperty("golden"))) {
            Files.write(file, found);
        }
        return tests;
    }

    private static List<String> figures(String sentence) {
        return FigureLines.figures(sentence, PUBLISHED).stream()
                .map(figure -> INDENT + FigureLines.line(sentence, figure))
                .toList();
    }
}

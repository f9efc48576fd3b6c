package dateline.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DynamicTest;

/**
 * A table of sentences, each on a line of its own, and indented below it what is found in it. {@code -Dgolden=update} writes
 * what is found.
 */
public final class GoldenTable {

    private static final String INDENT = "    ";

    private GoldenTable() {}

    /**
     * One test for each sentence.
     *
     * @param finder what is found in a sentence, a line each
     */
    public static List<DynamicTest> tests(Path file, Function<String, List<String>> finder) throws IOException {
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
            List<String> actual =
                    finder.apply(line).stream().map(entry -> INDENT + entry).toList();
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
}

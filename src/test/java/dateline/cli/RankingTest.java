package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.lucene.LuceneSearcher;
import dateline.query.parse.QueryParser;
import dateline.search.answer.Hit;
import dateline.search.request.SearchRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The sample articles in the order in which a reporter would want them: one file for each query, written before its answer was seen.
 * {@code first 3 of: 2014/ebola 2015/ebola} says how each of the first three ids begins.
 */
class RankingTest {

    private static final Path GOLDEN = Path.of("src/test/resources/dateline/ranking");
    private static final Pattern LINE = Pattern.compile("first (\\d+) of: (.+)");

    @TempDir
    static Path temp;

    private static LuceneSearcher searcher;

    @BeforeAll
    static void index() throws IOException {
        assertEquals(
                0, new Shell(Path.of("corpus"), temp.resolve("index")).index().exitCode());
        searcher = LuceneSearcher.open(temp.resolve("index/lucene"));
    }

    @AfterAll
    static void close() throws IOException {
        searcher.close();
    }

    static List<Path> golden() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("golden")
    void theBestStandFirst(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String query = lines.getFirst().replaceFirst("^query: ", "");
        List<String> found = searcher
                .search(SearchRequest.of(QueryParser.parse(query).query()))
                .hits()
                .stream()
                .map(Hit::id)
                .toList();
        for (String line : lines.subList(1, lines.size())) {
            Matcher matcher = LINE.matcher(line);
            assertTrue(matcher.matches(), line);
            int count = Integer.parseInt(matcher.group(1));
            List<String> wanted = List.of(matcher.group(2).split(" ", -1));
            assertTrue(found.size() >= count, () -> query + " finds only " + found);
            for (String id : found.subList(0, count)) {
                assertTrue(wanted.stream().anyMatch(id::startsWith), () -> query + " finds " + found);
            }
        }
    }
}

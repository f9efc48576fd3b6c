package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hundred awkward files beside good ones: each is rejected, read or skipped as is promised, and no good one is lost. */
class AwkwardFolderTest {

    private static final int GOOD = 40;

    @TempDir
    Path temp;

    @Test
    void eachFileIsRejectedReadOrSkippedAsIsPromisedAndEveryGoodOneIsFound() throws Exception {
        Shell shell = new Shell(Files.createDirectory(temp.resolve("corpus")), temp.resolve("index"));
        AwkwardFolder awkward = new AwkwardFolder(shell.corpus()).build(Files.createDirectory(temp.resolve("outside")));
        for (int number = 0; number < GOOD; number++) {
            Files.writeString(
                    shell.corpus().resolve("good" + number + ".txt"),
                    "date 2019-03-08 Quito\n\nThe goodly river rose for day " + number + ".\n");
        }
        assertTrue(awkward.size() >= 100, "awkward: " + awkward.size());

        Shell.Result result = shell.index();

        assertEquals(1, result.exitCode(), result.errors());
        assertRejected(awkward.rejected(), shell);
        assertTrue(
                result.output()
                        .startsWith(String.format(
                                Locale.ROOT,
                                "%d new, 0 replaced, 0 unchanged, 0 removed; %d rejected, %d skipped.",
                                awkward.read().size() + GOOD,
                                awkward.rejected().size(),
                                awkward.skipped().size())),
                result.output());
        for (String reason : Set.copyOf(awkward.skipped().values())) {
            long times =
                    awkward.skipped().values().stream().filter(reason::equals).count();
            assertTrue(result.output().contains("skipped: " + times + " × " + reason), result.output());
        }
        assertEquals(ids(awkward.read().keySet()), found(shell, AwkwardFolder.AWKWARD_WORD));
        assertEquals(
                IntStream.range(0, GOOD)
                        .mapToObj(number -> "good" + number)
                        .collect(Collectors.toCollection(TreeSet::new)),
                found(shell, "goodly"));
        assertEquals(0, shell.verify().exitCode(), shell.verify().output());
        assertNoTraceAndNothingForATerminal(result);

        Map<String, Long> before = sizes(shell.home());
        Shell.Result second = shell.index();

        assertEquals(1, second.exitCode());
        assertTrue(second.output().startsWith("0 new, 0 replaced, "), second.output());
        assertEquals(before, sizes(shell.home()));
        assertFalse(Files.exists(Path.of("pwned")));
    }

    /** By the ledger: a name with a newline cannot be told from the printed lines. */
    private static void assertRejected(Map<String, String> expected, Shell shell) throws IOException {
        Map<String, String> rejected = new TreeMap<>();
        for (String line : Files.readAllLines(shell.home().resolve("ledger.jsonl"))) {
            JsonNode entry = new ObjectMapper().readTree(line);
            if (entry.path("event").asText().equals("rejected")) {
                rejected.put(entry.path("file").asText(), entry.path("reason").asText());
            }
        }
        assertEquals(new TreeSet<>(expected.keySet()), new TreeSet<>(rejected.keySet()));
        expected.forEach((file, reason) ->
                assertTrue(rejected.getOrDefault(file, "").contains(reason), file + ": " + rejected.get(file)));
    }

    private static Set<String> ids(Set<String> files) {
        return files.stream()
                .map(file -> file.substring(0, file.length() - ".txt".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(Shell shell, String word) throws IOException {
        Set<String> ids = new TreeSet<>();
        Shell.Result result = shell.search("--format", "json", "-n", "100", word);
        assertEquals(0, result.exitCode(), result.errors());
        for (JsonNode hit : new ObjectMapper().readTree(result.output()).path("hits")) {
            ids.add(hit.path("id").asText());
        }
        return ids;
    }

    private static void assertNoTraceAndNothingForATerminal(Shell.Result result) {
        for (String line : result.lines()) {
            assertFalse(line.matches("\\s+at \\S+\\(.*|.*Exception.*"), line);
            assertFalse(line.codePoints().anyMatch(Character::isISOControl), line);
        }
        assertEquals("", result.errors());
    }

    private static Map<String, Long> sizes(Path folder) throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sizes.put(file.toString(), Files.size(file));
            }
        }
        return sizes;
    }
}

package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.cli.archive.IndexFolder;
import dateline.cli.archive.Rooms;
import dateline.cli.text.ExitCode;
import dateline.cli.text.Terminals;
import dateline.corpus.CorpusFile;
import dateline.corpus.CorpusReader;
import dateline.corpus.ReadResult;
import dateline.enrich.Enricher;
import dateline.lucene.LuceneSearcher;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hostile files, made of good ones, are indexed in half a gigabyte: none is lost and none ends the run. {@code mvn verify} takes some
 * hundreds; {@code mvn test -Dtest=HostileTest -Ddateline.hostile=10000 -Ddateline.hostile.corpora=/archives/a:/archives/b} as many as
 * one likes, of any folders, and tells which were read most slowly. {@code -Ddateline.hostile.seed=2} makes others,
 * {@code -Ddateline.hostile.keep=DIR} keeps them.
 */
class HostileTest {

    private static final int FILES = Integer.getInteger("dateline.hostile", 300);

    private static final String CORPORA = System.getProperty("dateline.hostile.corpora", "corpus");

    private static final long SEED = Long.getLong("dateline.hostile.seed", 870);

    /** How many good files are held at a time to make hostile ones of. */
    private static final int OTHERS = 200;

    private static final int TOLD = 5;

    private static final List<String> ODD_NAMES = List.of(
            "",
            "\u202E",
            "é",
            "e\u0301",
            " ",
            "\n",
            "'\"`",
            "%00",
            "..",
            "-",
            "🚢",
            "İ",
            "\u200D",
            "\\",
            "#?",
            "x".repeat(150));

    private static final Pattern HEAP = Pattern.compile("(\\d+)M->(\\d+)M\\((\\d+)M\\)");

    @TempDir
    Path temp;

    private final Random random = new Random(SEED);
    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void everyHostileFileIsIndexedOrRejectedAndNoneEndsTheRun() throws Exception {
        String kept = System.getProperty("dateline.hostile.keep", "");
        Path corpus = Files.createDirectories(kept.isEmpty() ? temp.resolve("corpus") : Path.of(kept));
        Shell shell = new Shell(corpus, temp.resolve("index"));
        Set<String> files = make(corpus);
        Path heap = temp.resolve("heap.log");

        long start = System.nanoTime();
        Child child = Child.start(
                temp.resolve("printed"),
                List.of("-Xmx512m", "-XX:+UseParallelGC", "-Xlog:gc:file=" + heap),
                "index",
                "--corpus",
                corpus.toString(),
                "--index",
                shell.home().toString());
        int exitCode = child.process().waitFor(); // as long as it takes
        Duration took = Duration.ofNanos(System.nanoTime() - start);

        assertTrue(exitCode == ExitCode.DONE || exitCode == ExitCode.REJECTED_FILES, child.printed());
        assertFalse(child.printed().contains("\tat "), child.printed());
        assertEquals(List.of(), faults(shell));
        Set<String> accepted = inLedger(shell, "accepted");
        Set<String> rejected = inLedger(shell, "rejected");
        Set<String> told = new TreeSet<>(accepted);
        told.addAll(rejected);
        assertEquals(files, told);
        assertEquals(files.size(), accepted.size() + rejected.size());
        try (LuceneSearcher searcher = Rooms.searcher(new IndexFolder(shell.home()))) {
            assertEquals(accepted, files(searcher.fingerprints().keySet()));
        }
        assertEquals(0, shell.verify().exitCode());
        System.out.printf(
                Locale.ROOT,
                "%,d hostile files: %,d indexed, %,d rejected, none lost; %,d s, at most %,d MB of heap%n",
                files.size(),
                accepted.size(),
                rejected.size(),
                took.toSeconds(),
                highest(heap));
        if (System.getProperty("dateline.hostile") != null) {
            tellSlowest(corpus, accepted);
        }
    }

    private Set<String> make(Path corpus) throws IOException {
        List<Path> good = good();
        List<byte[]> others = new ArrayList<>();
        for (int other = 0; other < OTHERS; other++) {
            others.add(Files.readAllBytes(good.get(random.nextInt(good.size()))));
        }
        HostileBytes hostile = new HostileBytes(random, others);
        Set<String> files = new TreeSet<>();
        for (int number = 0; number < FILES; number++) {
            String file = "f" + number % 50 + "/" + number + ODD_NAMES.get(random.nextInt(ODD_NAMES.size())) + ".txt";
            Path path = corpus.resolve(file);
            Files.createDirectories(path.resolveSibling(""));
            Files.write(path, hostile.of(Files.readAllBytes(good.get(random.nextInt(good.size())))));
            files.add(file);
        }
        return files;
    }

    /** All articles of the folders, in an order that is the same everywhere. */
    private static List<Path> good() throws IOException {
        PathMatcher article = FileSystems.getDefault().getPathMatcher("glob:**.txt");
        List<Path> good = new ArrayList<>();
        for (String folder : CORPORA.split(":", -1)) {
            try (var files = Files.walk(Path.of(folder))) {
                files.filter(article::matches)
                        .filter(Files::isRegularFile)
                        .sorted()
                        .forEach(good::add);
            }
        }
        return good;
    }

    private Set<String> inLedger(Shell shell, String event) throws IOException {
        Set<String> files = new TreeSet<>();
        for (String line : Files.readAllLines(shell.home().resolve("ledger.jsonl"))) {
            JsonNode entry = mapper.readTree(line);
            if (entry.path("event").textValue().equals(event)) {
                files.add(entry.path("file").textValue());
            }
        }
        return files;
    }

    /** An article on which Dateline fails is rejected too, and is its fault. */
    private static List<String> faults(Shell shell) throws IOException {
        return Files.readAllLines(shell.home().resolve("ledger.jsonl")).stream()
                .filter(line -> line.contains("a fault of Dateline"))
                .toList();
    }

    private static Set<String> files(Set<String> ids) {
        Set<String> files = new TreeSet<>();
        ids.forEach(id -> files.add(id + ".txt"));
        return files;
    }

    private static long highest(Path log) throws IOException {
        long highest = 0;
        Matcher heap = HEAP.matcher(Files.readString(log));
        while (heap.find()) {
            highest = Math.max(highest, Long.parseLong(heap.group(1)));
        }
        return highest;
    }

    private record Timed(String file, long bytes, Duration took) {}

    private static void tellSlowest(Path corpus, Set<String> accepted) throws IOException {
        Enricher enricher = Rooms.enricher();
        CorpusReader reader = new CorpusReader();
        List<Timed> all = new ArrayList<>();
        for (String file : accepted) {
            long size = Files.size(corpus.resolve(file));
            long start = System.nanoTime();
            if (reader.read(new CorpusFile(corpus, file, size, Instant.EPOCH)) instanceof ReadResult.Read read) {
                enricher.enrich(read.article());
            }
            all.add(new Timed(file, size, Duration.ofNanos(System.nanoTime() - start)));
        }
        all.sort((one, other) -> other.took.compareTo(one.took));
        all.stream()
                .limit(TOLD)
                .forEach(slow -> System.out.printf(
                        Locale.ROOT,
                        "%,d ms for %,d bytes: %s%n",
                        slow.took.toMillis(),
                        slow.bytes,
                        Terminals.plain(slow.file)));
    }
}

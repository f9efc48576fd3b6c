package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.cli.archive.IndexFolder;
import dateline.cli.archive.Rooms;
import dateline.lucene.LuceneSearcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes that index or follow are killed at random moments, and what they leave behind is looked at. {@code mvn verify} kills three of each;
 * {@code mvn test -Dtest=KillTest -Ddateline.kills=20 -Ddateline.kill.articles=3000} as many as one likes.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("dateline.kills", 3);
    private static final int ARTICLES = Integer.getInteger("dateline.kill.articles", 300);

    /** Commits are hurried, so that kills meet them. */
    private static final List<String> HURRIED = List.of("-Ddateline.between.commits.millis=100");

    @TempDir
    Path temp;

    private Shell shell;
    private final Random random = new Random(20240501);
    private int written;

    @BeforeEach
    void open() throws IOException {
        shell = new Shell(Files.createDirectory(temp.resolve("corpus")), temp.resolve("index"));
        for (int number = 0; number < ARTICLES; number++) {
            write(number);
        }
    }

    @Test
    void whateverAKillInterruptsTheIndexOpensAndTheNextRunCompletesIt() throws Exception {
        long whole = millis(start());
        StringBuilder report = new StringBuilder();
        for (int kills = 0; kills < KILLS; ) {
            change();
            Child child = start();
            long moment = (long) (whole * random.nextDouble());
            Thread.sleep(moment);
            boolean isRunning = child.process().isAlive();
            child.kill();
            kills += isRunning ? 1 : 0;
            whole = isRunning ? whole : moment; // the first run took longer: a process that has ended cannot be killed
            long opened = articles();
            assertTrue(opened >= ARTICLES - ARTICLES / 20 && opened <= ARTICLES, "articles: " + opened);

            Shell.Result next = shell.index();
            Shell.Result verdict = shell.verify();

            assertEquals(0, next.exitCode(), next.toString());
            assertEquals(0, verdict.exitCode(), verdict.output());
            assertEquals(ids(), accordingToTheLedger());
            String end = isRunning ? "killed" : "had ended";
            report.append(String.format(
                    Locale.ROOT,
                    "%n  after %,d ms %s; then %s",
                    moment,
                    end,
                    next.output().strip()));
        }
        System.out.printf(Locale.ROOT, "%,d kills:%s%n", KILLS, report);
    }

    @Test
    void aServerThatFollowsAChangingFolderLosesNothingToAKill() throws Exception {
        assertEquals(0, shell.index().exitCode());
        for (int kill = 0; kill < KILLS; kill++) {
            Child child = Child.start(temp.resolve("output"), HURRIED, serving(shell));
            long end = System.nanoTime() + (long) (Duration.ofSeconds(5).toNanos() * random.nextDouble());
            while (System.nanoTime() - end < 0 && child.process().isAlive()) {
                write(random.nextInt(ARTICLES));
                Files.deleteIfExists(path(random.nextInt(ARTICLES)));
                Thread.sleep(random.nextInt(100));
            }
            assertTrue(child.process().isAlive(), child.printed());
            child.kill();
            long opened = articles();
            assertTrue(opened > 0 && opened <= ARTICLES, "articles: " + opened);

            Shell.Result next = shell.index("--allow-removal");
            Shell.Result verdict = shell.verify();

            assertEquals(0, next.exitCode(), next.toString());
            assertEquals(0, verdict.exitCode(), verdict.output());
            assertEquals(ids(), accordingToTheLedger());
        }
        System.out.printf(Locale.ROOT, "%,d servers killed%n", KILLS);
    }

    @Test
    void aFirstRunThatIsKilledLeavesAnIndexOrNone() throws Exception {
        long whole = 0;
        for (int kill = 0; kill < Math.max(1, KILLS / 3); kill++) {
            Shell fresh = new Shell(shell.corpus(), temp.resolve("index" + kill));
            Child child = Child.start(temp.resolve("output"), HURRIED, arguments(fresh));
            Thread.sleep(whole == 0 ? 1500 : (long) (whole * random.nextDouble()));
            child.kill();

            Shell.Result found = fresh.search("bridge");
            assertTrue(found.exitCode() == 0 || found.errors().contains("There is no index in"), found.errors());
            long start = System.nanoTime();
            assertEquals(0, fresh.index().exitCode());
            whole = Math.max(whole, Duration.ofNanos(System.nanoTime() - start).toMillis());
            assertEquals(0, fresh.verify().exitCode());
        }
    }

    @Test
    void aSecondProcessOnTheSameIndexIsRefusedWithTheFirst() throws Exception {
        Child first = start();
        Path lock = shell.home().resolve("lock");
        String process = Long.toString(first.process().pid());
        while (first.process().isAlive()
                && !(Files.exists(lock) && Files.readString(lock).strip().equals(process))) {
            Thread.sleep(5);
        }

        Shell.Result second = shell.index();

        assertEquals(2, second.exitCode(), second.toString());
        assertTrue(second.errors().contains("is being written by process " + process + ";"), second.errors());
        assertEquals(0, first.exitCode(), first.printed());
        assertEquals(0, shell.verify().exitCode());
    }

    private Child start() throws IOException {
        return Child.start(temp.resolve("output"), HURRIED, arguments(shell));
    }

    private static String[] arguments(Shell shell) {
        return new String[] {
            "index",
            "--corpus",
            shell.corpus().toString(),
            "--index",
            shell.home().toString()
        };
    }

    private static String[] serving(Shell shell) {
        return new String[] {
            "serve",
            "--watch",
            "--port",
            "0",
            "--corpus",
            shell.corpus().toString(),
            "--index",
            shell.home().toString(),
            "--allow-removal"
        };
    }

    private static long millis(Child child) throws Exception {
        long start = System.nanoTime();
        assertEquals(0, child.exitCode(), child.printed());
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    private Path path(int number) {
        return shell.corpus().resolve("f" + number % 20 + "/n" + number + ".txt");
    }

    private void write(int number) throws IOException {
        Path path = path(number);
        Files.createDirectories(path.resolveSibling(""));
        written++;
        Files.writeString(
                path,
                "date 20" + (10 + number % 10) + "-03-08 Quito\n\nAt least " + written
                        + " people crossed the bridge near Guayaquil, the mayor of Lima told AFP.\n\n"
                        + "He said 12 were hurt in Ecuador and 3 in Peru. ".repeat(1 + number % 20) + "\n");
    }

    /** Two in three articles change, some go, and those that went come back. */
    private void change() throws IOException {
        for (int number = 0; number < ARTICLES; number++) {
            if (!Files.exists(path(number)) || random.nextInt(3) > 0) {
                write(number);
            }
        }
        for (int gone = 0; gone < ARTICLES / 40; gone++) {
            Files.deleteIfExists(path(random.nextInt(ARTICLES)));
        }
    }

    private long articles() throws IOException {
        try (LuceneSearcher searcher = Rooms.searcher(new IndexFolder(shell.home()))) {
            return searcher.state().articles();
        }
    }

    private Set<String> ids() throws IOException {
        try (LuceneSearcher searcher = Rooms.searcher(new IndexFolder(shell.home()))) {
            return new TreeSet<>(searcher.fingerprints().keySet());
        }
    }

    /** What the index holds if every line of the ledger is true: none is missing, though some may stand there twice. */
    private Set<String> accordingToTheLedger() throws IOException {
        Set<String> ids = new TreeSet<>();
        ObjectMapper mapper = new ObjectMapper();
        for (String line : Files.readAllLines(shell.home().resolve("ledger.jsonl"))) {
            try {
                JsonNode entry = mapper.readTree(line);
                String id = entry.path("file").asText().replaceFirst("\\.txt$", "");
                switch (entry.path("event").asText()) {
                    case "accepted", "replaced", "touched" -> ids.add(id);
                    default -> ids.remove(id);
                }
            } catch (JsonProcessingException cutOff) {
                assertTrue(line.startsWith("{") && !line.endsWith("}"), line);
            }
        }
        return ids;
    }
}

package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.corpus.CorpusPart;
import dateline.corpus.ReadResult.Rejected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestorTest {

    private static final String HEADERLESS = "The talks went on.\n";

    @TempDir
    Path temp;

    private Desk desk;

    @BeforeEach
    void open() throws IOException {
        desk = new Desk(temp);
    }

    @Test
    void newFilesAreAcceptedAndWrittenDown() throws IOException {
        desk.write("a.txt", "The talks went on.");
        desk.write("2019/b.txt", "The river rose.");
        desk.write("notes.md", "Not an article.");

        IngestReport report = desk.run();

        assertEquals(new IngestReport(2, 0, 0, 0, List.of(), Map.of("another file type", 1)), report);
        assertEquals(Set.of("a", "2019/b"), desk.held().keySet());
        assertEquals(Set.of("accepted a.txt", "accepted 2019/b.txt"), Set.copyOf(desk.events()));
        String line = Files.readAllLines(desk.ledger()).stream()
                .filter(entry -> entry.contains("\"a.txt\""))
                .findFirst()
                .orElseThrow();
        assertTrue(
                line.matches("\\{\"at\":\"2024-05-01T12:00:00Z\",\"event\":\"accepted\",\"file\":\"a.txt\",\"size\":36,"
                        + "\"modified\":\"2024-05-01T11:00:00Z\",\"sha256\":\"[0-9a-f]{64}\"}"),
                line);
    }

    @Test
    void aSecondRunOverTheSameFolderWritesNothing() throws IOException {
        desk.write("a.txt", "The talks went on.");
        desk.write("bad.txt", HEADERLESS, Desk.MORNING);
        desk.write("fresh.txt", "date 2019-03-08\n\nIt rained.", Desk.NOON);
        desk.write("freshbad.txt", HEADERLESS, Desk.NOON);
        desk.run();
        Map<String, String> before = desk.state();

        desk.now = Desk.NOON.plusSeconds(60);
        IngestReport report = desk.run();

        assertEquals(before, desk.state());
        assertEquals(2, report.unchanged());
        assertEquals(0, report.accepted() + report.replaced() + report.removed());
        assertEquals(2, report.rejected().size());
    }

    @Test
    void aChangedFileReplacesItsArticle() throws IOException {
        desk.write("a.txt", "The talks went on.");
        desk.run();
        String hash = held("a");

        desk.write("a.txt", "date 2019-03-08\n\nThe talks are over.", Desk.MORNING.plusMillis(1));
        IngestReport report = desk.run();

        assertEquals(new IngestReport(0, 1, 0, 0, List.of(), Map.of()), report);
        assertEquals(List.of("accepted a.txt", "replaced a.txt"), desk.events());
        assertTrue(!hash.equals(held("a")));
        assertEquals(List.of(), desk.verify().differences());
    }

    @Test
    void aFileWithANewTimeStampAndTheSameBytesIsTouched() throws IOException {
        desk.write("a.txt", "The talks went on.");
        desk.run();

        desk.write("a.txt", "date 2019-03-08\n\nThe talks went on.\n", Desk.MORNING.plusSeconds(5));
        IngestReport report = desk.run();

        assertEquals(new IngestReport(0, 0, 1, 0, List.of(), Map.of()), report);
        assertEquals(List.of("accepted a.txt", "touched a.txt"), desk.events());
        Map<String, String> before = desk.state();
        desk.run();
        assertEquals(before, desk.state());
    }

    @Test
    void aFileThatIsGoneIsRemoved() throws IOException {
        desk.write("a.txt", "The talks went on.");
        desk.write("b.txt", "The river rose.");
        desk.run();

        desk.delete("a.txt");
        IngestReport report = desk.run();

        assertEquals(new IngestReport(0, 0, 1, 1, List.of(), Map.of()), report);
        assertEquals(Set.of("b"), desk.held().keySet());
        assertEquals("removed a.txt", desk.events().getLast());
    }

    /** A file system may tick in seconds: a change within the tick leaves size and stamp as they were. */
    @Test
    void aFileThatWasReadWithinTwoSecondsOfItsStampIsReadAgain() throws IOException {
        desk.write("fresh.txt", "date 2019-03-08\n\nThe talks went on.", Desk.NOON.minusMillis(1999));
        desk.write("settled.txt", "date 2019-03-08\n\nThe talks went on.", Desk.NOON.minusMillis(2000));
        desk.run();

        desk.write("fresh.txt", "date 2019-03-08\n\nThe talks went up.", Desk.NOON.minusMillis(1999));
        desk.write("settled.txt", "date 2019-03-08\n\nThe talks went up.", Desk.NOON.minusMillis(2000));
        IngestReport report = desk.run();

        assertEquals(1, report.replaced());
        assertEquals("replaced fresh.txt", desk.events().getLast());
        assertEquals(
                List.of(
                        "settled.txt: It has changed since it was indexed. Its size and time stamp have not: touch it, and run ./dateline index."),
                desk.verify().differences(),
                "what the stamp hides, verify finds");
    }

    @Test
    void aRejectedFileIsReportedEachTimeAndWrittenDownOnce() throws IOException {
        desk.write("a.txt", "The talks went on.");
        desk.write("bad.txt", "date 2021-02-30\n\nText.", Desk.MORNING);
        Rejected rejected =
                new Rejected("bad.txt", 1, "2021-02-30 is not a day of the calendar; mend the header line.");

        assertEquals(List.of(rejected), desk.run().rejected());
        assertEquals(List.of(rejected), desk.run().rejected());
        assertEquals(
                1, desk.events().stream().filter("rejected bad.txt"::equals).count());

        desk.write("bad.txt", "date 2021-02-20\n\nText.", Desk.MORNING.plusSeconds(9));
        assertEquals(new IngestReport(1, 0, 1, 0, List.of(), Map.of()), desk.run());
        assertEquals("accepted bad.txt", desk.events().getLast());
    }

    @Test
    void aRejectedFileThatHasNotChangedIsNotReadAgain() throws IOException {
        desk.write("a.txt", "The talks went on.");
        desk.write("bad.txt", HEADERLESS, Desk.MORNING);
        desk.run();

        desk.write("bad.txt", "date 2020-01-01\n\nA\n", Desk.MORNING);
        assertEquals(HEADERLESS.length(), Files.size(desk.corpus.resolve("bad.txt")));

        assertEquals(1, desk.run().rejected().size(), "size and stamp are those of the rejected file");
    }

    @Test
    void aRejectedFileThatIsGoneIsForgotten() throws IOException {
        desk.write("bad.txt", HEADERLESS, Desk.MORNING);
        desk.run();
        desk.delete("bad.txt");

        assertEquals(List.of(), desk.run().rejected());
        assertEquals(List.of("rejected bad.txt", "removed bad.txt"), desk.events());
        Map<String, String> before = desk.state();
        desk.run();
        assertEquals(before, desk.state());
    }

    @Test
    void aChangedFileThatIsNowRejectedLosesItsOldVersion() throws IOException {
        desk.write("a.txt", "The talks went on.");
        desk.write("b.txt", "The river rose.");
        desk.run();

        desk.write("a.txt", HEADERLESS, Desk.MORNING.plusSeconds(9));
        IngestReport report = desk.run();

        assertEquals(1, report.removed());
        assertEquals(1, report.rejected().size());
        assertEquals(Set.of("b"), desk.held().keySet());
        assertEquals("rejected a.txt", desk.events().getLast());
        assertEquals(List.of(), desk.verify().differences());
    }

    @Test
    void anArticleOnWhichDatelineFailsStopsNoOther() throws IOException {
        desk.annotators = List.of((text, _) -> {
            throw new IllegalStateException("a fault in " + text.article().id());
        });
        desk.write("a.txt", "The talks went on.");

        IngestReport report = desk.run();

        assertEquals("a.txt", report.rejected().getFirst().file());
        assertTrue(report.rejected().getFirst().reason().contains("a fault in a"));

        desk.annotators = List.of();
        assertEquals(1, desk.run().accepted(), "it is tried again, though it has not changed");
    }

    @Test
    void aFileThatCouldNotBeReadIsTriedAgainAndWrittenDownOnce() throws IOException {
        desk.write("a.txt", "The talks went on.");
        desk.run();
        Instant modified =
                Files.getLastModifiedTime(desk.corpus.resolve("a.txt")).toInstant();
        long size = Files.size(desk.corpus.resolve("a.txt"));
        desk.write("b.txt", "The talks went on.");
        try (Ledger ledger = Ledger.open(desk.ledger())) {
            ledger.add(new LedgerEntry(
                    Desk.NOON, LedgerEntry.Event.REJECTED, "b.txt", size, modified, null, 0, "It may not be read."));
        }

        assertEquals(1, desk.run().accepted(), "a permission leaves no trace on a time stamp");
    }

    private String held(String id) throws IOException {
        return Objects.requireNonNull(desk.held().get(id)).sha256();
    }

    @Test
    void aPartOfTheFolderIsUpdatedAlone() throws IOException {
        desk.write("a.txt", "The talks went on.");
        desk.write("f/b.txt", "The river rose.");
        desk.write("f/g/c.txt", "The river fell.");
        desk.run();
        desk.delete("a.txt");
        desk.delete("f/b.txt");
        desk.write("f/g/c.txt", "date 2019-03-08\n\nThe river froze.\n", Desk.MORNING.plusSeconds(5));
        desk.write("f/new.txt", "The talks ended.");
        desk.write("f2.txt", "Not looked at.");

        IngestReport report = desk.run(new CorpusPart(Set.of("f")), false);

        assertEquals(new IngestReport(1, 1, 0, 1, List.of(), Map.of()), report);
        assertEquals(Set.of("a", "f/g/c", "f/new"), desk.held().keySet());
        assertEquals(new IngestReport(1, 0, 2, 1, List.of(), Map.of()), desk.run());
    }

    @Test
    void aRejectionElsewhereIsNotForgottenByAPart() throws IOException {
        desk.write("a.txt", "", Desk.MORNING);
        desk.write("f/b.txt", "", Desk.MORNING);
        desk.run();
        desk.delete("f/b.txt");
        desk.run(new CorpusPart(Set.of("f/b.txt")), false);
        assertEquals(
                List.of("rejected a.txt", "rejected f/b.txt", "removed f/b.txt"),
                desk.events().stream().sorted().toList());
    }
}

package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ingest.LedgerEntry.Event;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

    @TempDir
    Path temp;

    private Path path;

    @BeforeEach
    void name() {
        path = temp.resolve("ledger.jsonl");
    }

    private static LedgerEntry rejection(String file) {
        return new LedgerEntry(Desk.NOON, Event.REJECTED, file, 7, Desk.MORNING, null, 3, "It is “binary”.");
    }

    private static LedgerEntry acceptance(String file) {
        return new LedgerEntry(Desk.NOON, Event.ACCEPTED, file, 7, Desk.MORNING, "ab", 0, null);
    }

    private void add(LedgerEntry entry) throws IOException {
        try (Ledger ledger = Ledger.open(path)) {
            ledger.add(entry);
        }
    }

    @Test
    void openingALedgerWritesNothing() throws IOException {
        try (Ledger ledger = Ledger.open(path)) {
            ledger.flush();
        }

        assertFalse(Files.exists(path));
    }

    @Test
    void theLastWordOnAFileCounts() throws IOException {
        add(rejection("a.txt"));
        add(rejection("b \"quoted\"\n🚢.txt"));
        add(rejection("c.txt"));
        add(acceptance("c.txt"));

        try (Ledger ledger = Ledger.open(path)) {
            assertEquals(
                    Set.of("a.txt", "b \"quoted\"\n🚢.txt"), ledger.rejections().keySet());
            assertEquals(rejection("a.txt"), ledger.rejection("a.txt").orElseThrow());
        }
        assertEquals(4, Files.readAllLines(path).size());
    }

    /** A process that is killed leaves a line cut off anywhere, even inside a letter. */
    @Test
    void aLineThatWasCutOffIsPassedOverWhereverItWasCut() throws IOException {
        add(rejection("a.txt"));
        byte[] whole = Files.readAllBytes(path);
        byte[] second = Files.readString(path).replace("a.txt", "é🚢.txt").getBytes(StandardCharsets.UTF_8);
        for (int length = 1; length < second.length - 1; length++) {
            Files.write(path, whole);
            Files.write(path, Arrays.copyOf(second, length), StandardOpenOption.APPEND);

            add(rejection("b.txt"));

            try (Ledger ledger = Ledger.open(path)) {
                assertTrue(ledger.rejections().keySet().containsAll(Set.of("a.txt", "b.txt")));
            }
        }
    }

    @Test
    void aLineOfAnotherTimeIsPassedOver() throws IOException {
        Files.writeString(path, "\n{}\nnull\n[1]\n{\"event\":\"sold\",\"file\":\"x.txt\"}\nnot json\n");
        add(rejection("a.txt"));

        try (Ledger ledger = Ledger.open(path)) {
            assertEquals(Set.of("a.txt"), ledger.rejections().keySet());
        }
    }
}

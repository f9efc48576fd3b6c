package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexLockTest {

    @TempDir
    Path temp;

    @Test
    void onlyOneHoldsItAndTheOtherIsToldWho() throws IOException {
        Path file = temp.resolve("lock");
        long process = ProcessHandle.current().pid();
        try (IndexLock _ = IndexLock.take(file)) {
            IndexInUseException refused = assertThrows(IndexInUseException.class, () -> IndexLock.take(file));

            String sentence = Objects.requireNonNull(refused.getMessage());
            assertTrue(sentence.contains("is being written by process " + process), sentence);
            assertEquals(process + "\n", Files.readString(file));
        }
        IndexLock.take(file).close();
    }

    @Test
    void theFolderHasToBeThere() {
        assertThrows(IOException.class, () -> IndexLock.take(temp.resolve("gone/lock")));
    }
}

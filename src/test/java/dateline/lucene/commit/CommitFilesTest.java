package dateline.lucene.commit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of a commit are opened all together, while others are committed. */
class CommitFilesTest {

    @TempDir
    Path folder;

    @TempDir
    Path copy;

    private int written;

    /** Adds an article and merges all, so that no file of the commit before is left. */
    private void commit() throws IOException {
        written++;
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            Document document = new Document();
            document.add(new StringField("id", "a" + written, Field.Store.YES));
            writer.addDocument(document);
            writer.setLiveCommitData(Map.of("schema", "of " + written).entrySet());
            writer.commit();
            writer.forceMerge(1);
            writer.commit();
        }
    }

    private int copied(CommitFiles files) throws IOException {
        for (Map.Entry<String, FileChannel> file : files.channels().entrySet()) {
            ByteBuffer bytes = ByteBuffer.allocate((int) file.getValue().size());
            file.getValue().read(bytes, 0);
            Files.write(copy.resolve(file.getKey()), bytes.array());
        }
        try (FSDirectory directory = FSDirectory.open(copy);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            Integrity.check(directory);
            return reader.numDocs();
        }
    }

    @Test
    void theyAreReadToTheirEndThoughNewerCommitsHaveRemovedThem() throws IOException {
        commit();
        try (CommitFiles files = CommitFiles.open(folder)) {
            commit();
            for (String file : files.channels().keySet()) {
                assertFalse(Files.exists(folder.resolve(file)), file);
            }

            assertEquals(1, copied(files));
            assertEquals(1, files.articles());
            assertEquals("of 1", files.carried().get("schema"));
        }
    }

    @Test
    void aCommitThatIsGoneBeforeItsFilesAreOpenIsLeftForTheNextOne() throws IOException {
        commit();
        int[] looks = {0};
        try (CommitFiles files = CommitFiles.open(folder, () -> {
            if (looks[0]++ < 3) {
                commit();
            }
        })) {
            assertEquals(4, looks[0]);
            assertEquals(4, copied(files));
            assertEquals(4, files.articles());
        }
    }

    @Test
    void aFileThatIsGoneWithoutANewerCommitIsDamage() throws IOException {
        commit();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".cfs")).toList()) {
                Files.delete(file);
            }
        }

        DamagedIndexException damaged = assertThrows(
                DamagedIndexException.class, () -> CommitFiles.open(folder).close());

        assertTrue(String.valueOf(damaged.getMessage()).contains(".cfs: it is missing"), damaged.getMessage());
    }

    @Test
    void everyCopyMadeWhileAnotherCommitsIsOfOneState() throws Exception {
        commit();
        try (ExecutorService writer = Executors.newSingleThreadExecutor()) {
            Future<?> writing = writer.submit(() -> {
                for (int number = 0; number < 40; number++) {
                    commit();
                }
                return null;
            });
            int copies = 0;
            while (!writing.isDone() || copies == 0) {
                try (CommitFiles files = CommitFiles.open(folder)) {
                    assertEquals(files.articles(), copied(files));
                    copies++;
                }
                try (Stream<Path> files = Files.list(copy)) {
                    for (Path file : files.toList()) {
                        Files.delete(file);
                    }
                }
            }
            writing.get();
        }
    }
}

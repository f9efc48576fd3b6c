package dateline.bench.side;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;

/** What a folder with a Lucene index is like from outside. */
public final class IndexFolder {

    private IndexFolder() {}

    /** {@code "20000 articles, 5 segments, 31.2 MB"}. */
    public static String state(Path folder) throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            return String.format(
                    Locale.ROOT,
                    "%d articles, %d segments, %.1f MB",
                    reader.numDocs(),
                    reader.leaves().size(),
                    bytes(folder) / 1e6);
        }
    }

    /** How many segments an index has. */
    public static int segments(Path folder) throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder)) {
            return SegmentInfos.readLatestCommit(directory).size();
        }
    }

    /** The bytes of all files in a folder. */
    public static long bytes(Path folder) throws IOException {
        long bytes = 0;
        for (Path file : all(folder)) {
            bytes += Files.isRegularFile(file) ? Files.size(file) : 0;
        }
        return bytes;
    }

    /** Deletes a folder with all that is in it. */
    public static void delete(Path folder) throws IOException {
        for (Path file : all(folder).reversed()) {
            Files.delete(file);
        }
    }

    private static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.toList();
        }
    }
}

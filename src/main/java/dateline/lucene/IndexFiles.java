package dateline.lucene;

import dateline.search.Searcher.Storage;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import org.apache.lucene.index.IndexFileNames;

/** Measures the files of an index, which may come and go meanwhile. */
final class IndexFiles {

    private IndexFiles() {}

    /** What a folder's files take, and when its last commit was written. */
    static Storage in(Path folder) throws IOException {
        long bytes = 0;
        Instant committed = Instant.EPOCH;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                try {
                    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                    bytes += attributes.size();
                    Instant changed = attributes.lastModifiedTime().toInstant();
                    if (String.valueOf(file.getFileName()).startsWith(IndexFileNames.SEGMENTS + "_")
                            && changed.isAfter(committed)) {
                        committed = changed;
                    }
                } catch (NoSuchFileException _) {
                    // The writer has just taken it away: it takes nothing any more.
                }
            }
        }
        return new Storage(bytes, committed);
    }
}

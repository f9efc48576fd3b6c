package dateline.cli;

import dateline.ingest.IndexLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that {@code --index} names: {@code lucene/}, {@code facts/}, {@code ledger.jsonl}, {@code lock}, and {@code corpus}, a
 * file with the path of the folder whose articles it holds.
 *
 * @param path the folder
 */
record IndexFolder(Path path) {

    Path lucene() {
        return path.resolve("lucene");
    }

    Path facts() {
        return path.resolve("facts");
    }

    Path ledger() {
        return path.resolve("ledger.jsonl");
    }

    private Path corpus() {
        return path.resolve("corpus");
    }

    /** Takes the right to write here; makes the folder if there is none. */
    IndexLock lock() throws IOException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new RefusedException(path + " is not a folder; name the folder of the index with --index.");
        }
        Files.createDirectories(path);
        return IndexLock.take(path.resolve("lock"));
    }

    boolean isBuilt() {
        return Files.isDirectory(lucene());
    }

    /** Whether it holds the articles of another folder. */
    boolean isOfAnother(Path folder) throws IOException {
        return Files.exists(corpus())
                && !Files.readString(corpus())
                        .strip()
                        .equals(folder.toRealPath().toString());
    }

    /** Writes down whose articles it holds, if that is not written down yet. */
    void isOf(Path folder) throws IOException {
        if (!Files.exists(corpus())) {
            Files.writeString(corpus(), folder.toRealPath() + "\n");
        }
    }

    /** Removes what was built, so that another folder can be indexed here. Facts are of files, wherever they lie, and stay. */
    void clear() throws IOException {
        if (isBuilt()) {
            List<Path> built;
            try (Stream<Path> files = Files.walk(lucene())) {
                built = files.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : built) {
                Files.delete(file);
            }
        }
        Files.deleteIfExists(ledger());
        Files.deleteIfExists(corpus());
    }
}

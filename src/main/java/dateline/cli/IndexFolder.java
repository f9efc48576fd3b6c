package dateline.cli;

import dateline.ingest.FileTree;
import dateline.ingest.IndexLock;
import dateline.ingest.snapshot.Restoration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder that {@code --index} names: {@code lucene/}, {@code facts/}, {@code ledger.jsonl}, {@code lock}, and {@code corpus}, a
 * file with the path of the folder whose articles it holds.
 *
 * @param path the folder
 */
record IndexFolder(Path path) {

    Path lucene() {
        return new Restoration(path).current("lucene");
    }

    Path facts() {
        return path.resolve("facts");
    }

    Path ledger() {
        return new Restoration(path).current("ledger.jsonl");
    }

    private Path corpus() {
        return new Restoration(path).current("corpus");
    }

    /** Takes the right to write here, and finishes a restoration that was interrupted; makes the folder if there is none. */
    IndexLock lock() throws IOException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new RefusedException(path + " is not a folder; name the folder of the index with --index.");
        }
        Files.createDirectories(path);
        IndexLock lock = IndexLock.take(path.resolve("lock"));
        try {
            new Restoration(path).settle();
            return lock;
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
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

    /** The folder whose articles it holds, wherever that is now. */
    Optional<Path> corpusFolder() throws IOException {
        return Files.exists(corpus())
                ? Optional.of(Path.of(Files.readString(corpus()).strip()))
                : Optional.empty();
    }

    /** Writes down whose articles it holds, if that is not written down yet. */
    void isOf(Path folder) throws IOException {
        if (!Files.exists(corpus())) {
            Files.writeString(corpus(), folder.toRealPath() + "\n");
        }
    }

    /** Removes what was built, so that another folder can be indexed here. Facts are of files, wherever they lie, and stay. */
    void clear() throws IOException {
        FileTree.delete(lucene());
        Files.deleteIfExists(ledger());
        Files.deleteIfExists(corpus());
    }
}

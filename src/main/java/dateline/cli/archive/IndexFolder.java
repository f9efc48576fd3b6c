package dateline.cli.archive;

import dateline.cli.text.RefusedException;
import dateline.ingest.FileTree;
import dateline.ingest.IndexLock;
import dateline.ingest.snapshot.Manifest;
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
public record IndexFolder(Path path) {

    /** Where Lucene keeps the index. */
    public Path lucene() {
        return new Restoration(path).current("lucene");
    }

    Path facts() {
        return path.resolve("facts");
    }

    /** The file of the ledger. */
    public Path ledger() {
        return new Restoration(path).current("ledger.jsonl");
    }

    private Path corpus() {
        return new Restoration(path).current("corpus");
    }

    /** Takes the right to write here, and finishes a restoration that was interrupted; makes the folder if there is none. */
    public IndexLock lock() throws IOException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new RefusedException(path + " is not a folder; name the folder of the index with --index.");
        }
        if (Manifest.isIn(path)) {
            throw new RefusedException(path + " is a snapshot, which stays as it is; ./dateline restore " + path
                    + " puts a copy of it in the place of an index.");
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

    /** Whether there is an index in it. */
    public boolean isBuilt() {
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
    public Optional<Path> corpusFolder() throws IOException {
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

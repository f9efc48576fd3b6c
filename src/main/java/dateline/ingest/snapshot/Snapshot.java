package dateline.ingest.snapshot;

import dateline.ingest.FileTree;
import dateline.ingest.snapshot.Copies.Source;
import dateline.ingest.snapshot.Manifest.Part;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A copy of one state of an index, laid out as its folder is, so that it can be searched where it lies.
 *
 * @param at when it is made
 * @param schema the version of the index
 * @param generation the state of the index, as searches tell it
 * @param articles how many the index holds
 * @param lucene the files of that state by name, open, so that none is gone before it is copied
 */
public record Snapshot(Instant at, String schema, long generation, long articles, Map<String, FileChannel> lucene) {

    /** Looks at the copy, before it gets its name. */
    public interface Examiner {

        /**
         * Reads it.
         *
         * @throws IOException if it is not fit to be kept
         */
        void examine(Path lucene) throws IOException;
    }

    /**
     * Writes it. Until all of it is on the disk it has another name.
     *
     * @param index the folder of the index, where the ledger lies; that is read after the state was opened, so that it knows all of it
     * @param target the folder to make
     * @throws SnapshotRefusedException if there is something of that name
     * @throws IOException if it cannot be written; what was written of it is removed
     */
    public Manifest write(Path index, Path target, Examiner examiner) throws IOException {
        Path folder = target.toAbsolutePath().normalize();
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new SnapshotRefusedException(target + " exists already; name a folder that is to be made.");
        }
        Path partial = folder.resolveSibling(folder.getFileName() + ".partial");
        Files.createDirectories(folder.resolveSibling(""));
        make(partial);
        try {
            Manifest manifest = copy(index, partial);
            examiner.examine(partial.resolve(Manifest.LUCENE));
            Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
            Copies.force(folder.resolveSibling(""));
            return manifest;
        } catch (IOException | RuntimeException failure) {
            FileTree.delete(partial);
            throw failure;
        }
    }

    private static void make(Path partial) throws IOException {
        try {
            Files.createDirectory(partial);
        } catch (FileAlreadyExistsException other) {
            throw new SnapshotRefusedException(
                    partial
                            + " is there: another snapshot is being made, or was interrupted. Wait for it, or remove that folder.");
        }
    }

    private Manifest copy(Path index, Path partial) throws IOException {
        List<Part> parts = new ArrayList<>();
        for (Map.Entry<String, FileChannel> file : lucene.entrySet()) {
            FileChannel channel = file.getValue();
            parts.add(Copies.copy(new Source(Manifest.LUCENE + "/" + file.getKey(), channel, channel.size()), partial));
        }
        for (String name : List.of(Manifest.LEDGER, Manifest.CORPUS)) {
            try (FileChannel channel = FileChannel.open(index.resolve(name), StandardOpenOption.READ)) {
                parts.add(Copies.copy(new Source(name, channel, wholeLines(channel)), partial));
            } catch (NoSuchFileException _) {
                // An index without a ledger is an index.
            }
        }
        Manifest manifest = new Manifest(at, schema, generation, articles, parts);
        Copies.write(partial.resolve(Manifest.FILE), manifest.toJson());
        Copies.force(partial.resolve(Manifest.LUCENE));
        Copies.force(partial);
        return manifest;
    }

    /** How many bytes there are up to the end of the last whole line: somebody may be writing the next one. */
    static long wholeLines(FileChannel channel) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        long end = channel.size();
        while (end > 0) {
            one.clear();
            if (channel.read(one, end - 1) == 1 && one.get(0) == '\n') {
                return end;
            }
            end--;
        }
        return 0;
    }
}

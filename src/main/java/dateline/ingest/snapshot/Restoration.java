package dateline.ingest.snapshot;

import dateline.ingest.FileTree;
import dateline.ingest.snapshot.Copies.Source;
import dateline.ingest.snapshot.Manifest.Part;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Puts a snapshot in the place of an index. A copy is made beside the index ({@code restore.partial/}); when all of it is on the disk
 * it gets another name ({@code restored/}), and from then on it is the index, for those who read too, though its files have yet to
 * be moved. Whoever takes the lock of the index next finishes what was interrupted. So there is always the old index or the new one.
 */
public final class Restoration {

    private static final String PARTIAL = "restore.partial";
    private static final String READY = "restored";
    private static final String OLD = "replaced";

    private final Path index;
    private final Step step;

    /** Stands between the steps; tests crash there. */
    interface Step {
        void before(String what) throws IOException;
    }

    Restoration(Path index, Step step) {
        this.index = index;
        this.step = step;
    }

    /**
     * What is restored, or waits for it, in the folder of an index.
     *
     * @param index that folder. Whoever calls {@link #settle} or {@link #restore} holds its lock.
     */
    public Restoration(Path index) {
        this(index, _ -> {});
    }

    /** Where a file or folder of the index lies now. */
    public Path current(String name) {
        Path ready = index.resolve(READY).resolve(name);
        return Files.exists(ready) ? ready : index.resolve(name);
    }

    /**
     * Checks the size and the hash of every file of a snapshot.
     *
     * @throws SnapshotRefusedException if it has no manifest, or a file is not as that says, naming it
     */
    public static Manifest check(Path snapshot) throws IOException {
        Manifest manifest = Manifest.in(snapshot);
        for (Part part : manifest.parts()) {
            try (FileChannel file = FileChannel.open(snapshot.resolve(part.path()), StandardOpenOption.READ)) {
                compare(snapshot, part, Copies.hash(new Source(part.path(), file, file.size())));
            } catch (NoSuchFileException missing) {
                throw damaged(snapshot, part, "is missing");
            }
        }
        return manifest;
    }

    private static void compare(Path snapshot, Part promised, Part found) throws SnapshotRefusedException {
        if (!promised.equals(found)) {
            throw damaged(snapshot, promised, "is not as it was written");
        }
    }

    private static SnapshotRefusedException damaged(Path snapshot, Part part, String fault) {
        return new SnapshotRefusedException("The snapshot in " + snapshot + " is damaged: " + part.path() + " " + fault
                + ". Nothing was changed; name another snapshot.");
    }

    /** Finishes what another process began, or removes it. */
    public void settle() throws IOException {
        FileTree.delete(index.resolve(PARTIAL));
        finish();
    }

    /**
     * Puts a snapshot that was checked in the place of whatever index is there.
     *
     * @throws SnapshotRefusedException if a file has changed since it was checked; the index is as it was
     */
    public void restore(Path snapshot, Manifest manifest) throws IOException {
        settle();
        Path partial = index.resolve(PARTIAL);
        try {
            copy(snapshot, manifest, partial);
        } catch (SnapshotRefusedException changed) {
            FileTree.delete(partial);
            throw changed;
        }
        step.before("the copy is the index");
        Files.move(partial, index.resolve(READY), StandardCopyOption.ATOMIC_MOVE);
        Copies.force(index);
        finish();
    }

    private void copy(Path snapshot, Manifest manifest, Path partial) throws IOException {
        step.before("the copy is begun");
        Files.createDirectory(partial);
        for (Part part : manifest.parts()) {
            step.before(part.path() + " is copied");
            try (FileChannel file = FileChannel.open(snapshot.resolve(part.path()), StandardOpenOption.READ)) {
                compare(snapshot, part, Copies.copy(new Source(part.path(), file, file.size()), partial));
            }
        }
        Copies.write(partial.resolve(Manifest.FILE), manifest.toJson());
        Copies.force(partial.resolve(Manifest.LUCENE));
        Copies.force(partial);
    }

    /** Can be interrupted before any step, and done again from the first. What is moved last tells that nothing is left to move. */
    private void finish() throws IOException {
        Path ready = index.resolve(READY);
        if (Files.exists(ready.resolve(Manifest.LUCENE))) {
            Manifest manifest = Manifest.in(ready);
            setOldAside();
            for (String name : List.of(Manifest.LEDGER, Manifest.CORPUS)) {
                step.before(name + " is moved");
                if (Files.exists(ready.resolve(name))) {
                    Files.move(ready.resolve(name), index.resolve(name), StandardCopyOption.ATOMIC_MOVE);
                } else if (!manifest.has(name)) {
                    Files.deleteIfExists(index.resolve(name));
                }
            }
            step.before("lucene is moved");
            Files.move(ready.resolve(Manifest.LUCENE), index.resolve(Manifest.LUCENE), StandardCopyOption.ATOMIC_MOVE);
            Copies.force(index);
        }
        step.before("the rest is removed");
        FileTree.delete(ready);
        step.before("the old index is removed");
        FileTree.delete(index.resolve(OLD));
    }

    private void setOldAside() throws IOException {
        Path lucene = index.resolve(Manifest.LUCENE);
        if (Files.exists(lucene)) {
            step.before("what an earlier restoration left is removed");
            FileTree.delete(index.resolve(OLD));
            step.before("the old index is set aside");
            Files.move(lucene, index.resolve(OLD), StandardCopyOption.ATOMIC_MOVE);
        }
    }
}

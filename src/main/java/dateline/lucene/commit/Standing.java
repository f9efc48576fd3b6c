package dateline.lucene.commit;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.util.Version;

/** What stands in a folder that may hold an index. Only what a commit says of itself is looked at. */
public sealed interface Standing {

    /** No index. */
    record Absent() implements Standing {}

    /**
     * An index that this Lucene reads.
     *
     * @param carried what its last commit carries with it
     */
    record Usable(Map<String, String> carried) implements Standing {
        public Usable {
            carried = Map.copyOf(carried);
        }
    }

    /**
     * An index in the format of another Lucene, or with codecs that are not here. Its checksums hold: it is not damaged.
     *
     * @param version of what: {@code of Lucene (its files are not of the format of 10.6.0)}
     */
    record Foreign(String version) implements Standing {}

    /**
     * Looks at a folder.
     *
     * @throws DamagedIndexException if there is an index whose last commit is not as it was written
     */
    static Standing of(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return new Absent();
        }
        try {
            return new Usable(SegmentInfos.readLatestCommit(directory).getUserData());
        } catch (IOException | RuntimeException failure) {
            if (isOfAnotherFormat(directory, failure)) {
                return new Foreign(otherFormat());
            }
            throw explained(folder(directory), failure);
        }
    }

    /** Where an index lies, to name it. */
    static Path folder(Directory directory) {
        return directory instanceof FSDirectory files ? files.getDirectory() : Path.of("memory");
    }

    /** What {@link OtherVersionException} says of such an index. */
    private static String otherFormat() {
        return "of Lucene (its files are not of the format of " + Version.LATEST + ")";
    }

    /**
     * What failed when an index was opened, said in terms of the index if that is where it lies.
     *
     * @throws RuntimeException if that is what failed, and all bytes are as they were written
     */
    static IOException explained(Path folder, Throwable failure) {
        return switch (failure) {
            case DamagedIndexException damaged -> damaged;
            case OtherVersionException other -> other;
            case CorruptIndexException _, EOFException _, NoSuchFileException _, FileNotFoundException _ ->
                new DamagedIndexException(folder, failure);
            case IOException disk when !isFormat(disk) -> disk;
            default -> explainedByLooking(folder, failure);
        };
    }

    /** A fault of ours looks like damage in bytes: only if the bytes are others it is damage. */
    private static IOException explainedByLooking(Path folder, Throwable failure) {
        try (Directory directory = FSDirectory.open(folder)) {
            if (isOfAnotherFormat(directory, failure)) {
                return new OtherVersionException(folder, otherFormat());
            }
            if (isFormat(failure)) {
                return new DamagedIndexException(folder, failure);
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                Integrity.checkBytes(reader);
            }
        } catch (IOException | RuntimeException damage) {
            return damage instanceof IOException known && !isDamage(known)
                    ? known
                    : new DamagedIndexException(folder, damage);
        }
        if (failure instanceof RuntimeException ours) {
            throw ours;
        }
        return new IOException(failure);
    }

    private static boolean isDamage(IOException failure) {
        return switch (failure) {
            case CorruptIndexException _, EOFException _, NoSuchFileException _, FileNotFoundException _ -> true;
            default -> isFormat(failure);
        };
    }

    private static boolean isFormat(Throwable failure) {
        return failure instanceof IndexFormatTooNewException
                || failure instanceof IndexFormatTooOldException
                || failure instanceof IllegalArgumentException;
    }

    /** A byte that has changed may look like another version too; then a checksum does not hold. */
    private static boolean isOfAnotherFormat(Directory directory, Throwable failure) throws IOException {
        if (!isFormat(failure)) {
            return false;
        }
        List<String> decisive = Stream.of(directory.listAll())
                .filter(file -> file.startsWith(IndexFileNames.SEGMENTS) || file.endsWith(".si"))
                .toList();
        for (String file : decisive) {
            try (IndexInput bytes = directory.openInput(file, IOContext.READONCE)) {
                long _ = CodecUtil.checksumEntireFile(bytes);
            } catch (IOException | RuntimeException _) {
                return false;
            }
        }
        return !decisive.isEmpty();
    }

    /** Removes an index of which nothing can be used; what a commit is read from goes first. */
    static void clear(Directory directory) throws IOException {
        List<String> commits = Stream.of(directory.listAll())
                .filter(file -> file.startsWith(IndexFileNames.SEGMENTS))
                .toList();
        for (String file : commits) {
            directory.deleteFile(file);
        }
        for (String file : directory.listAll()) {
            if (file.startsWith("_") || file.toLowerCase(Locale.ROOT).startsWith("pending_")) {
                directory.deleteFile(file);
            }
        }
    }
}

package dateline.ingest.snapshot;

import dateline.ingest.snapshot.Manifest.Part;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Copies files so that they outlast a power cut, and hashes them on the way. */
final class Copies {

    private static final int BUFFER = 1 << 20;

    private Copies() {}

    /** A file as it is read: where it belongs, and how much of it. */
    record Source(String path, FileChannel channel, long length) {}

    /** Copies a file into a folder, to the disk. */
    static Part copy(Source source, Path folder) throws IOException {
        Path target = folder.resolve(source.path());
        Files.createDirectories(target.resolveSibling(""));
        try (FileChannel out = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            Part part = read(source, out);
            out.force(true);
            return part;
        }
    }

    /** Only reads a file, for its hash. */
    static Part hash(Source source) throws IOException {
        return read(source, null);
    }

    private static Part read(Source source, @Nullable FileChannel out) throws IOException {
        MessageDigest digest = sha256();
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        long at = 0;
        while (at < source.length()) {
            bytes.clear().limit((int) Math.min(BUFFER, source.length() - at));
            int read = source.channel().read(bytes, at);
            if (read < 0) {
                break; // it is shorter than it was: its hash tells
            }
            at += read;
            bytes.flip();
            digest.update(bytes.duplicate());
            while (out != null && bytes.hasRemaining()) {
                out.write(bytes);
            }
        }
        return new Part(source.path(), at, HexFormat.of().formatHex(digest.digest()));
    }

    static void write(Path file, String text) throws IOException {
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
    }

    /** Makes the names in a folder outlast a power cut, where the system can. */
    static void force(Path folder) {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException _) {
            // Windows opens no folder, and keeps names in its journal.
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

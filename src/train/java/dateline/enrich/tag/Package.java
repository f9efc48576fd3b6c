package dateline.enrich.tag;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * An archive as {@code npm pack} writes it.
 *
 * @param file what the archive is called
 * @param integrity its SHA-512 in Base64, as the registry states it behind {@code sha512-}
 */
record Package(String file, String integrity) {

    /** What is done with one file of an archive. */
    interface Reader<T> {
        T read(InputStream stream) throws IOException;
    }

    /**
     * Reads one file of the archive.
     *
     * @throws IllegalArgumentException if the archive is not the one that is meant, or has no such file
     */
    <T> T read(Path folder, String entry, Reader<T> reader) {
        Path archive = folder.resolve(file);
        try {
            String found = hash(archive);
            if (!found.equals(integrity)) {
                throw new IllegalArgumentException("%s has the hash %s, not %s".formatted(archive, found, integrity));
            }
            try (TarArchiveInputStream tar = new TarArchiveInputStream(
                    new GZIPInputStream(new BufferedInputStream(Files.newInputStream(archive))))) {
                for (TarArchiveEntry next = tar.getNextEntry(); next != null; next = tar.getNextEntry()) {
                    if (next.getName().equals(entry)) {
                        return reader.read(tar);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalArgumentException(archive + " has no file " + entry);
    }

    private static String hash(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-512");
            byte[] buffer = new byte[1 << 16];
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return Base64.getEncoder().encodeToString(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

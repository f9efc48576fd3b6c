package dateline.ingest.facts;

import dateline.enrich.Enricher;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/**
 * What decides what is found in a file: the code and the data of the rooms that read it. Nobody has to raise a number: it is taken
 * from the classes, models and lists that run, and changes when one of them does.
 */
public final class ExtractionVersion {

    /** From the bytes of a file to its mentions. */
    private static final List<String> ROOMS =
            List.of("dateline/article/", "dateline/corpus/", "dateline/enrich/", "dateline/ingest/facts/");

    private ExtractionVersion() {}

    /** The version of the extraction that this process does, 32 bytes. */
    public static byte[] current() throws IOException {
        CodeSource source = Enricher.class.getProtectionDomain().getCodeSource();
        try {
            return of(Path.of(Objects.requireNonNull(source).getLocation().toURI()));
        } catch (URISyntaxException | RuntimeException nowhere) {
            throw new IOException("The code of the extraction is not in a file or folder.", nowhere);
        }
    }

    /** The version of the extraction that a jar or a folder of classes does; the same for both. */
    static byte[] of(Path code) throws IOException {
        SortedMap<String, Long> parts = Files.isDirectory(code) ? partsOfFolder(code) : partsOfJar(code);
        MessageDigest digest = sha256();
        parts.forEach(
                (name, checksum) -> digest.update((name + " " + checksum + "\n").getBytes(StandardCharsets.UTF_8)));
        // What is a letter, and which is its small one, comes with the JDK.
        digest.update((byte) Runtime.version().feature());
        return digest.digest();
    }

    /** A jar holds the checksums of what is in it. */
    private static SortedMap<String, Long> partsOfJar(Path jar) throws IOException {
        SortedMap<String, Long> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .filter(entry -> !entry.isDirectory() && isPart(entry.getName()))
                    .forEach(entry -> parts.put(entry.getName(), entry.getCrc()));
        }
        return parts;
    }

    private static SortedMap<String, Long> partsOfFolder(Path folder) throws IOException {
        SortedMap<String, Long> parts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve("dateline"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (isPart(name)) {
                    CRC32 checksum = new CRC32();
                    checksum.update(Files.readAllBytes(file));
                    parts.put(name, checksum.getValue());
                }
            }
        }
        return parts;
    }

    private static boolean isPart(String name) {
        return ROOMS.stream().anyMatch(name::startsWith);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new AssertionError(everyJdkHasIt);
        }
    }
}

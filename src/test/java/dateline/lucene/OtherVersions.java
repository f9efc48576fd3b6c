package dateline.lucene;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/** Makes of an index one that another Dateline or another Lucene might have written, whole in itself. */
public final class OtherVersions {

    private static final int CHECKSUM = 8;

    private OtherVersions() {}

    /** Stamps its last commit with another schema. */
    public static void stamp(Path lucene, String schema) throws IOException {
        try (FSDirectory directory = FSDirectory.open(lucene);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig().setIndexSort(Sorting.NEWEST))) {
            writer.setLiveCommitData(Map.of("schema", schema).entrySet());
            writer.commit();
        }
    }

    /** Raises the version of its segments file. */
    public static void format(Path lucene) throws IOException {
        Path file = segments(lucene);
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        int version = 4 + 1 + "segments".length();
        bytes.putInt(version, bytes.getInt(version) + 100);
        write(file, bytes.array());
    }

    /** Names a codec in it that is not here. */
    public static void codec(Path lucene) throws IOException {
        Path file = segments(lucene);
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        write(file, text.replaceAll("Lucene1\\d", "Lucene9Z").getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Path segments(Path lucene) throws IOException {
        try (Stream<Path> files = Files.list(lucene)) {
            return files.filter(file -> file.getFileName().toString().startsWith("segments_"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, 0, bytes.length - CHECKSUM);
        ByteBuffer.wrap(bytes).putLong(bytes.length - CHECKSUM, checksum.getValue());
        Files.write(file, bytes);
    }
}

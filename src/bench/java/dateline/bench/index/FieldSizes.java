package dateline.bench.index;

import dateline.bench.side.IndexFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SlowCodecReaderWrapper;
import org.apache.lucene.store.FSDirectory;

/** How many bytes of an index each field takes: it alone is copied into an index of its own. */
final class FieldSizes {

    private FieldSizes() {}

    /** Bytes by field, in the order of names, without what an index of no field takes. */
    static Map<String, Long> of(Path index, Path scratch) throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        try (FSDirectory directory = FSDirectory.open(index);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            long nothing = bytes(reader, "", scratch);
            for (String field : fields(reader)) {
                sizes.put(field, bytes(reader, field, scratch) - nothing);
            }
        }
        return sizes;
    }

    private static List<String> fields(DirectoryReader reader) {
        return reader.leaves().stream()
                .flatMap(leaf -> {
                    List<String> names = new ArrayList<>();
                    for (FieldInfo field : leaf.reader().getFieldInfos()) {
                        names.add(field.name);
                    }
                    return names.stream();
                })
                .distinct()
                .sorted()
                .toList();
    }

    private static long bytes(DirectoryReader reader, String field, Path scratch) throws IOException {
        Path folder = Files.createTempDirectory(Files.createDirectories(scratch), "field");
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig().setUseCompoundFile(false))) {
            for (LeafReaderContext leaf : reader.leaves()) {
                CodecReader one = SlowCodecReaderWrapper.wrap(new OneField(leaf.reader(), field));
                writer.addIndexes(one);
            }
            writer.commit();
        }
        long bytes = IndexFolder.bytes(folder);
        IndexFolder.delete(folder);
        return bytes;
    }
}

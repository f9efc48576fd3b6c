package dateline.bench.bare;

import dateline.bench.archive.Archive;
import dateline.lucene.text.Folding;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/** Builds the bare index that is searched. */
public final class BareIndex {

    private static final double BUFFER_MEGABYTES = 96;

    private BareIndex() {}

    /** Puts an archive into an index. */
    public static void build(Archive archive, Path folder) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(Folding.TEXT)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setIndexSort(BareFields.NEWEST)
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, config)) {
            archive.each(article -> writer.addDocument(BareFields.FACETS.build(BareDocument.of(article))));
            writer.commit();
        }
    }
}

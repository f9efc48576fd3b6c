package dateline.bench.bare;

import dateline.article.EnrichedArticle;
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

    /** Opens a new index to write to. */
    public static Archive.Keeper keeper(Path folder) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(Folding.TEXT)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCommitOnClose(false)
                .setIndexSort(BareFields.NEWEST)
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, config);
        return new Archive.Keeper() {
            @Override
            public void receive(EnrichedArticle article) throws IOException {
                writer.addDocument(BareFields.FACETS.build(BareDocument.of(article)));
            }

            @Override
            public void keep() throws IOException {
                writer.commit();
            }

            @Override
            public void close() throws IOException {
                try (directory) {
                    writer.close();
                }
            }
        };
    }
}

package dateline.ingest.facts;

import dateline.article.Article;
import dateline.article.EnrichedArticle;
import dateline.article.packed.MentionWriter;
import dateline.article.packed.PackWriter;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/** Packs the facts of many articles into one block, since they have much in common. */
final class BlockWriter {

    private final TableWriter tables = new TableWriter();
    private final List<FactKey> keys = new ArrayList<>();
    private final PackWriter lengths = new PackWriter();
    private final PackWriter facts = new PackWriter();

    void add(FactKey key, EnrichedArticle article) {
        PackWriter packed = new PackWriter();
        packed.number(textHash(article.article()));
        MentionWriter.write(packed, article, tables);
        keys.add(key);
        lengths.number(packed.size());
        facts.append(packed);
    }

    /** What tells that the facts are those of a text, and not of what a file was decoded to once. */
    static long textHash(Article article) {
        return Integer.toUnsignedLong(article.text().hashCode());
    }

    /** How many bytes there are, before they are compressed. */
    int size() {
        return tables.size() + lengths.size() + facts.size();
    }

    int count() {
        return keys.size();
    }

    /** All that was added. */
    PackedBlock block() {
        PackWriter raw = new PackWriter();
        tables.write(raw);
        raw.append(lengths);
        raw.append(facts);
        byte[] compressed = compressed(raw.toBytes());
        ByteBuffer block = ByteBuffer.allocate(PackedBlock.size(keys.size(), compressed.length));
        block.putInt(keys.size()).putInt(raw.size());
        keys.forEach(key -> block.putLong(key.high()).putLong(key.low()));
        block.put(compressed);
        return new PackedBlock(block.array());
    }

    private static byte[] compressed(byte[] raw) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(raw);
            deflater.finish();
            PackWriter packed = new PackWriter();
            byte[] chunk = new byte[1 << 13];
            while (!deflater.finished()) {
                packed.append(chunk, deflater.deflate(chunk));
            }
            return packed.toBytes();
        } finally {
            deflater.end();
        }
    }
}

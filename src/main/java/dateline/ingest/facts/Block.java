package dateline.ingest.facts;

import dateline.article.Article;
import dateline.article.EnrichedArticle;
import java.util.Optional;

/** The facts of some articles, uncompressed. Safe for use by many threads. */
final class Block {

    private final PackedBlock packed;
    private final byte[] raw;
    private final MentionReader.Tables tables;
    private final int[] starts;

    private Block(PackedBlock packed, byte[] raw, MentionReader.Tables tables, int[] starts) {
        this.packed = packed;
        this.raw = raw;
        this.tables = tables;
        this.starts = starts;
    }

    static Block of(PackedBlock packed, byte[] raw) {
        PackReader in = new PackReader(raw, 0);
        MentionReader.Tables tables = MentionReader.Tables.read(in);
        int[] starts = new int[packed.count()];
        int length = 0;
        for (int number = 0; number < starts.length; number++) {
            starts[number] = length;
            length += in.count();
        }
        for (int number = 0; number < starts.length; number++) {
            starts[number] += in.position();
        }
        return new Block(packed, raw, tables, starts);
    }

    /** The article with what was found in it, if the facts of that number are those of the key. */
    Optional<EnrichedArticle> find(int number, FactKey key, Article article) {
        return number < starts.length && packed.key(number).equals(key)
                ? MentionReader.unpack(new PackReader(raw, starts[number]), tables, article)
                : Optional.empty();
    }
}

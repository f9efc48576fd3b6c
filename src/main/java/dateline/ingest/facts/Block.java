package dateline.ingest.facts;

import dateline.article.Article;
import dateline.article.EnrichedArticle;
import dateline.article.packed.MentionReader;
import dateline.article.packed.PackReader;
import java.util.Optional;

/** The facts of some articles, uncompressed. Safe for use by many threads. */
final class Block {

    private final PackedBlock packed;
    private final byte[] raw;
    private final Tables tables;
    private final int[] starts;

    private Block(PackedBlock packed, byte[] raw, Tables tables, int[] starts) {
        this.packed = packed;
        this.raw = raw;
        this.tables = tables;
        this.starts = starts;
    }

    static Block of(PackedBlock packed, byte[] raw) {
        PackReader in = new PackReader(raw, 0);
        Tables tables = Tables.read(in);
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
                ? read(new PackReader(raw, starts[number]), article)
                : Optional.empty();
    }

    private Optional<EnrichedArticle> read(PackReader in, Article article) {
        boolean isSameText = in.number() == BlockWriter.textHash(article);
        return isSameText ? Optional.of(MentionReader.read(in, article, tables)) : Optional.empty();
    }
}

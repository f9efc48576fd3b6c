package dateline.lucene.hit;

import dateline.article.EnrichedArticle;
import dateline.article.Mention;
import dateline.article.packed.PackReader;
import dateline.article.packed.PackWriter;
import dateline.lucene.schema.Schema;
import dateline.lucene.state.Snapshot;
import dateline.search.answer.Hit;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * What names an article in a list, read from doc values: the article itself need not be unpacked.
 *
 * @param dateline the name of the place of the dateline
 */
public record HitNames(
        String headline,
        @Nullable String dateline,
        @Nullable String source) {

    /** Those of an article. */
    public static HitNames of(EnrichedArticle enriched) {
        Mention.OfPlace dateline = enriched.dateline();
        return new HitNames(
                enriched.article().headline().text(),
                dateline == null ? null : dateline.place().name(),
                enriched.article().source());
    }

    /** Packs them. */
    public BytesRef pack() {
        PackWriter out = new PackWriter();
        out.prose(headline);
        out.orNull(dateline, out::prose);
        out.orNull(source, out::prose);
        return new BytesRef(out.toBytes());
    }

    static HitNames unpack(BytesRef bytes) {
        PackReader in = new PackReader(bytes.bytes, bytes.offset);
        return new HitNames(in.prose(), in.orNull(in::prose), in.orNull(in::prose));
    }

    /** Those of a document of a segment. */
    static HitNames read(LeafReader leaf, int document) throws IOException {
        BinaryDocValues names = DocValues.getBinary(leaf, Schema.HIT);
        names.advanceExact(document);
        return unpack(names.binaryValue());
    }

    /** A hit without what its text would tell. */
    public static Hit read(Snapshot snapshot, ScoreDoc scored) throws IOException {
        ArticleReader article = ArticleReader.of(snapshot, scored.doc);
        HitNames names = article.names();
        return new Hit(
                article.id(),
                HitReader.unmarked(names.headline),
                article.published(),
                names.dateline,
                names.source,
                Float.isNaN(scored.score) ? 0 : scored.score,
                List.of(),
                List.of());
    }
}

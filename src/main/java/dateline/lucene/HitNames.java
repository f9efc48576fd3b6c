package dateline.lucene;

import dateline.article.EnrichedArticle;
import dateline.article.Mention;
import dateline.lucene.Packing.Packer;
import dateline.lucene.Packing.Unpacker;
import dateline.search.Hit;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** What names an article in a list, read from doc values: the article itself need not be unpacked. */
final class HitNames {

    private HitNames() {}

    /** The headline, the place of the dateline and the source. */
    static BytesRef pack(EnrichedArticle enriched) throws IOException {
        Mention.OfPlace dateline = enriched.dateline();
        Packer packer = new Packer();
        packer.text(enriched.article().headline().text());
        packer.orNull(dateline == null ? null : dateline.place().name(), packer::text);
        packer.orNull(enriched.article().source(), packer::text);
        return packer.bytes();
    }

    /** A hit without what its text would tell. */
    static Hit read(Snapshot snapshot, ScoreDoc scored) throws IOException {
        List<LeafReaderContext> leaves = snapshot.getLeafContexts();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(scored.doc, leaves));
        int document = scored.doc - leaf.docBase;
        BinaryDocValues names = DocValues.getBinary(leaf.reader(), Schema.HIT);
        names.advanceExact(document);
        Unpacker unpacker = new Unpacker(names.binaryValue());
        String headline = unpacker.text();
        @Nullable String dateline = unpacker.orNull(unpacker::text);
        @Nullable String source = unpacker.orNull(unpacker::text);
        return new Hit(
                id(leaf.reader(), document),
                HitReader.unmarked(headline),
                published(leaf.reader(), document),
                dateline,
                source,
                Float.isNaN(scored.score) ? 0 : scored.score,
                List.of(),
                List.of());
    }

    private static String id(LeafReader reader, int document) throws IOException {
        SortedDocValues ids = DocValues.getSorted(reader, Schema.ID);
        ids.advanceExact(document);
        return ids.lookupOrd(ids.ordValue()).utf8ToString();
    }

    private static LocalDate published(LeafReader reader, int document) throws IOException {
        NumericDocValues days = DocValues.getNumeric(reader, Schema.PUBLISHED);
        days.advanceExact(document);
        return LocalDate.ofEpochDay(days.longValue());
    }
}

package dateline.lucene.hit;

import dateline.article.Article;
import dateline.article.EnrichedArticle;
import dateline.article.Mention.OfFigure;
import dateline.article.Place;
import dateline.article.packed.MentionReader;
import dateline.article.packed.PackReader;
import dateline.lucene.figure.FigureCursor;
import dateline.lucene.schema.Gazetteer;
import dateline.lucene.schema.Schema;
import dateline.lucene.state.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Reads one article of the index, as much of it as is asked for. For use by one thread. */
public final class ArticleReader {

    private final LeafReader leaf;
    private final Map<Long, Place> knownPlaces;
    private final int document;
    private @Nullable Article article;
    private @Nullable List<OfFigure> figures;

    private ArticleReader(LeafReader leaf, Map<Long, Place> knownPlaces, int document) {
        this.leaf = leaf;
        this.knownPlaces = knownPlaces;
        this.document = document;
    }

    /** Reads a document of a state. */
    public static ArticleReader of(Snapshot snapshot, int document) {
        List<LeafReaderContext> leaves = snapshot.getLeafContexts();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        return new ArticleReader(leaf.reader(), snapshot.knownPlaces(leaf), document - leaf.docBase);
    }

    String id() throws IOException {
        SortedDocValues ids = DocValues.getSorted(leaf, Schema.ID);
        ids.advanceExact(document);
        return ids.lookupOrd(ids.ordValue()).utf8ToString();
    }

    LocalDate published() throws IOException {
        NumericDocValues days = DocValues.getNumeric(leaf, Schema.PUBLISHED);
        days.advanceExact(document);
        return LocalDate.ofEpochDay(days.longValue());
    }

    HitNames names() throws IOException {
        return HitNames.read(leaf, document);
    }

    /** The article without what it mentions. */
    public Article article() throws IOException {
        Article known = article;
        if (known == null) {
            BytesRef stored = leaf.storedFields().document(document).getBinaryValue(Schema.ARTICLE);
            known = ArticleCodec.unpack(stored, id(), published(), names());
            article = known;
        }
        return known;
    }

    /** The figures that it reports, in the order of the text. */
    public List<OfFigure> figures() throws IOException {
        List<OfFigure> known = figures;
        if (known == null) {
            try {
                known = figures(published(), places());
            } catch (UncheckedIOException failure) {
                throw failure.getCause();
            }
            figures = known;
        }
        return known;
    }

    private List<OfFigure> figures(LocalDate published, Gazetteer.OfDocument places) throws IOException {
        List<OfFigure> all = new ArrayList<>();
        BinaryDocValues packed = DocValues.getBinary(leaf, Schema.FIGURES);
        if (packed.advanceExact(document)) {
            FigureCursor cursor = new FigureCursor(packed.binaryValue(), places);
            while (cursor.next()) {
                all.add(cursor.mention(published));
            }
        }
        return all;
    }

    private Gazetteer.OfDocument places() throws IOException {
        return new Gazetteer(leaf, knownPlaces).of(document);
    }

    /** The article with all that it mentions. */
    EnrichedArticle enriched() throws IOException {
        Gazetteer.OfDocument places = places();
        BinaryDocValues mentions = DocValues.getBinary(leaf, Schema.MENTIONS);
        mentions.advanceExact(document);
        BytesRef packed = mentions.binaryValue();
        try {
            return MentionReader.readWithoutFigures(
                    new PackReader(packed.bytes, packed.offset), article(), places, figures(published(), places));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }
}

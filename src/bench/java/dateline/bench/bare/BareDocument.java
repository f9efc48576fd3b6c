package dateline.bench.bare;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.EnrichedArticle;
import dateline.article.Mention;
import dateline.article.Mention.OfPlace;
import dateline.bench.archive.FacetValues;
import dateline.lucene.text.AnalyzedText;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Makes the document that the bare index holds of an article: what the questions ask for and the answers show. */
final class BareDocument {

    private static final FieldType WITH_OFFSETS = new FieldType(TextField.TYPE_STORED);

    static {
        WITH_OFFSETS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        WITH_OFFSETS.freeze();
    }

    private final EnrichedArticle enriched;
    private final Article article;
    private final Document document = new Document();

    private BareDocument(EnrichedArticle enriched) {
        this.enriched = enriched;
        this.article = enriched.article();
    }

    static Document of(EnrichedArticle enriched) throws IOException {
        BareDocument made = new BareDocument(enriched);
        made.addText();
        made.addShown();
        made.addFacets();
        FigureFields.add(made.document, enriched);
        return made.document;
    }

    private void addText() {
        document.add(new StringField(BareFields.ID, article.id(), Field.Store.NO));
        document.add(new SortedDocValuesField(BareFields.ID, new BytesRef(article.id())));
        document.add(new Field(BareFields.TEXT, body(article), WITH_OFFSETS));
        document.add(new TextField(BareFields.HEADLINE, new AnalyzedText(article).headline()));
        document.add(NumericDocValuesField.indexedField(
                BareFields.PUBLISHED, article.published().toEpochDay()));
    }

    /** What is searched of an article: all below its header. */
    static String body(Article article) {
        List<Block> blocks = article.blocks();
        return article.text()
                .substring(
                        blocks.getFirst().span().start(),
                        blocks.getLast().span().end());
    }

    private void addShown() throws IOException {
        document.add(new BinaryDocValuesField(
                BareFields.SHOWN_HEADLINE, new BytesRef(article.headline().text())));
        OfPlace dateline = enriched.dateline();
        if (dateline != null) {
            document.add(new SortedDocValuesField(
                    BareFields.SHOWN_DATELINE, new BytesRef(dateline.place().name())));
        }
        String source = article.source();
        if (source != null) {
            document.add(new SortedDocValuesField(BareFields.SHOWN_SOURCE, new BytesRef(source)));
        }
        List<Mention.OfFigure> figures = FacetValues.shownFigures(enriched);
        if (!figures.isEmpty()) {
            document.add(new BinaryDocValuesField(BareFields.SHOWN_FIGURES, ShownFigure.pack(figures, article.text())));
        }
    }

    private void addFacets() {
        for (FacetValues.Value value : FacetValues.lowest(enriched)) {
            String[] steps = value.dimension().isHierarchical()
                    ? value.path().steps().toArray(String[]::new)
                    : new String[] {value.path().label()};
            document.add(new SortedSetDocValuesFacetField(value.dimension().key(), steps));
        }
    }
}

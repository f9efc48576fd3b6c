package dateline.bench.bare;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.EnrichedArticle;
import dateline.article.Figure;
import dateline.article.Mention;
import dateline.article.Mention.OfPlace;
import dateline.lucene.text.AnalyzedText;
import dateline.search.Dimension;
import dateline.search.FacetPath;
import dateline.search.PublishedPath;
import dateline.search.SizeSteps;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    private final Set<String> facets = new HashSet<>();

    private BareDocument(EnrichedArticle enriched) {
        this.enriched = enriched;
        this.article = enriched.article();
    }

    static Document of(EnrichedArticle enriched) throws IOException {
        BareDocument made = new BareDocument(enriched);
        made.addText();
        made.addShown();
        made.addFacets();
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
                        blocks.getFirst().span().start(), blocks.getLast().span().end());
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
            addFacet(Dimension.SOURCE, FacetPath.of(source));
        }
        List<Mention.OfFigure> figures = enriched.mentions(Mention.OfFigure.class).toList();
        if (!figures.isEmpty()) {
            document.add(
                    new BinaryDocValuesField(BareFields.SHOWN_FIGURES, ShownFigure.pack(figures, article.text())));
        }
    }

    private void addFacets() {
        addFacet(Dimension.DATE, PublishedPath.of(article.published()));
        OfPlace dateline = enriched.dateline();
        if (dateline != null) {
            addFacet(Dimension.PLACE, new FacetPath(dateline.place().path()));
        }
        for (Mention mention : enriched.mentions()) {
            switch (mention) {
                case OfPlace place -> addFacet(Dimension.PLACE, new FacetPath(place.place().path()));
                case Mention.OfPerson person -> addFacet(Dimension.PERSON, FacetPath.of(person.name()));
                case Mention.OfOrganisation organisation ->
                    addFacet(Dimension.ORGANISATION, FacetPath.of(organisation.name()));
                case Mention.OfFigure(var _, Figure figure) -> {
                    addFacet(Dimension.FIGURE, SizeSteps.path(figure));
                    addFacet(Dimension.SAIDBY, FacetPath.of(figure.saidBy()));
                }
                case Mention.OfDate _ -> {}
            }
        }
    }

    private void addFacet(Dimension dimension, FacetPath path) {
        if (path.steps().contains("") || !facets.add(dimension + dimension.identity(path))) {
            return;
        }
        String[] steps = dimension.isHierarchical()
                ? path.steps().toArray(String[]::new)
                : new String[] {dimension.isFolded() ? dimension.identity(path) : path.label()};
        document.add(new SortedSetDocValuesFacetField(dimension.key(), steps));
    }
}

package dateline.lucene;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.EnrichedArticle;
import dateline.article.Figure;
import dateline.article.FigureKind;
import dateline.article.Mention;
import dateline.article.Mention.OfPlace;
import dateline.article.Place;
import dateline.article.Span;
import dateline.search.Dimension;
import dateline.search.FacetPath;
import dateline.search.Fingerprint;
import dateline.search.PublishedPath;
import dateline.search.SizeSteps;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Makes the one document that an article is. */
final class ArticleDocument {

    private static final FacetsConfig FACETS = Schema.facets();

    /** Terms with positions and offsets, nothing stored. */
    private static final FieldType WORDS = new FieldType(TextField.TYPE_NOT_STORED);

    static {
        WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        WORDS.freeze();
    }

    private final Document document = new Document();
    private final EnrichedArticle enriched;
    private final Article article;

    private ArticleDocument(EnrichedArticle enriched) {
        this.enriched = enriched;
        this.article = enriched.article();
    }

    static Document of(EnrichedArticle enriched, Fingerprint fingerprint) throws IOException {
        ArticleDocument made = new ArticleDocument(enriched);
        made.addFile(fingerprint);
        made.addWords();
        made.addDate();
        made.addNames();
        made.addFigures();
        made.document.add(new StoredField(Schema.ARTICLE, ArticleCodec.pack(enriched)));
        return FACETS.build(made.document);
    }

    private void addFile(Fingerprint fingerprint) {
        document.add(new StringField(Schema.ID, article.id(), Field.Store.NO));
        document.add(new SortedDocValuesField(Schema.ID, new BytesRef(article.id())));
        document.add(new NumericDocValuesField(Schema.SIZE, fingerprint.size()));
        document.add(new NumericDocValuesField(
                Schema.MODIFIED, fingerprint.modified().toEpochMilli()));
        document.add(
                new NumericDocValuesField(Schema.READ_AT, fingerprint.readAt().toEpochMilli()));
        document.add(new BinaryDocValuesField(Schema.SHA256, new BytesRef(fingerprint.sha256())));
    }

    private void addWords() {
        Span body = new Span(
                article.blocks().getFirst().span().start(),
                article.blocks().getLast().span().end());
        addWords(Schema.TEXT, body);
        addWords(Schema.HEADLINE, article.headline().span());
        article.blocks().stream()
                .filter(block -> block.role() == Block.Role.PARAGRAPH)
                .findFirst()
                .ifPresent(lead -> addWords(Schema.LEAD, lead.span()));
    }

    /** Blanks stand for what comes before, so that offsets are those of the file. */
    private void addWords(String field, Span span) {
        document.add(new Field(field, " ".repeat(span.start()) + span.in(article.text()), WORDS));
    }

    private void addDate() {
        document.add(new LongField(Schema.PUBLISHED, article.published().toEpochDay(), Field.Store.NO));
        addFacet(Dimension.DATE, PublishedPath.of(article.published()));
    }

    private void addNames() {
        String source = article.source();
        if (source != null) {
            document.add(new StringField(Schema.SOURCE, Folding.name(source), Field.Store.NO));
            addFacet(Dimension.SOURCE, FacetPath.of(source));
        }
        OfPlace dateline = enriched.dateline();
        if (dateline != null) {
            addTerms(Schema.DATELINE, names(dateline.place()));
        }
        Stream<OfPlace> mentioned = enriched.mentions(OfPlace.class);
        Set<Place> places = new LinkedHashSet<>();
        Stream.concat(Stream.ofNullable(dateline), mentioned)
                .map(OfPlace::place)
                .forEach(places::add);
        addTerms(Schema.PLACE, places.stream().flatMap(ArticleDocument::names));
        places.stream()
                .map(place -> new FacetPath(place.path()))
                .distinct()
                .forEach(path -> addFacet(Dimension.PLACE, path));
        addNames(
                Dimension.PERSON,
                Schema.PERSON,
                enriched.mentions(Mention.OfPerson.class).map(Mention.OfPerson::name));
        addNames(
                Dimension.ORGANISATION,
                Schema.ORGANISATION,
                enriched.mentions(Mention.OfOrganisation.class).map(Mention.OfOrganisation::name));
    }

    /** All names of a place and of what it lies in. */
    private static Stream<String> names(Place place) {
        return Stream.of(
                        Stream.of(place.name()),
                        place.path().stream(),
                        place.otherNames().stream(),
                        place.containerNames().stream())
                .flatMap(names -> names);
    }

    private void addTerms(String field, Stream<String> names) {
        names.map(Folding::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .forEach(name -> document.add(new StringField(field, name, Field.Store.NO)));
    }

    private void addNames(Dimension dimension, String field, Stream<String> names) {
        names.distinct().forEach(name -> {
            document.add(new TextField(field, name, Field.Store.NO));
            addFacet(dimension, FacetPath.of(name));
        });
    }

    private void addFigures() {
        Set<FacetPath> paths = new LinkedHashSet<>();
        Set<String> speakers = new LinkedHashSet<>();
        double largestHarm = -1;
        for (Mention.OfFigure mention :
                enriched.mentions(Mention.OfFigure.class).toList()) {
            Figure figure = mention.figure();
            addNumber(figure, figure.value());
            Double high = figure.high();
            if (figure.bound() == Figure.Bound.RANGE && high != null) {
                addNumber(figure, high);
            }
            paths.add(SizeSteps.path(figure));
            speakers.add(figure.saidBy());
            largestHarm = figure.kind().isHarm() ? Math.max(largestHarm, figure.value()) : largestHarm;
        }
        document.add(new NumericDocValuesField(Schema.LARGEST_HARM, (long) largestHarm));
        paths.forEach(path -> addFacet(Dimension.FIGURE, path));
        speakers.forEach(speaker -> addFacet(Dimension.SAIDBY, FacetPath.of(speaker)));
    }

    private void addNumber(Figure figure, double number) {
        document.add(new DoubleField(Schema.figures(figure.kind()), number, Field.Store.NO));
        if (figure.kind() == FigureKind.MONEY && !figure.unit().isEmpty()) {
            document.add(new DoubleField(Schema.figures(figure.kind(), figure.unit()), number, Field.Store.NO));
        }
    }

    /** A facet knows no empty step, and no term longer than Lucene allows. */
    private void addFacet(Dimension dimension, FacetPath path) {
        int length = path.steps().stream().mapToInt(String::length).sum();
        if (!path.steps().contains("") && path.depth() > 0 && length < 5000) {
            document.add(new SortedSetDocValuesFacetField(
                    dimension.key(), path.steps().toArray(String[]::new)));
        }
    }
}

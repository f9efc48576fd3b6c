package dateline.lucene;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.DateRange;
import dateline.article.EnrichedArticle;
import dateline.article.Figure;
import dateline.article.FigureKind;
import dateline.article.Mention;
import dateline.article.Mention.OfPlace;
import dateline.article.Place;
import dateline.article.Span;
import dateline.article.packed.MentionWriter;
import dateline.article.packed.PackWriter;
import dateline.lucene.figure.PackedFigures;
import dateline.lucene.hit.ArticleCodec;
import dateline.lucene.hit.HitNames;
import dateline.lucene.schema.IndexedPlace;
import dateline.lucene.schema.PlaceNumbers;
import dateline.lucene.schema.Schema;
import dateline.lucene.state.FacetLabels;
import dateline.lucene.text.Folding;
import dateline.lucene.text.TextSchema;
import dateline.lucene.text.WordForm;
import dateline.search.Fingerprint;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPath;
import dateline.search.facet.FoldedName;
import dateline.search.facet.PublishedPath;
import dateline.search.facet.SizeSteps;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/**
 * Makes a document with the fields of Dateline's, as lean as it can be written: the text is cut and folded once, and where its sentences
 * begin is not looked for. For one use.
 */
public final class SameFields {

    /** Analyses the fields that are given as text. */
    public static final Analyzer ANALYZER = new PerFieldAnalyzerWrapper(
            Folding.TEXT, Map.of(Schema.PERSON, Folding.NAMES, Schema.ORGANISATION, Folding.NAMES));

    private static final FieldType WITHOUT_LENGTH = new FieldType(TextField.TYPE_NOT_STORED);

    static {
        WITHOUT_LENGTH.setOmitNorms(true);
        WITHOUT_LENGTH.freeze();
    }

    private final Document document = new Document();
    private final Set<String> facets = new HashSet<>();
    private final EnrichedArticle enriched;
    private final Article article;

    private SameFields(EnrichedArticle enriched) {
        this.enriched = enriched;
        this.article = enriched.article();
    }

    /** The document of an article. */
    public static Document of(EnrichedArticle enriched, Fingerprint file) {
        SameFields made = new SameFields(enriched);
        made.addFile(file);
        made.addWords();
        made.addFacet(Dimension.DATE, PublishedPath.of(made.article.published()));
        made.addNames();
        made.addFigures();
        made.addArticle();
        return made.document;
    }

    private void addArticle() {
        document.add(new BinaryDocValuesField(Schema.HIT, HitNames.of(enriched).pack()));
        document.add(new StoredField(Schema.ARTICLE, ArticleCodec.pack(article)));
        PlaceNumbers places = new PlaceNumbers(enriched);
        places.terms().forEach(term -> document.add(new SortedSetDocValuesField(Schema.GAZETTEER, term)));
        PackWriter mentions = new PackWriter();
        MentionWriter.writeWithoutFigures(mentions, enriched, places);
        document.add(new BinaryDocValuesField(Schema.MENTIONS, new BytesRef(mentions.toBytes())));
        if (enriched.mentions(Mention.OfFigure.class).findAny().isPresent()) {
            document.add(new BinaryDocValuesField(Schema.FIGURES, PackedFigures.pack(enriched, places)));
        }
    }

    private void addFile(Fingerprint file) {
        document.add(new StringField(Schema.ID, article.id(), Field.Store.NO));
        document.add(new SortedDocValuesField(Schema.ID, new BytesRef(article.id())));
        document.add(new NumericDocValuesField(Schema.SIZE, file.size()));
        document.add(new NumericDocValuesField(Schema.MODIFIED, file.modified().toEpochMilli()));
        document.add(new NumericDocValuesField(Schema.READ_AT, file.readAt().toEpochMilli()));
        document.add(new BinaryDocValuesField(Schema.SHA256, Fingerprints.bytes(file)));
        document.add(NumericDocValuesField.indexedField(
                Schema.PUBLISHED, article.published().toEpochDay()));
    }

    private void addWords() {
        List<Block> blocks = article.blocks();
        Span body = new Span(
                blocks.getFirst().span().start(), blocks.getLast().span().end());
        List<WordForm> words = WordForm.all(body.in(article.text()));
        document.add(new TextField(TextSchema.TEXT, new Words(words, WordForm::stem)));
        document.add(new Field(TextSchema.WRITTEN, new Words(words, WordForm::written), WITHOUT_LENGTH));
        document.add(new IntPoint(Schema.LENGTH, words.size()));
        document.add(
                new TextField(TextSchema.HEADLINE, article.headline().span().in(article.text()), Field.Store.NO));
    }

    private static final class Words extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final List<WordForm> words;
        private final Function<WordForm, String> form;
        private int next;

        Words(List<WordForm> words, Function<WordForm, String> form) {
            this.words = words;
            this.form = form;
        }

        @Override
        public boolean incrementToken() {
            if (next >= words.size()) {
                return false;
            }
            clearAttributes();
            term.append(form.apply(words.get(next++)));
            return true;
        }
    }

    private void addNames() {
        String source = article.source();
        if (source != null) {
            document.add(new StringField(Schema.SOURCE, FoldedName.of(source), Field.Store.NO));
            addFacet(Dimension.SOURCE, FacetPath.of(source));
        }
        Set<Place> places = new LinkedHashSet<>();
        OfPlace dateline = enriched.dateline();
        if (dateline != null) {
            addTerms(Schema.DATELINE, Stream.of(dateline.place()));
            places.add(dateline.place());
        }
        enriched.mentions(OfPlace.class).map(OfPlace::place).forEach(places::add);
        addTerms(Schema.PLACE, places.stream());
        for (Place place : places) {
            addFacet(Dimension.PLACE, new FacetPath(place.path()));
            IndexedPlace.term(place)
                    .ifPresent(term -> document.add(new SortedSetDocValuesField(Schema.PLACES, new BytesRef(term))));
            document.add(new DoublePoint(Schema.COORDINATES, place.latitude(), place.longitude()));
        }
        addNames(
                Dimension.PERSON,
                Schema.PERSON,
                enriched.mentions(Mention.OfPerson.class).map(Mention.OfPerson::name));
        addNames(
                Dimension.ORGANISATION,
                Schema.ORGANISATION,
                enriched.mentions(Mention.OfOrganisation.class).map(Mention.OfOrganisation::name));
    }

    private void addTerms(String field, Stream<Place> places) {
        places.flatMap(SameFields::terms)
                .filter(name -> !name.isEmpty())
                .distinct()
                .forEach(name -> document.add(new StringField(field, name, Field.Store.NO)));
    }

    private static Stream<String> terms(Place place) {
        Stream<String> names = Stream.of(
                        Stream.of(place.name()),
                        place.path().stream(),
                        place.otherNames().stream(),
                        place.containerNames().stream())
                .flatMap(each -> each);
        Stream<FacetPath> paths =
                Stream.iterate(new FacetPath(place.path()), path -> path.depth() > 0, FacetPath::parent);
        return Stream.concat(names.map(FoldedName::of), paths.map(FoldedName::ofPath));
    }

    private void addNames(Dimension dimension, String field, Stream<String> names) {
        names.distinct().forEach(name -> {
            document.add(new Field(field, FoldedName.of(name), WITHOUT_LENGTH));
            addFacet(dimension, FacetPath.of(name));
        });
    }

    private void addFigures() {
        enriched.daysSpokenOf().forEach(days -> document.add(happened(days)));
        List<Mention.OfFigure> mentions =
                enriched.mentions(Mention.OfFigure.class).toList();
        if (mentions.isEmpty()) {
            return;
        }
        mentions.forEach(mention -> addFigure(mention.figure()));
        mentions.stream()
                .map(Mention.OfFigure::figure)
                .filter(figure -> figure.kind().isHarm())
                .mapToDouble(Figure::value)
                .max()
                .ifPresent(most -> document.add(new DoubleDocValuesField(Schema.LARGEST_HARM, most)));
    }

    private static LongRange happened(DateRange days) {
        long first = days.first() == null ? Long.MIN_VALUE : days.first().toEpochDay();
        long last = days.last() == null ? Long.MAX_VALUE : days.last().toEpochDay();
        return new LongRange(Schema.HAPPENED, new long[] {first}, new long[] {last});
    }

    private void addFigure(Figure figure) {
        document.add(new DoublePoint(Schema.figures(figure.kind()), figure.value()));
        if (figure.kind() == FigureKind.MONEY) {
            document.add(new DoublePoint(Schema.figures(figure.kind(), figure.unit()), figure.value()));
        }
        if (!figure.ofWhom().isEmpty()) {
            document.add(new Field(Schema.OF_WHOM, figure.ofWhom(), WITHOUT_LENGTH));
        }
        if (!figure.saidBy().isEmpty()) {
            document.add(new Field(Schema.SAID_BY, figure.saidBy(), WITHOUT_LENGTH));
        }
        addFacet(Dimension.FIGURE, SizeSteps.path(figure));
        addFacet(Dimension.SAIDBY, FacetPath.of(figure.saidBy()));
    }

    private void addFacet(Dimension dimension, FacetPath value) {
        if (value.steps().contains("")) {
            return;
        }
        for (FacetPath path = value; path.depth() > 0; path = path.parent()) {
            String term = Schema.term(dimension, path);
            if (facets.add(dimension.key() + "=" + term)) {
                document.add(new KeywordField(Schema.facet(dimension), term, Field.Store.NO));
            }
            if (dimension.isFolded()) {
                document.add(new SortedSetDocValuesField(
                        Schema.spellings(dimension), new BytesRef(FacetLabels.spelling(term, path.label()))));
            }
        }
    }
}

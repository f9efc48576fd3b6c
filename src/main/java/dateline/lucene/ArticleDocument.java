package dateline.lucene;

import dateline.article.Article;
import dateline.article.DateRange;
import dateline.article.EnrichedArticle;
import dateline.article.Figure;
import dateline.article.FigureKind;
import dateline.article.Mention;
import dateline.article.Mention.OfPlace;
import dateline.article.Place;
import dateline.article.packed.MentionWriter;
import dateline.article.packed.PackWriter;
import dateline.lucene.figure.PackedFigures;
import dateline.lucene.hit.ArticleCodec;
import dateline.lucene.hit.HitNames;
import dateline.lucene.schema.IndexedPlace;
import dateline.lucene.schema.PlaceNumbers;
import dateline.lucene.schema.Schema;
import dateline.lucene.state.FacetLabels;
import dateline.lucene.text.AnalyzedText;
import dateline.lucene.text.TextSchema;
import dateline.search.Fingerprint;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPath;
import dateline.search.facet.FoldedName;
import dateline.search.facet.PublishedPath;
import dateline.search.facet.SizeSteps;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
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

/** Makes the one document that an article is. */
final class ArticleDocument {

    /** Longer values are searched, and not listed: no reader looks for one, and Lucene knows no term of 32 kB. */
    private static final int LONGEST_VALUE = 5000;

    /** Terms with positions; how long the text is tells another field. */
    private static final FieldType WITHOUT_LENGTH = new FieldType(TextField.TYPE_NOT_STORED);

    static {
        WITHOUT_LENGTH.setOmitNorms(true);
        WITHOUT_LENGTH.freeze();
    }

    private final Document document = new Document();
    private final Map<Dimension, Set<String>> facets = new EnumMap<>(Dimension.class);
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
        made.addDaysSpokenOf();
        made.addFigures();
        made.addArticle();
        return made.document;
    }

    private void addFile(Fingerprint fingerprint) {
        document.add(new StringField(Schema.ID, article.id(), Field.Store.NO));
        document.add(new SortedDocValuesField(Schema.ID, new BytesRef(article.id())));
        document.add(new NumericDocValuesField(Schema.SIZE, fingerprint.size()));
        document.add(new NumericDocValuesField(
                Schema.MODIFIED, fingerprint.modified().toEpochMilli()));
        document.add(
                new NumericDocValuesField(Schema.READ_AT, fingerprint.readAt().toEpochMilli()));
        document.add(new BinaryDocValuesField(Schema.SHA256, Fingerprints.bytes(fingerprint)));
    }

    /** What the article is read from again, all of it. */
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

    private void addWords() throws IOException {
        AnalyzedText words = new AnalyzedText(article);
        document.add(new TextField(TextSchema.TEXT, words.text()));
        document.add(new Field(TextSchema.WRITTEN, words.written(), WITHOUT_LENGTH));
        document.add(new TextField(TextSchema.HEADLINE, words.headline()));
        document.add(new BinaryDocValuesField(TextSchema.STRUCTURE, words.packedStructure()));
        document.add(new IntPoint(Schema.LENGTH, words.size()));
    }

    private void addDate() {
        document.add(NumericDocValuesField.indexedField(
                Schema.PUBLISHED, article.published().toEpochDay()));
        addFacet(Dimension.DATE, PublishedPath.of(article.published()));
    }

    private void addNames() {
        String source = article.source();
        if (source != null) {
            addTerms(Schema.SOURCE, Stream.of(FoldedName.of(source)));
            addFacet(Dimension.SOURCE, FacetPath.of(source));
        }
        OfPlace dateline = enriched.dateline();
        if (dateline != null) {
            addTerms(Schema.DATELINE, terms(dateline.place()));
        }
        Stream<OfPlace> mentioned = enriched.mentions(OfPlace.class);
        Set<Place> places = new LinkedHashSet<>();
        Stream.concat(Stream.ofNullable(dateline), mentioned)
                .map(OfPlace::place)
                .forEach(places::add);
        addTerms(Schema.PLACE, places.stream().flatMap(ArticleDocument::terms));
        places.forEach(place -> addFacet(Dimension.PLACE, new FacetPath(place.path())));
        places.forEach(this::addToMap);
        addNames(
                Dimension.PERSON,
                Schema.PERSON,
                enriched.mentions(Mention.OfPerson.class).map(Mention.OfPerson::name));
        addNames(
                Dimension.ORGANISATION,
                Schema.ORGANISATION,
                enriched.mentions(Mention.OfOrganisation.class).map(Mention.OfOrganisation::name));
    }

    /** Zero has no sign, and the date line is the end of both sides of the map. */
    private void addToMap(Place place) {
        IndexedPlace.term(place)
                .ifPresent(term -> document.add(new SortedSetDocValuesField(Schema.PLACES, new BytesRef(term))));
        double latitude = place.latitude() + 0.0;
        double longitude = place.longitude() + 0.0;
        document.add(new DoublePoint(Schema.COORDINATES, latitude, longitude));
        if (Math.abs(longitude) == 180) {
            document.add(new DoublePoint(Schema.COORDINATES, latitude, -longitude));
        }
    }

    /** All names of a place and of what it lies in, and the paths to them. */
    private static Stream<String> terms(Place place) {
        FacetPath path = new FacetPath(place.path());
        Stream<FacetPath> paths =
                isTooLong(path) ? Stream.empty() : Stream.iterate(path, at -> at.depth() > 0, FacetPath::parent);
        return Stream.concat(names(place).distinct().map(FoldedName::of), paths.map(FoldedName::ofPath));
    }

    private static Stream<String> names(Place place) {
        return Stream.of(
                        Stream.of(place.name()),
                        place.path().stream(),
                        place.otherNames().stream(),
                        place.containerNames().stream())
                .flatMap(names -> names);
    }

    private void addTerms(String field, Stream<String> terms) {
        terms.filter(name -> !name.isEmpty())
                .distinct()
                .forEach(name -> document.add(new StringField(field, name, Field.Store.NO)));
    }

    private void addNames(Dimension dimension, String field, Stream<String> names) {
        names.distinct().forEach(name -> {
            document.add(new Field(field, FoldedName.of(name), WITHOUT_LENGTH));
            addFacet(dimension, FacetPath.of(name));
        });
    }

    /** The days that the text speaks of; no range of Lucene's may be longer than all days. */
    private void addDaysSpokenOf() {
        enriched.daysSpokenOf()
                .forEach(days -> document.add(
                        new LongRange(Schema.HAPPENED, new long[] {firstDay(days)}, new long[] {lastDay(days)})));
    }

    private static long firstDay(DateRange days) {
        LocalDate first = days.first();
        return first == null ? Long.MIN_VALUE : first.toEpochDay();
    }

    private static long lastDay(DateRange days) {
        LocalDate last = days.last();
        return last == null ? Long.MAX_VALUE : last.toEpochDay();
    }

    private void addFigures() {
        List<Figure> figures = enriched.mentions(Mention.OfFigure.class)
                .map(Mention.OfFigure::figure)
                .toList();
        figures.forEach(this::addFigure);
        OptionalDouble largestHarm = figures.stream()
                .filter(figure -> figure.kind().isHarm())
                .flatMapToDouble(ArticleDocument::numbers)
                .max();
        if (largestHarm.isPresent()) {
            document.add(new DoubleDocValuesField(Schema.LARGEST_HARM, largestHarm.getAsDouble()));
        }
    }

    private void addFigure(Figure figure) {
        numbers(figure).distinct().forEach(number -> {
            document.add(new DoublePoint(Schema.figures(figure.kind()), number));
            if (figure.kind() == FigureKind.MONEY) {
                document.add(new DoublePoint(Schema.figures(figure.kind(), figure.unit()), number));
            }
        });
        if (!figure.ofWhom().isEmpty()) {
            document.add(new Field(Schema.OF_WHOM, figure.ofWhom(), WITHOUT_LENGTH));
        }
        if (!figure.saidBy().isEmpty()) {
            document.add(new Field(Schema.SAID_BY, figure.saidBy(), WITHOUT_LENGTH));
        }
        addFacet(Dimension.FIGURE, SizeSteps.path(figure));
        addFacet(Dimension.SAIDBY, FacetPath.of(figure.saidBy()));
    }

    /** The stated number, or the two of a range. Zero has no sign: Lucene would tell the two apart. */
    private static DoubleStream numbers(Figure figure) {
        Double high = figure.high();
        DoubleStream numbers = figure.bound() == Figure.Bound.RANGE && high != null
                ? DoubleStream.of(figure.value(), high)
                : DoubleStream.of(figure.value());
        return numbers.map(number -> number + 0.0);
    }

    private static boolean isTooLong(FacetPath value) {
        int length = 0;
        for (String step : value.steps()) {
            length += step.length();
        }
        return length > LONGEST_VALUE;
    }

    /** A value and all above it; a step without a name is none. */
    private void addFacet(Dimension dimension, FacetPath value) {
        if (value.steps().contains("") || isTooLong(value)) {
            return;
        }
        for (FacetPath path = value; path.depth() > 0; path = path.parent()) {
            String term = Schema.term(dimension, path);
            if (facets.computeIfAbsent(dimension, _ -> new HashSet<>()).add(term)) {
                document.add(new KeywordField(Schema.facet(dimension), term, Field.Store.NO));
            }
            if (dimension.isFolded()) {
                BytesRef spelling = new BytesRef(FacetLabels.spelling(term, path.label()));
                document.add(new SortedSetDocValuesField(Schema.spellings(dimension), spelling));
            }
        }
    }
}

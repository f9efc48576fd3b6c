package dateline.lucene.query;

import dateline.article.DateRange;
import dateline.lucene.schema.Schema;
import dateline.lucene.text.Folding;
import dateline.lucene.text.WordsQuery;
import dateline.query.Field;
import dateline.query.NumberRange;
import dateline.query.Part;
import dateline.query.Property;
import dateline.query.Query.All;
import dateline.query.Query.And;
import dateline.query.Query.AtLeast;
import dateline.query.Query.Doubtful;
import dateline.query.Query.Happened;
import dateline.query.Query.Has;
import dateline.query.Query.HasFigure;
import dateline.query.Query.InField;
import dateline.query.Query.InPart;
import dateline.query.Query.Length;
import dateline.query.Query.Not;
import dateline.query.Query.Or;
import dateline.query.Query.Published;
import dateline.query.Words;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPath;
import dateline.search.facet.FoldedName;
import dateline.search.request.Box;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSortSortedNumericDocValuesRangeQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.BytesRef;

/** Says in Lucene's words which articles a reporter asks for. Which of them come first is said by {@link Ranking}. */
public final class QueryTranslator {

    private QueryTranslator() {}

    /** The articles that match; a score says nothing. */
    public static Query matching(dateline.query.Query query) {
        return switch (query) {
            case All() -> MatchAllDocsQuery.INSTANCE;
            case Words words -> WordsQuery.of(words, Part.BODY, 1);
            case Doubtful(Words.Word word) -> WordsQuery.of(word, Part.BODY, 1);
            case InPart(Part part, Words words) -> WordsQuery.of(words, part, 1);
            case AtLeast(int times, Part part, Words words) -> WordsQuery.of(words, part, times);
            case And _, Not _ -> query(conditions(query));
            case Or(List<dateline.query.Query> parts) -> any(parts);
            case InField(Field field, String value) -> inField(field, value);
            case Published(DateRange days) -> published(days);
            case Happened(DateRange days) -> happened(days);
            case HasFigure figures -> FigureCandidates.query(figures);
            case Has(Property property) -> has(property);
            case Length(NumberRange words) -> length(words);
        };
    }

    /** What all articles that match meet, and what none does: others may be added, and the fewer levels a query has the less it costs. */
    static List<BooleanClause> conditions(dateline.query.Query query) {
        return switch (query) {
            case And(List<dateline.query.Query> parts) ->
                parts.stream().flatMap(part -> conditions(part).stream()).toList();
            case Not(dateline.query.Query left) -> List.of(new BooleanClause(matching(left), Occur.MUST_NOT));
            default -> List.of(new BooleanClause(matching(query), Occur.FILTER));
        };
    }

    /** One query of several conditions; of none, or only of what no article meets, all articles. */
    static Query query(List<BooleanClause> conditions) {
        if (conditions.size() == 1 && conditions.getFirst().occur() == Occur.FILTER) {
            return conditions.getFirst().query();
        }
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        if (conditions.stream().noneMatch(condition -> condition.occur() == Occur.FILTER)) {
            builder.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        conditions.forEach(builder::add);
        return builder.build();
    }

    /** The articles published in a run of days. */
    static Query published(DateRange days) {
        LocalDate first = days.first();
        LocalDate last = days.last();
        if (first == null && last == null) {
            return MatchAllDocsQuery.INSTANCE;
        }
        long from = first == null ? Long.MIN_VALUE : first.toEpochDay();
        long to = last == null ? Long.MAX_VALUE : last.toEpochDay();
        return new IndexSortSortedNumericDocValuesRangeQuery(
                Schema.PUBLISHED, from, to, NumericDocValuesField.newSlowRangeQuery(Schema.PUBLISHED, from, to));
    }

    /** The articles with a place in a part of the map. */
    static Query within(Box box) {
        if (!box.crossesTheDateLine()) {
            return within(box, box.west(), box.east());
        }
        return new ConstantScoreQuery(new BooleanQuery.Builder()
                .add(within(box, box.west(), 180), Occur.SHOULD)
                .add(within(box, -180, box.east()), Occur.SHOULD)
                .build());
    }

    private static Query within(Box box, double west, double east) {
        return DoublePoint.newRangeQuery(
                Schema.COORDINATES, new double[] {box.south(), west}, new double[] {box.north(), east});
    }

    private static Query any(List<dateline.query.Query> parts) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        parts.forEach(part -> builder.add(matching(part), Occur.SHOULD));
        return builder.build();
    }

    private static Query has(Property property) {
        return switch (property) {
            case FIGURE -> new FieldExistsQuery(Schema.facet(Dimension.FIGURE));
            case PLACE -> new FieldExistsQuery(Schema.facet(Dimension.PLACE));
            case PERSON -> new FieldExistsQuery(Schema.facet(Dimension.PERSON));
            case ORGANISATION -> new FieldExistsQuery(Schema.facet(Dimension.ORGANISATION));
            case SOURCE -> new FieldExistsQuery(Schema.facet(Dimension.SOURCE));
            case SAIDBY -> new FieldExistsQuery(Schema.facet(Dimension.SAIDBY));
            case DATELINE -> TermRangeQuery.newStringRange(Schema.DATELINE, null, null, true, true);
            case DATE ->
                LongRange.newIntersectsQuery(Schema.HAPPENED, new long[] {Long.MIN_VALUE}, new long[] {Long.MAX_VALUE});
        };
    }

    /** Whole numbers of words; an end that is none is met by the next one inside. */
    private static Query length(NumberRange words) {
        double low = words.isLowIncluded() ? Math.ceil(words.low()) : Math.floor(words.low()) + 1;
        double high = words.isHighIncluded() ? Math.floor(words.high()) : Math.ceil(words.high()) - 1;
        return low <= high
                ? IntPoint.newRangeQuery(Schema.LENGTH, (int) Math.max(low, 0), (int) Math.min(high, Integer.MAX_VALUE))
                : new MatchNoDocsQuery("an empty range");
    }

    private static Query inField(Field field, String value) {
        return switch (field) {
            case PERSON -> wordsOfName(Schema.PERSON, value);
            case ORGANISATION -> wordsOfName(Schema.ORGANISATION, value);
            case SOURCE -> name(Schema.SOURCE, value);
            case PLACE -> place(Schema.PLACE, value);
            case DATELINE -> place(Schema.DATELINE, value);
        };
    }

    private static Query name(String field, String name) {
        return new ConstantScoreQuery(new TermQuery(new Term(field, FoldedName.of(name))));
    }

    static Query wordsOfFigure(String field, String words) {
        return words(field, words, Folding.TEXT);
    }

    /** A place by its name, or by its path if it is written as one; between two steps a slash may stand in a name too. */
    private static Query place(String field, String value) {
        FacetPath path = FacetPath.isPath(value) ? FacetPath.parse(value) : FacetPath.ROOT;
        String folded = FoldedName.ofPath(path);
        if (folded.isEmpty()) {
            return name(field, value);
        }
        Query below = new ConstantScoreQuery(new TermQuery(new Term(field, folded)));
        return path.depth() == 1
                ? below
                : new ConstantScoreQuery(new BooleanQuery.Builder()
                        .add(below, Occur.SHOULD)
                        .add(name(field, value), Occur.SHOULD)
                        .build());
    }

    private static Query wordsOfName(String field, String words) {
        return new ConstantScoreQuery(words(field, FoldedName.of(words), Folding.NAMES));
    }

    /** Words as they stand side by side; nothing matches where no word is left. */
    private static Query words(String field, String words, Analyzer analyzer) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        int position = -1;
        try (TokenStream tokens = analyzer.tokenStream(field, words)) {
            TermToBytesRefAttribute term = tokens.addAttribute(TermToBytesRefAttribute.class);
            PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                position += step.getPositionIncrement();
                phrase.add(new Term(field, BytesRef.deepCopyOf(term.getBytesRef())), position);
            }
            tokens.end();
        } catch (IOException memoryNeverFails) {
            throw new UncheckedIOException(memoryNeverFails);
        }
        PhraseQuery query = phrase.build();
        return switch (query.getTerms().length) {
            case 0 -> new MatchNoDocsQuery("no word in it");
            case 1 -> new TermQuery(query.getTerms()[0]);
            default -> query;
        };
    }

    /** The articles that speak of a day or period inside of a run of days. */
    private static Query happened(DateRange days) {
        LocalDate first = days.first();
        LocalDate last = days.last();
        return LongRange.newWithinQuery(
                Schema.HAPPENED,
                new long[] {first == null ? Long.MIN_VALUE : first.toEpochDay()},
                new long[] {last == null ? Long.MAX_VALUE : last.toEpochDay()});
    }
}

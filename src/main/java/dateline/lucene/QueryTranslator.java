package dateline.lucene;

import dateline.article.DateRange;
import dateline.query.Field;
import dateline.query.NumberRange;
import dateline.query.Query.All;
import dateline.query.Query.And;
import dateline.query.Query.HasFigure;
import dateline.query.Query.InField;
import dateline.query.Query.Not;
import dateline.query.Query.Or;
import dateline.query.Query.Phrase;
import dateline.query.Query.Published;
import dateline.query.Query.Word;
import dateline.search.Box;
import dateline.search.FacetPath;
import dateline.search.FoldedName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Says in Lucene's words what a reporter asks. */
final class QueryTranslator {

    /** What a word in the headline adds to its score in the text: half of a second text. */
    private static final float HEADLINE_BOOST = 0.5f;

    private QueryTranslator() {}

    static Query translate(dateline.query.Query query) {
        return switch (query) {
            case All() -> MatchAllDocsQuery.INSTANCE;
            case Word(String text) -> inText(text);
            case Phrase(String text) -> inText(text);
            case And(List<dateline.query.Query> parts) -> all(parts);
            case Or(List<dateline.query.Query> parts) -> any(parts);
            case Not(dateline.query.Query part) ->
                new BooleanQuery.Builder()
                        .add(new ConstantScoreQuery(MatchAllDocsQuery.INSTANCE), Occur.MUST)
                        .add(translate(part), Occur.MUST_NOT)
                        .build();
            case InField(Field field, String value) -> inField(field, value);
            case Published(DateRange days) -> new ConstantScoreQuery(published(days));
            case HasFigure figures -> new ConstantScoreQuery(hasFigure(figures));
        };
    }

    /** The articles published in a run of days. */
    static Query published(DateRange days) {
        LocalDate first = days.first();
        LocalDate last = days.last();
        if (first == null && last == null) {
            return MatchAllDocsQuery.INSTANCE;
        }
        return LongField.newRangeQuery(
                Schema.PUBLISHED,
                first == null ? Long.MIN_VALUE : first.toEpochDay(),
                last == null ? Long.MAX_VALUE : last.toEpochDay());
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

    private static Query all(List<dateline.query.Query> parts) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        boolean hasPositive = false;
        for (dateline.query.Query part : parts) {
            if (part instanceof Not(dateline.query.Query left)) {
                builder.add(translate(left), Occur.MUST_NOT);
            } else {
                builder.add(translate(part), Occur.MUST);
                hasPositive = true;
            }
        }
        if (!hasPositive) {
            builder.add(new ConstantScoreQuery(MatchAllDocsQuery.INSTANCE), Occur.MUST);
        }
        return builder.build();
    }

    private static Query any(List<dateline.query.Query> parts) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        parts.forEach(part -> builder.add(translate(part), Occur.SHOULD));
        return builder.build();
    }

    /** The words in the text, better if in the headline too. The headline is a part of the text and adds no article. */
    private static Query inText(String words) {
        Query text = words(Schema.TEXT, words, Folding.TEXT);
        Query headline = words(Schema.HEADLINE, words, Folding.TEXT);
        return new BooleanQuery.Builder()
                .add(text, Occur.MUST)
                .add(new BoostQuery(headline, HEADLINE_BOOST), Occur.SHOULD)
                .build();
    }

    private static Query inField(Field field, String value) {
        return switch (field) {
            case HEADLINE -> words(Schema.HEADLINE, value, Folding.TEXT);
            case LEAD -> words(Schema.LEAD, value, Folding.TEXT);
            case BODY -> words(Schema.TEXT, value, Folding.TEXT);
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

    private static Query hasFigure(HasFigure asked) {
        NumberRange range = asked.values();
        double low = range.low() + 0.0;
        double high = range.high() + 0.0;
        low = range.isLowIncluded() || low == Double.POSITIVE_INFINITY ? low : DoublePoint.nextUp(low);
        high = range.isHighIncluded() || high == Double.NEGATIVE_INFINITY ? high : DoublePoint.nextDown(high);
        boolean holdsANumber = low <= high && (range.contains(low) || low < high);
        return holdsANumber
                ? DoublePoint.newRangeQuery(Schema.figures(asked), low, high)
                : new MatchNoDocsQuery("an empty range");
    }
}

package dateline.lucene;

import dateline.article.DateRange;
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
import dateline.search.Box;
import dateline.search.Dimension;
import dateline.search.FacetPath;
import dateline.search.FoldedName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.BytesRef;

/** Says in Lucene's words what a reporter asks. */
final class QueryTranslator {

    /** What a word in the headline adds to its score in the text: half of a second text. */
    private static final float HEADLINE_BOOST = 0.5f;

    /**
     * What two words near each other add: three tenths of what they would score as one. Of the values tried on TIME's 42 queries (MAP
     * .702 without it, .721 with it) and WCE's 430 (.338 with and without), with the default BM25.
     */
    private static final float NEARNESS_BOOST = 0.3f;

    private QueryTranslator() {}

    static Query translate(dateline.query.Query query) {
        return switch (query) {
            case All() -> MatchAllDocsQuery.INSTANCE;
            case Words words -> inText(words);
            case Doubtful(Words.Word word) -> inText(word);
            case InPart(Part part, Words words) -> WordsQuery.of(words, part, 1);
            case AtLeast(int times, Part part, Words words) -> ranked(WordsQuery.of(words, part, times), words);
            case And(List<dateline.query.Query> parts) -> all(parts);
            case Or(List<dateline.query.Query> parts) -> any(parts);
            case Not(dateline.query.Query part) ->
                new BooleanQuery.Builder()
                        .add(new ConstantScoreQuery(MatchAllDocsQuery.INSTANCE), Occur.MUST)
                        .add(translate(part), Occur.MUST_NOT)
                        .build();
            case InField(Field field, String value) -> inField(field, value);
            case Published(DateRange days) -> new ConstantScoreQuery(published(days));
            case Happened(DateRange days) -> new ConstantScoreQuery(happened(days));
            case HasFigure figures -> new ConstantScoreQuery(FigureCandidates.query(figures));
            case Has(Property property) -> new ConstantScoreQuery(has(property));
            case Length(NumberRange words) -> new ConstantScoreQuery(length(words));
        };
    }

    /**
     * The same articles as {@link #translate} finds, each with the score that makes its rank: as flat as can be, for the fewer levels
     * a query has the more articles Lucene passes over that cannot be among the best.
     */
    static BooleanQuery.Builder ranking(dateline.query.Query query) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        switch (query) {
            case And(List<dateline.query.Query> parts)
            when parts.stream().anyMatch(QueryTranslator::isPlain) -> {
                for (dateline.query.Query part : parts) {
                    if (part instanceof Words words && isPlain(part)) {
                        builder.add(WordsQuery.of(words, Part.BODY, 1), Occur.MUST);
                        builder.add(inHeadline(words), Occur.SHOULD);
                    } else if (part instanceof Not(dateline.query.Query left)) {
                        builder.add(translate(left), Occur.MUST_NOT);
                    } else {
                        builder.add(translate(part), Occur.MUST);
                    }
                }
            }
            case Words words when isPlain(words) -> builder.add(anyPlain(List.of(words)), Occur.MUST);
            case Or(List<dateline.query.Query> parts)
            when parts.stream().allMatch(QueryTranslator::isPlain) -> builder.add(anyPlain(parts), Occur.MUST);
            default -> builder.add(translate(query), Occur.MUST);
        }
        return builder;
    }

    /** The headline is a part of the text: what stands there stands in the text too. */
    private static Query anyPlain(List<dateline.query.Query> parts) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (dateline.query.Query part : parts) {
            any.add(WordsQuery.of((Words) part, Part.BODY, 1), Occur.SHOULD);
            any.add(inHeadline((Words) part), Occur.SHOULD);
        }
        return any.build();
    }

    /** Whether a part is a word or phrase anywhere in the text. */
    private static boolean isPlain(dateline.query.Query part) {
        return part instanceof Words.Word || part instanceof Words.Phrase;
    }

    /** Whether some articles may match a query better than others. */
    static boolean ranks(dateline.query.Query query) {
        return switch (query) {
            // What meets more of the alternatives is better.
            case Words _, Doubtful _, InPart _, AtLeast _, Or _ -> true;
            case And(List<dateline.query.Query> parts) -> parts.stream().anyMatch(QueryTranslator::ranks);
            case All _, Not _, InField _, Published _, Happened _, HasFigure _, Has _, Length _ -> false;
        };
    }

    /** What makes articles better in which words that were typed side by side stand near each other too; without a clause, nothing. */
    static BooleanQuery nearness(dateline.query.Query query) {
        BooleanQuery.Builder pairs = new BooleanQuery.Builder();
        addPairs(query, pairs);
        return pairs.build();
    }

    private static void addPairs(dateline.query.Query query, BooleanQuery.Builder pairs) {
        List<dateline.query.Query> parts = switch (query) {
            case And(List<dateline.query.Query> all) -> all;
            case Or(List<dateline.query.Query> any) -> any;
            default -> List.of();
        };
        for (int index = 0; index < parts.size(); index++) {
            addPairs(parts.get(index), pairs);
            if (index > 0
                    && parts.get(index - 1) instanceof Words.Word(String left)
                    && parts.get(index) instanceof Words.Word(String right)) {
                pairs.add(new BoostQuery(WordsQuery.close(left, right), NEARNESS_BOOST), Occur.SHOULD);
            }
        }
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

    private static Query inText(Words words) {
        return switch (words) {
            case Words.Word _, Words.Phrase _ -> inTextAndHeadline(words);
            case Words.Exactly _, Words.Wildcard _, Words.Misspelled _ -> WordsQuery.of(words, Part.BODY, 1);
            case Words.Either(List<Words> parts) -> any(List.copyOf(parts));
            case Words.Near _, Words.NotNear _ -> ranked(WordsQuery.of(words, Part.BODY, 1), words);
        };
    }

    /** The words in the text, better if in the headline too. The headline is a part of the text and adds no article. */
    private static Query inTextAndHeadline(Words words) {
        return new BooleanQuery.Builder()
                .add(WordsQuery.of(words, Part.BODY, 1), Occur.MUST)
                .add(inHeadline(words), Occur.SHOULD)
                .build();
    }

    private static Query inHeadline(Words words) {
        return new BoostQuery(WordsQuery.of(words, Part.HEADLINE, 1), HEADLINE_BOOST);
    }

    /** Articles in the order in which they would stand if the words were asked for without being near or frequent. */
    private static Query ranked(Query articles, Words words) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder().add(articles, Occur.FILTER);
        wanted(words).forEach(word -> builder.add(inText(word), Occur.SHOULD));
        return builder.build();
    }

    private static Stream<Words> wanted(Words words) {
        return switch (words) {
            case Words.Near(Words left, Words right, var _, var _) -> Stream.concat(wanted(left), wanted(right));
            case Words.NotNear(Words left, Words _, var _, var _) -> wanted(left);
            case Words.Either _, Words.Word _, Words.Phrase _, Words.Exactly _, Words.Wildcard _, Words.Misspelled _ ->
                Stream.of(words);
        };
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

package dateline.lucene.query;

import dateline.lucene.text.WordsQuery;
import dateline.query.Part;
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
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/** Says in Lucene's words which of the articles that match come first. */
public final class Ranking {

    /** What a word in the headline adds to its score in the text: half of a second text. */
    private static final float HEADLINE_BOOST = 0.5f;

    /**
     * What two words near each other add: three tenths of what they would score as one. Of the values tried on TIME's 42 queries (MAP
     * .702 without it, .721 with it) and WCE's 430 (.338 with and without), with the default BM25.
     */
    private static final float NEARNESS_BOOST = 0.3f;

    private Ranking() {}

    /** Whether some articles may match a query better than others. */
    public static boolean ranks(dateline.query.Query query) {
        return switch (query) {
            // What meets more of the alternatives is better.
            case Words _, Doubtful _, InPart _, AtLeast _, Or _ -> true;
            case And(List<dateline.query.Query> parts) -> parts.stream().anyMatch(Ranking::ranks);
            case All _, Not _, InField _, Published _, Happened _, HasFigure _, Has _, Length _ -> false;
        };
    }

    /**
     * The same articles as {@link QueryTranslator} finds, each with the score that makes its rank: as flat as can be, for the fewer
     * levels a query has the more articles Lucene passes over that cannot be among the best.
     */
    static BooleanQuery.Builder of(dateline.query.Query query) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        switch (query) {
            case And(List<dateline.query.Query> parts)
            when parts.stream().anyMatch(Ranking::isPlain) -> {
                for (dateline.query.Query part : parts) {
                    if (part instanceof Words words && isPlain(part)) {
                        builder.add(WordsQuery.of(words, Part.BODY, 1), Occur.MUST);
                        builder.add(inHeadline(words), Occur.SHOULD);
                    } else {
                        addCondition(builder, part);
                    }
                }
            }
            case Words words when isPlain(words) -> builder.add(anyPlain(List.of(words)), Occur.MUST);
            case Or(List<dateline.query.Query> parts)
            when parts.stream().allMatch(Ranking::isPlain) -> builder.add(anyPlain(parts), Occur.MUST);
            default -> builder.add(scored(query), Occur.MUST);
        }
        return builder;
    }

    /** Whether a part is a word or phrase anywhere in the text. */
    private static boolean isPlain(dateline.query.Query part) {
        return part instanceof Words.Word || part instanceof Words.Phrase;
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

    private static void addCondition(BooleanQuery.Builder builder, dateline.query.Query part) {
        if (part instanceof Not(dateline.query.Query left)) {
            builder.add(QueryTranslator.matching(left), Occur.MUST_NOT);
        } else {
            builder.add(scored(part), Occur.MUST);
        }
    }

    private static Query scored(dateline.query.Query query) {
        return switch (query) {
            case Words words -> inText(words);
            case Doubtful(Words.Word word) -> inText(word);
            case InPart(Part part, Words words) -> WordsQuery.of(words, part, 1);
            case AtLeast(int times, Part part, Words words) -> ranked(WordsQuery.of(words, part, times), words);
            case And(List<dateline.query.Query> parts) -> all(parts);
            case Or(List<dateline.query.Query> parts) -> any(parts);
            case All _, Not _, InField _, Published _, Happened _, HasFigure _, Has _, Length _ ->
                new ConstantScoreQuery(QueryTranslator.matching(query));
        };
    }

    private static Query all(List<dateline.query.Query> parts) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        if (parts.stream().allMatch(Not.class::isInstance)) {
            builder.add(new ConstantScoreQuery(MatchAllDocsQuery.INSTANCE), Occur.MUST);
        }
        parts.forEach(part -> addCondition(builder, part));
        return builder.build();
    }

    private static Query any(List<dateline.query.Query> parts) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        parts.forEach(part -> builder.add(scored(part), Occur.SHOULD));
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

    /** What makes articles better in which words that were typed side by side stand near each other too; without a clause, nothing. */
    public static BooleanQuery nearness(dateline.query.Query query) {
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
}

package dateline.lucene;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.DateRange;
import dateline.article.EnrichedArticle;
import dateline.article.Mention;
import dateline.lucene.hit.ArticleReader;
import dateline.lucene.hit.HitReader;
import dateline.lucene.schema.Schema;
import dateline.lucene.state.Snapshot;
import dateline.lucene.text.KeyWords;
import dateline.query.Query.All;
import dateline.query.Sort;
import dateline.search.answer.SimilarArticle;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPath;
import dateline.search.facet.SizeSteps;
import dateline.search.request.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Finds articles that are like another one: with its rare words, about the same people, places and figures, and of its time. */
final class SimilarArticles {

    private static final float OF_PERSON = 0.9f;
    private static final float OF_ORGANISATION = 0.5f;
    private static final float OF_PLACE = 0.4f;
    private static final float OF_FIGURE = 0.3f;
    private static final float OF_TIME = 2f;

    /** So many days apart nearness in time counts half. */
    private static final long HALF = 10;

    /** More names are those of a list. */
    private static final int MOST_NAMES = 40;

    private SimilarArticles() {}

    static List<SimilarArticle> of(Snapshot snapshot, int document, int most) throws IOException {
        EnrichedArticle enriched = HitReader.article(snapshot, document);
        Article article = enriched.article();
        SearchRequest order = new SearchRequest(new All(), List.of(), DateRange.ALWAYS, Sort.RELEVANCE, 1, 0);
        ScoreDoc[] found = snapshot.search(query(snapshot, enriched), most, Sorting.of(order), true).scoreDocs;
        HitReader reader = new HitReader(snapshot, order);
        String words = words(article);
        List<SimilarArticle> similar = new ArrayList<>();
        for (ScoreDoc scored : found) {
            boolean isDuplicate =
                    words.equals(words(ArticleReader.of(snapshot, scored.doc).article()));
            similar.add(new SimilarArticle(reader.read(scored), isDuplicate));
        }
        return similar;
    }

    private static Query query(Snapshot snapshot, EnrichedArticle enriched) throws IOException {
        Article article = enriched.article();
        BooleanQuery.Builder alike =
                new BooleanQuery.Builder().add(KeyWords.of(snapshot.getIndexReader(), article), Occur.SHOULD);
        add(
                alike,
                Dimension.PERSON,
                OF_PERSON,
                enriched.mentions(Mention.OfPerson.class)
                        .map(person -> FacetPath.of(person.name()))
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
        add(
                alike,
                Dimension.ORGANISATION,
                OF_ORGANISATION,
                enriched.mentions(Mention.OfOrganisation.class)
                        .map(organisation -> FacetPath.of(organisation.name()))
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
        add(
                alike,
                Dimension.PLACE,
                OF_PLACE,
                enriched.mentions(Mention.OfPlace.class)
                        .map(place -> new FacetPath(place.place().path()))
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
        add(
                alike,
                Dimension.FIGURE,
                OF_FIGURE,
                enriched.mentions(Mention.OfFigure.class)
                        .map(figure -> FacetPath.of(
                                SizeSteps.path(figure.figure()).steps().getFirst()))
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
        return new BooleanQuery.Builder()
                .add(
                        new FunctionScoreQuery(alike.build(), new NearInTime(article.published(), OF_TIME, HALF)),
                        Occur.MUST)
                .add(new TermQuery(new Term(Schema.ID, article.id())), Occur.MUST_NOT)
                .build();
    }

    private static void add(BooleanQuery.Builder alike, Dimension dimension, float weight, Set<FacetPath> values) {
        values.stream().filter(path -> path.depth() > 0).limit(MOST_NAMES).forEach(path -> {
            Term term = new Term(Schema.facet(dimension), Schema.term(dimension, path));
            alike.add(new BoostQuery(new TermQuery(term), weight), Occur.SHOULD);
        });
    }

    /** The text below the header, its blanks as one each. */
    private static String words(Article article) {
        return article.blocks().stream()
                .map(Block::span)
                .map(span -> span.in(article.text()).strip().replaceAll("\\s+", " "))
                .collect(Collectors.joining(" "));
    }
}

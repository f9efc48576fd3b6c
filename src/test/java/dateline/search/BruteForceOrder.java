package dateline.search;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import dateline.article.EnrichedArticle;
import dateline.article.Figure;
import dateline.article.Mention;
import dateline.query.Query;
import dateline.search.request.SearchRequest;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/** The order in which articles are listed. */
final class BruteForceOrder {

    private BruteForceOrder() {}

    static Comparator<EnrichedArticle> of(SearchRequest request) {
        Comparator<EnrichedArticle> oldest =
                comparing(article -> article.article().published());
        Comparator<EnrichedArticle> newest = oldest.reversed();
        Comparator<EnrichedArticle> order = switch (request.sort()) {
            case OLDEST -> oldest;
            case NEWEST -> newest;
            case RELEVANCE ->
                comparingDouble((EnrichedArticle article) -> -score(article, request.query()))
                        .thenComparing(newest);
            case FIGURE ->
                comparingDouble((EnrichedArticle article) -> -largest(article, request.query()))
                        .thenComparing(newest);
        };
        return order.thenComparing(article -> article.article().id());
    }

    private static double score(EnrichedArticle article, Query query) {
        return BruteForceQueries.marks(article, query).size();
    }

    /** The largest number that the query asks for; of harm, if it asks for none. */
    private static double largest(EnrichedArticle article, Query query) {
        List<Query.HasFigure> asked = query.figures();
        return article.mentions(Mention.OfFigure.class)
                .map(Mention.OfFigure::figure)
                .flatMapToDouble(figure -> numbers(figure, asked))
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private static DoubleStream numbers(Figure figure, List<Query.HasFigure> asked) {
        if (asked.isEmpty()) {
            return figure.kind().isHarm() ? DoubleStream.of(figure.value(), highOf(figure)) : DoubleStream.empty();
        }
        return asked.stream()
                .filter(condition -> BruteForceQueries.isOne(condition, figure))
                .flatMapToDouble(condition -> condition.numbers(figure));
    }

    private static double highOf(Figure figure) {
        Double high = figure.high();
        return figure.bound() == Figure.Bound.RANGE && high != null ? high : figure.value();
    }
}

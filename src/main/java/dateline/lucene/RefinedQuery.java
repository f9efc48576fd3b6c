package dateline.lucene;

import dateline.article.DateRange;
import dateline.search.Box;
import dateline.search.Dimension;
import dateline.search.Refinement;
import dateline.search.SearchRequest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A request as Lucene asks it: the query with its days, its part of the map and its exclusions, and the ticks apart from it.
 *
 * @param base what every count keeps: words, days, map, exclusions
 * @param ranking the same articles, each with its score
 * @param ticks the ticked values by dimension, OR within each; in the order of {@link Dimension}
 */
record RefinedQuery(Query base, Query ranking, Map<Dimension, Query> ticks) {

    static RefinedQuery of(SearchRequest request) {
        return of(request, _ -> true);
    }

    /** The same with one exclusion lifted, in whatever spellings it was asked for. */
    static RefinedQuery without(SearchRequest request, Refinement exclusion) {
        return of(request, refinement -> !refinement.isExcluded() || !refinement.isOfSameValue(exclusion));
    }

    private static RefinedQuery of(SearchRequest request, Predicate<Refinement> isKept) {
        BooleanQuery.Builder base = new BooleanQuery.Builder();
        base.add(QueryTranslator.translate(request.query()), Occur.MUST);
        BooleanQuery.Builder ranking = QueryTranslator.ranking(request.query());
        List<BooleanClause> limits = limits(request);
        Map<Dimension, BooleanQuery.Builder> ticks = new EnumMap<>(Dimension.class);
        List<Refinement> kept =
                request.refinements().stream().filter(isKept).distinct().toList();
        for (Refinement refinement : kept) {
            if (refinement.isExcluded()) {
                limits.add(new BooleanClause(value(refinement), Occur.MUST_NOT));
            } else {
                ticks.computeIfAbsent(refinement.dimension(), _ -> new BooleanQuery.Builder())
                        .add(value(refinement), Occur.SHOULD);
            }
        }
        limits.forEach(base::add);
        limits.forEach(ranking::add);
        Map<Dimension, Query> queries = new EnumMap<>(Dimension.class);
        ticks.forEach((dimension, builder) -> queries.put(dimension, builder.build()));
        return new RefinedQuery(base.build(), ranking.build(), queries);
    }

    /** What articles have to be besides what the query asks. */
    private static List<BooleanClause> limits(SearchRequest request) {
        List<BooleanClause> limits = new ArrayList<>();
        if (!request.published().equals(DateRange.ALWAYS)) {
            limits.add(new BooleanClause(QueryTranslator.published(request.published()), Occur.FILTER));
        }
        Box box = request.box();
        if (box != null) {
            limits.add(new BooleanClause(QueryTranslator.within(box), Occur.FILTER));
        }
        return limits;
    }

    /** The articles that have a value, or one below it; the root is above every value. */
    static Query value(Refinement refinement) {
        String field = Schema.facet(refinement.dimension());
        return refinement.path().depth() == 0
                ? new FieldExistsQuery(field)
                : new TermQuery(new Term(field, Schema.term(refinement.dimension(), refinement.path())));
    }

    /** The same for Lucene's drill-sideways, which scores the words and only filters by ticks. */
    DrillDownQuery drillDown(FacetsConfig config) {
        DrillDownQuery query = new DrillDownQuery(config, base);
        ticks.forEach((dimension, tick) -> query.add(dimension.key(), tick));
        return query;
    }

    /** The whole request as one query that scores nothing. */
    Query narrowed() {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(base, Occur.FILTER);
        ticks.values().forEach(tick -> query.add(tick, Occur.FILTER));
        return query.build();
    }

    /** The whole request as one query that scores the words. */
    Query ranked() {
        if (ticks.isEmpty()) {
            return ranking;
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(ranking, Occur.MUST);
        ticks.values().forEach(tick -> query.add(tick, Occur.FILTER));
        return query.build();
    }

    /** The request with the ticks of one dimension set aside, and something else asked for in their place. */
    Query sideways(Dimension dimension, Query instead) {
        BooleanQuery.Builder query =
                new BooleanQuery.Builder().add(base, Occur.MUST).add(instead, Occur.FILTER);
        ticks.forEach((other, tick) -> {
            if (other != dimension) {
                query.add(tick, Occur.FILTER);
            }
        });
        return query.build();
    }
}

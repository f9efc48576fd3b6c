package dateline.lucene.query;

import dateline.article.DateRange;
import dateline.lucene.schema.Schema;
import dateline.search.facet.Dimension;
import dateline.search.facet.Refinement;
import dateline.search.request.Box;
import dateline.search.request.Budget;
import dateline.search.request.SearchRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** A request as Lucene asks it: the query with its days, its part of the map and its exclusions, and the ticks apart from it. */
public final class RefinedQuery {

    private final dateline.query.Query query;

    /** Days, map and exclusions. */
    private final List<BooleanClause> limits;

    /** The ticked values by dimension, OR within each; in the order of {@link Dimension}. */
    private final Map<Dimension, Query> ticks = new EnumMap<>(Dimension.class);

    private RefinedQuery(SearchRequest request, Predicate<Refinement> isKept) {
        query = request.query();
        limits = limits(request);
        Map<Dimension, BooleanQuery.Builder> ticked = new EnumMap<>(Dimension.class);
        request.refinements().stream().filter(isKept).distinct().forEach(refinement -> {
            if (refinement.isExcluded()) {
                limits.add(new BooleanClause(value(refinement), Occur.MUST_NOT));
            } else {
                ticked.computeIfAbsent(refinement.dimension(), _ -> new BooleanQuery.Builder())
                        .add(value(refinement), Occur.SHOULD);
            }
        });
        ticked.forEach((dimension, builder) -> ticks.put(dimension, builder.build()));
    }

    /** What a request asks for, within the current budget. */
    public static RefinedQuery of(SearchRequest request) {
        return new RefinedQuery(request, _ -> true);
    }

    /** The same with one exclusion lifted, in whatever spellings it was asked for. */
    public static RefinedQuery without(SearchRequest request, Refinement exclusion) {
        return new RefinedQuery(
                request, refinement -> !refinement.isExcluded() || !refinement.isOfSameValue(exclusion));
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
    public static Query value(Refinement refinement) {
        String field = Schema.facet(refinement.dimension());
        return refinement.path().depth() == 0
                ? new FieldExistsQuery(field)
                : new TermQuery(new Term(field, Schema.term(refinement.dimension(), refinement.path())));
    }

    /** The dimensions with ticks, in the order of Lucene's drill-sideways. */
    public Set<Dimension> ticked() {
        return Collections.unmodifiableSet(ticks.keySet());
    }

    /** The request without its ticks, which scores nothing. */
    public Query base() {
        return TimedQuery.ofSlow(QueryTranslator.query(conditions()));
    }

    private List<BooleanClause> conditions() {
        List<BooleanClause> conditions = new ArrayList<>(QueryTranslator.conditions(query));
        conditions.addAll(limits);
        return conditions;
    }

    /** The same for Lucene's drill-sideways, with the ticks. */
    public DrillDownQuery drillDown(FacetsConfig config) {
        DrillDownQuery drillDown =
                new DrillDownQuery(config, new TimedQuery(QueryTranslator.query(conditions()), Budget.current()));
        ticks.forEach((dimension, tick) -> drillDown.add(dimension.key(), tick));
        return drillDown;
    }

    /** The whole request as one query that scores nothing. */
    public Query narrowed() {
        List<BooleanClause> conditions = conditions();
        ticks.values().forEach(tick -> conditions.add(new BooleanClause(tick, Occur.FILTER)));
        return TimedQuery.ofSlow(QueryTranslator.query(conditions));
    }

    /** The whole request as one query that scores the words. */
    public Query ranked() {
        BooleanQuery.Builder ranking = Ranking.of(query);
        limits.forEach(ranking::add);
        ticks.values().forEach(tick -> ranking.add(tick, Occur.FILTER));
        return TimedQuery.ofSlow(ranking.build());
    }

    /** The request with the ticks of one dimension set aside, and something else asked for in their place. */
    public Query sideways(Dimension dimension, Query instead) {
        List<BooleanClause> conditions = conditions();
        conditions.add(new BooleanClause(instead, Occur.FILTER));
        ticks.forEach((other, tick) -> {
            if (other != dimension) {
                conditions.add(new BooleanClause(tick, Occur.FILTER));
            }
        });
        return TimedQuery.ofSlow(QueryTranslator.query(conditions));
    }
}

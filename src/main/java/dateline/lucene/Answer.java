package dateline.lucene;

import dateline.lucene.hit.HitNames;
import dateline.lucene.hit.HitReader;
import dateline.lucene.query.Ranking;
import dateline.lucene.query.RefinedQuery;
import dateline.lucene.state.Snapshot;
import dateline.query.Sort;
import dateline.search.answer.Hit;
import dateline.search.answer.SearchResults;
import dateline.search.answer.Timeline;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetValue;
import dateline.search.request.Budget;
import dateline.search.request.Detail;
import dateline.search.request.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;

/**
 * Answers a search in two passes that each do little: one ranks, and passes over whatever cannot come among the first; one finds all
 * that match, and ranks nothing. Without counts the second only counts, which the index often knows without looking.
 */
final class Answer {

    private final Snapshot snapshot;
    private final SearchRequest request;
    private final RefinedQuery refined;

    Answer(Snapshot snapshot, SearchRequest request) {
        this.snapshot = snapshot;
        this.request = request;
        this.refined = RefinedQuery.of(request);
    }

    SearchResults find() throws IOException {
        boolean hasFacets = request.details().contains(Detail.FACETS);
        boolean hasTimeline = request.details().contains(Detail.TIMELINE);
        if (!hasFacets && !hasTimeline) {
            long total = snapshot.timed().count(refined.narrowed());
            return new SearchResults(total, hits(total), Map.of(), Timeline.EMPTY);
        }
        Collected collected = Collected.of(snapshot, refined);
        long total = collected.total();
        return new SearchResults(
                total,
                hits(total),
                hasFacets ? facets(collected) : Map.of(),
                hasTimeline ? TimelineCounter.count(collected.results()) : Timeline.EMPTY);
    }

    private Map<Dimension, List<FacetValue>> facets(Collected collected) throws IOException {
        Map<Dimension, List<FacetValue>> facets = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            facets.put(dimension, new FacetCounter(snapshot, request, dimension, collected.sideways(dimension)).top());
        }
        return facets;
    }

    private List<Hit> hits(long total) throws IOException {
        long first = (request.page() - 1L) * request.size();
        int end = (int) Math.min(first + request.size(), total);
        if (first >= end) {
            return List.of();
        }
        HitReader reader = new HitReader(snapshot, request);
        Budget budget = Budget.current();
        List<Hit> hits = new ArrayList<>(request.size());
        ScoreDoc[] top = top(end);
        for (int rank = (int) first; rank < Math.min(end, top.length); rank++) {
            hits.add(budget.isSpent() ? HitNames.read(snapshot, top[rank]) : reader.read(top[rank]));
        }
        return hits;
    }

    /** The first hits, at least so many as are asked for if there was time to rank them. */
    private ScoreDoc[] top(int asked) throws IOException {
        boolean isByScore = request.sort() == Sort.RELEVANCE;
        if (!isByScore || !Ranking.ranks(request.query())) {
            var order = isByScore ? Sorting.NEWEST : Sorting.of(request);
            // The total is known: whatever cannot be among the first is passed over from as many on.
            return snapshot.timed()
                    .search(refined.narrowed(), new TopFieldCollectorManager(order, asked, asked))
                    .scoreDocs;
        }
        boolean isReranked = Reranking.isOf(request);
        int most = isReranked ? Math.max(asked, Reranking.DEPTH) : asked;
        ScoreDoc[] best = snapshot.timed().search(refined.ranked(), new BestHits(snapshot, most));
        if (isReranked && !Budget.current().isSpent()) {
            Reranking.rerank(snapshot, request.query(), best);
        }
        return best;
    }
}

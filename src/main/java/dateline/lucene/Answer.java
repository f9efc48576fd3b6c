package dateline.lucene;

import dateline.query.Sort;
import dateline.search.Detail;
import dateline.search.Dimension;
import dateline.search.FacetValue;
import dateline.search.Hit;
import dateline.search.SearchRequest;
import dateline.search.SearchResults;
import dateline.search.Timeline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/**
 * Answers a search in two passes that each do little: one ranks, and passes over whatever cannot come among the first; one finds all
 * that match, and ranks nothing. Without counts the second only counts, which the index often knows without looking.
 */
final class Answer {

    private final Snapshot snapshot;
    private final SearchRequest request;

    Answer(Snapshot snapshot, SearchRequest request) {
        this.snapshot = snapshot;
        this.request = request;
    }

    SearchResults find() throws IOException {
        boolean hasFacets = request.details().contains(Detail.FACETS);
        boolean hasTimeline = request.details().contains(Detail.TIMELINE);
        if (!hasFacets && !hasTimeline) {
            long total = snapshot.count(RefinedQuery.of(request).narrowed());
            return new SearchResults(total, hits(total), Map.of(), Timeline.EMPTY);
        }
        Collected collected = Collected.of(snapshot, request);
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
        List<Hit> hits = new ArrayList<>(request.size());
        for (ScoreDoc hit : Arrays.asList(top(end)).subList((int) first, end)) {
            hits.add(reader.read(scored(hit)));
        }
        return hits;
    }

    /** The first hits, at least so many as are asked for. */
    private ScoreDoc[] top(int asked) throws IOException {
        boolean isReranked = Reranking.isOf(request);
        int most = isReranked ? Math.max(asked, Reranking.DEPTH) : asked;
        // The total is known: whatever cannot be among the first is passed over from as many on.
        TopFieldDocs top = snapshot.search(
                RefinedQuery.of(request).ranked(), new TopFieldCollectorManager(Sorting.of(request), most, most));
        if (isReranked) {
            Reranking.rerank(snapshot, request.query(), top);
        }
        return top.scoreDocs;
    }

    private ScoreDoc scored(ScoreDoc hit) {
        return request.sort() == Sort.RELEVANCE && hit instanceof FieldDoc ranked
                ? new ScoreDoc(hit.doc, (Float) ranked.fields[0])
                : hit;
    }
}

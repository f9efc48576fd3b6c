package dateline.bench.bare;

import dateline.bench.question.QueryClass;
import dateline.bench.question.Question;
import dateline.search.answer.Timeline;
import dateline.search.facet.Dimension;
import dateline.search.request.Detail;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Answers questions from the bare index. Safe for use by many threads. */
public final class BareSearcher implements Closeable {

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final BareFacets facets;
    private final Ranking ranking;

    public BareSearcher(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        facets = new BareFacets(reader);
        ranking = new Ranking(searcher);
    }

    /** Answers with what the question wants, and no more. */
    public BareResults ask(Question question) throws IOException {
        BareQueries queries = BareQueries.of(question);
        if (question.queryClass() == QueryClass.FIGURE_LIST) {
            return new FigureList(searcher, question).of(queries.matching());
        }
        Query matching = ticked(queries.matching(), question.country());
        long total;
        Map<Dimension, List<BareResults.Value>> counts = Map.of();
        List<Timeline.Bar> timeline = List.of();
        if (question.wants(Detail.FACETS)) {
            FacetsCollector results;
            if (question.country().isEmpty()) {
                results = searcher.search(matching, new FacetsCollectorManager());
                counts = facets.count(results, Map.of());
            } else {
                DrillSideways.Result<FacetsCollector, FacetsCollector> both =
                        sideways(queries.matching(), question.country());
                results = both.drillDownResult();
                counts = facets.count(
                        results,
                        Map.of(Dimension.PLACE, both.drillSidewaysResults().getFirst()));
            }
            total = BareTimeline.total(results);
            timeline = question.wants(Detail.TIMELINE) ? BareTimeline.count(results) : timeline;
        } else {
            total = searcher.count(matching);
        }
        List<ScoreDoc> hits = ranking.page(question, matching, ticked(queries.ranked(), question.country()));
        return new BareResults(total, new BareHits(searcher, question).read(hits), counts, timeline, List.of());
    }

    private static Query ticked(Query query, List<String> country) {
        return country.isEmpty()
                ? query
                : new BooleanQuery.Builder()
                        .add(query, Occur.MUST)
                        .add(tick(country), Occur.FILTER)
                        .build();
    }

    private static Query tick(List<String> country) {
        return new TermQuery(DrillDownQuery.term("$facets", Dimension.PLACE.key(), country.toArray(String[]::new)));
    }

    private DrillSideways.Result<FacetsCollector, FacetsCollector> sideways(Query query, List<String> country)
            throws IOException {
        DrillDownQuery drillDown = new DrillDownQuery(BareFields.FACETS, query);
        drillDown.add(Dimension.PLACE.key(), country.toArray(String[]::new));
        return new DrillSideways(searcher, BareFields.FACETS, facets.state())
                .search(drillDown, new FacetsCollectorManager(), List.of(new FacetsCollectorManager()));
    }

    @Override
    public void close() throws IOException {
        try (directory) {
            reader.close();
        }
    }
}

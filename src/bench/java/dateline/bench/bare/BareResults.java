package dateline.bench.bare;

import dateline.search.answer.Fragment;
import dateline.search.answer.Timeline;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What bare Lucene answers; what was not asked for is empty. */
public record BareResults(
        long total,
        List<BareHit> hits,
        Map<Dimension, List<Value>> facets,
        List<Timeline.Bar> timeline,
        List<Fact> facts) {

    /** Figures, and how many there are. */
    static BareResults ofFigures(long total, List<Fact> facts) {
        return new BareResults(total, List.of(), Map.of(), List.of(), facts);
    }

    /** A figure with its article, where figures were asked for. */
    public record Fact(String id, String headline, LocalDate published, ShownFigure figure) {}

    /** A hit. */
    public record BareHit(
            String id,
            String headline,
            LocalDate published,
            @Nullable String dateline,
            @Nullable String source,
            float score,
            List<Fragment> snippet,
            List<ShownFigure> figures) {}

    /** A value with its articles and the number of values right below it. */
    public record Value(FacetPath path, long count, int children) {}
}

package dateline.search;

import static java.util.Comparator.comparingLong;

import dateline.article.EnrichedArticle;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPath;
import dateline.search.facet.Refinement;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How each value of a folded dimension is shown, by counting in how many articles each spelling is. */
final class BruteForceLabels {

    private final Map<Dimension, Map<String, FacetPath>> shown = new HashMap<>();

    /** @param articles all that there are */
    BruteForceLabels(List<EnrichedArticle> articles) {
        for (Dimension dimension : Dimension.values()) {
            Map<FacetPath, Long> counts = new HashMap<>();
            for (EnrichedArticle article : articles) {
                BruteForceFacets.written(article, dimension).forEach(path -> counts.merge(path, 1L, Long::sum));
            }
            Comparator<FacetPath> order = comparingLong((FacetPath path) -> counts.getOrDefault(path, 0L))
                    .thenComparingInt(
                            path -> path.label().replaceAll("[\\x00-\\x7F]", "").length())
                    .thenComparingInt(path -> path.label().length())
                    .thenComparing(FacetPath::label);
            Map<String, FacetPath> best = new HashMap<>();
            counts.keySet()
                    .forEach(path -> best.merge(
                            dimension.identity(path),
                            path,
                            (one, other) -> order.compare(one, other) > 0 ? one : other));
            shown.put(dimension, best);
        }
    }

    FacetPath shown(Dimension dimension, FacetPath path) {
        return shown.getOrDefault(dimension, Map.of()).getOrDefault(dimension.identity(path), path);
    }

    List<Refinement> shown(List<Refinement> refinements) {
        return refinements.stream()
                .map(asked ->
                        new Refinement(asked.dimension(), shown(asked.dimension(), asked.path()), asked.isExcluded()))
                .toList();
    }
}

package dateline.search;

import static java.util.Comparator.comparingDouble;

import dateline.article.Block;
import dateline.article.EnrichedArticle;
import dateline.search.facet.Dimension;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Articles like one: those that share its rare words and names, and are of its time. */
final class BruteForceSimilar {

    private final List<EnrichedArticle> articles;
    private final Map<String, Integer> holders = new HashMap<>();

    BruteForceSimilar(List<EnrichedArticle> articles) {
        this.articles = articles;
        articles.forEach(article -> traits(article).forEach(trait -> holders.merge(trait, 1, Integer::sum)));
    }

    /** Its words, and behind the name of a dimension its names. */
    private static Set<String> traits(EnrichedArticle article) {
        Set<String> traits = new HashSet<>(FoldedWords.ofText(words(article)).terms());
        for (Dimension dimension : List.of(Dimension.PLACE, Dimension.PERSON, Dimension.ORGANISATION)) {
            BruteForceFacets.written(article, dimension)
                    .forEach(path -> traits.add(dimension + "=" + dimension.identity(path)));
        }
        return traits;
    }

    static String words(EnrichedArticle article) {
        return article.article().blocks().stream()
                .map(Block::span)
                .map(span -> span.in(article.article().text()).strip().replaceAll("\\s+", " "))
                .collect(Collectors.joining(" "));
    }

    List<EnrichedArticle> like(EnrichedArticle one, int most) {
        Set<String> traits = traits(one);
        return articles.stream()
                .filter(other -> !other.article().id().equals(one.article().id()))
                .filter(other -> shared(traits, other) > 0)
                .sorted(comparingDouble((EnrichedArticle other) -> -shared(traits, other) - nearness(one, other))
                        .thenComparing(other -> other.article().id()))
                .limit(most)
                .toList();
    }

    private double shared(Set<String> traits, EnrichedArticle other) {
        return traits(other).stream()
                .filter(traits::contains)
                .mapToDouble(trait -> Math.log((articles.size() + 1.0) / holders.getOrDefault(trait, 1)))
                .sum();
    }

    private static double nearness(EnrichedArticle one, EnrichedArticle other) {
        long days = Math.abs(ChronoUnit.DAYS.between(
                one.article().published(), other.article().published()));
        return 1.0 / (10 + days);
    }
}

package dateline.search;

import static java.util.stream.Collectors.toCollection;

import dateline.article.EnrichedArticle;
import dateline.article.Mention;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPath;
import dateline.search.facet.FacetValue;
import dateline.search.facet.FoldedName;
import dateline.search.facet.Refinement;
import dateline.search.facet.SizeSteps;
import dateline.search.request.FacetRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The values of one dimension and their counts, by looking at every article that matches the query and the days. */
final class BruteForceFacets {

    private static final Comparator<FacetValue> BY_NAME = Comparator.comparing(
                    (FacetValue value) -> value.path().label())
            .thenComparing(value -> value.path().toString());
    private static final Comparator<FacetValue> BY_COUNT =
            Comparator.comparingLong(FacetValue::count).reversed().thenComparing(BY_NAME);

    private final List<EnrichedArticle> found;
    private final List<Refinement> refinements;
    private final Dimension dimension;
    private final BruteForceLabels labels;
    private final Map<FacetPath, Long> counts;
    private final List<FacetValue> values;

    /** @param found the articles that match the query and the days */
    BruteForceFacets(
            List<EnrichedArticle> found, List<Refinement> refinements, Dimension dimension, BruteForceLabels labels) {
        this.found = found;
        this.labels = labels;
        this.refinements = labels.shown(refinements);
        this.dimension = dimension;
        this.counts = counts(_ -> true);
        this.values = listed().stream().map(this::value).toList();
    }

    /** All values that are listed, at all levels. */
    List<FacetValue> values() {
        return values;
    }

    /**
     * The values that a request lists, on all pages.
     *
     * @param otherNames of places, by path
     */
    List<FacetValue> values(FacetRequest request, Map<FacetPath, Set<String>> otherNames) {
        Predicate<String> isStarted = FoldedName.startingWith(request.prefix());
        return values.stream()
                .filter(value -> request.path().isPrefixOf(value.path()))
                .filter(value -> request.prefix().isEmpty()
                        ? isChild(value.path(), request.path())
                        : !value.path().equals(request.path())
                                && (isStarted.test(value.path().label())
                                        || (dimension == Dimension.PLACE
                                                && BruteForcePlaces.isStarted(
                                                        otherNames.getOrDefault(value.path(), Set.of()),
                                                        request.prefix()))))
                .sorted(request.order() == FacetRequest.Order.COUNT ? BY_COUNT : BY_NAME)
                .toList();
    }

    private boolean isChild(FacetPath path, FacetPath parent) {
        return dimension.isHierarchical()
                ? path.depth() == parent.depth() + 1 && parent.isPrefixOf(path)
                : parent.depth() == 0;
    }

    /** What some article has that is counted, and what is ticked or excluded with all above it. */
    private Set<FacetPath> listed() {
        Set<FacetPath> listed = new LinkedHashSet<>(counts.keySet());
        refinements.stream()
                .filter(refinement -> refinement.dimension() == dimension)
                .forEach(refinement -> listed.addAll(withAllAbove(dimension, refinement.path())));
        return listed;
    }

    private FacetValue value(FacetPath path) {
        boolean isSelected = refinements.contains(new Refinement(dimension, path, false));
        Refinement exclusion = new Refinement(dimension, path, true);
        boolean isExcluded = refinements.contains(exclusion);
        Map<FacetPath, Long> counted = isExcluded ? counts(refinement -> !refinement.equals(exclusion)) : counts;
        long children = listed().stream()
                .filter(other -> dimension.isHierarchical() && isChild(other, path))
                .count();
        return new FacetValue(path, counted.getOrDefault(path, 0L), isSelected, isExcluded, (int) children);
    }

    /** In how many articles each value occurs, with the dimension's ticks set aside and some refinements kept. */
    private Map<FacetPath, Long> counts(Predicate<Refinement> isKept) {
        List<Refinement> kept = refinements.stream()
                .filter(isKept)
                .filter(refinement -> refinement.isExcluded() || refinement.dimension() != dimension)
                .toList();
        Map<FacetPath, Long> counts = new HashMap<>();
        for (EnrichedArticle article : found) {
            if (passes(article, kept)) {
                written(article, dimension).stream()
                        .map(path -> labels.shown(dimension, path))
                        .distinct()
                        .forEach(path -> counts.merge(path, 1L, Long::sum));
            }
        }
        return counts;
    }

    /** Whether an article has a ticked value in every dimension that has ticks, and no excluded one. */
    static boolean passes(EnrichedArticle article, List<Refinement> refinements) {
        for (Dimension dimension : Dimension.values()) {
            List<Refinement> own = refinements.stream()
                    .filter(refinement -> refinement.dimension() == dimension)
                    .toList();
            Set<FacetPath> paths = own.isEmpty() ? Set.of() : written(article, dimension);
            List<Refinement> ticks =
                    own.stream().filter(refinement -> !refinement.isExcluded()).toList();
            boolean isTicked = ticks.isEmpty() || ticks.stream().anyMatch(tick -> has(paths, tick));
            if (!isTicked || own.stream().anyMatch(other -> other.isExcluded() && has(paths, other))) {
                return false;
            }
        }
        return true;
    }

    private static boolean has(Set<FacetPath> paths, Refinement refinement) {
        return refinement.path().depth() == 0
                ? !paths.isEmpty()
                : paths.stream()
                        .map(path -> new Refinement(refinement.dimension(), path, false))
                        .anyMatch(refinement::isOfSameValue);
    }

    /** The values of a dimension that an article has, as it writes them, with all above them. */
    static Set<FacetPath> written(EnrichedArticle article, Dimension dimension) {
        Stream<FacetPath> paths = switch (dimension) {
            case DATE -> Stream.of(day(article.article().published()));
            case PLACE -> BruteForceQueries.places(article).map(place -> new FacetPath(place.path()));
            case PERSON -> article.mentions(Mention.OfPerson.class).map(of -> FacetPath.of(of.name()));
            case ORGANISATION -> article.mentions(Mention.OfOrganisation.class).map(of -> FacetPath.of(of.name()));
            case SOURCE -> Stream.ofNullable(article.article().source()).map(FacetPath::of);
            case FIGURE -> article.mentions(Mention.OfFigure.class).map(of -> SizeSteps.path(of.figure()));
            case SAIDBY ->
                article.mentions(Mention.OfFigure.class)
                        .map(of -> of.figure().saidBy())
                        .map(FacetPath::of);
        };
        return paths.filter(path -> !path.steps().contains(""))
                .flatMap(path -> withAllAbove(dimension, path).stream())
                .collect(toCollection(LinkedHashSet::new));
    }

    private static List<FacetPath> withAllAbove(Dimension dimension, FacetPath path) {
        List<FacetPath> paths = new ArrayList<>();
        for (FacetPath at = path; at.depth() > 0; at = at.parent()) {
            if (dimension.isHierarchical() || paths.isEmpty()) {
                paths.add(at);
            }
        }
        return paths;
    }

    private static FacetPath day(LocalDate day) {
        String[] parts = day.toString().split("-", -1);
        return FacetPath.of(parts);
    }
}

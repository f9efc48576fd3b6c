package dateline.search;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import dateline.article.EnrichedArticle;
import dateline.article.Place;
import dateline.search.answer.PlacePage;
import dateline.search.facet.FacetPath;
import dateline.search.facet.FoldedName;
import dateline.search.request.PlaceRequest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The places of articles, by looking at each. */
final class BruteForcePlaces {

    private BruteForcePlaces() {}

    /** In how many articles each place is named. */
    static PlacePage page(List<EnrichedArticle> articles, PlaceRequest request) {
        Map<Place, Long> counts = new HashMap<>();
        for (EnrichedArticle article : articles) {
            BruteForceQueries.places(article)
                    .filter(place -> !place.path().contains(""))
                    .distinct()
                    .forEach(place -> counts.merge(place, 1L, Long::sum));
        }
        List<PlacePage.Spot> spots = counts.entrySet().stream()
                .map(entry -> spot(entry.getKey(), entry.getValue()))
                .sorted(comparingLong(PlacePage.Spot::count)
                        .reversed()
                        .thenComparing(comparing(spot -> spot.path().toString())))
                .toList();
        return new PlacePage(
                spots.size(),
                spots.stream()
                        .skip((request.page() - 1L) * request.size())
                        .limit(request.size())
                        .toList());
    }

    /** The other names of each place that an article names, by its path. */
    static Map<FacetPath, Set<String>> otherNames(List<EnrichedArticle> articles) {
        Map<FacetPath, Set<String>> names = new HashMap<>();
        articles.stream().flatMap(BruteForceQueries::places).forEach(place -> {
            Set<String> known = names.computeIfAbsent(new FacetPath(place.path()), _ -> new HashSet<>());
            known.add(place.name());
            known.addAll(place.otherNames());
        });
        return names;
    }

    /** Whether one of a place's other names starts with what was typed. */
    static boolean isStarted(Set<String> otherNames, String typed) {
        String letters = FoldedName.letters(typed);
        return !letters.isEmpty()
                && otherNames.stream().anyMatch(name -> FoldedName.letters(name).startsWith(letters));
    }

    private static PlacePage.Spot spot(Place place, long count) {
        return new PlacePage.Spot(
                new FacetPath(place.path()),
                place.name(),
                place.latitude(),
                place.longitude(),
                place.geonamesId(),
                count);
    }
}

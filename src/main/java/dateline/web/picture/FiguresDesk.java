package dateline.web.picture;

import dateline.article.Figure;
import dateline.article.FigureKind;
import dateline.query.Reading;
import dateline.search.Searcher;
import dateline.search.answer.FigureFacts;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPath;
import dateline.search.facet.FacetValue;
import dateline.search.figure.FigureFact;
import dateline.search.request.FacetRequest;
import dateline.search.request.FigureSelection;
import dateline.search.request.SearchRequest;
import dateline.web.address.SearchAddress;
import dateline.web.page.Link;
import dateline.web.words.FacetWords;
import dateline.web.words.NumberWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws the figures of a search. Safe for use by many threads. */
public final class FiguresDesk {

    private final Searcher searcher;

    public FiguresDesk(Searcher searcher) {
        this.searcher = searcher;
    }

    /** The figures of a search. */
    public FiguresView draw(SearchAddress address, Reading reading) throws IOException {
        SearchRequest search = address.request(reading);
        List<FacetValue> values = kinds(search);
        FigureKind kind = kind(address, search, values);
        Set<FigureKind> wanted = kind == null ? Set.of() : Set.of(kind);
        FigureFacts all = kind == null
                ? new FigureFacts(0, List.of())
                : searcher.facts(new FigureSelection(search, wanted, false));
        List<FigureFact> facts = ofOneUnit(all.newest());
        List<FigureFact> listed = facts.stream()
                .filter(fact -> isListed(fact, address.showing().scope()))
                .toList();
        Sentences sentences = new Sentences(searcher, address);
        Speakers speakers = new Speakers(facts);
        Days days = Days.around(facts.stream().map(FigureFact::day).toList());
        return new FiguresView(
                tabs(address, values, kind),
                "Reported " + (kind == null ? "figures" : FacetWords.label(Dimension.FIGURE, FacetPath.of(kind.key())))
                        + ", as each article states it",
                sentence(all, facts),
                speakers.legend(),
                new Panels(days, speakers, address).of(facts),
                facts.isEmpty() ? List.of() : days.ticks(),
                scopes(address, facts),
                sentences.chosen(facts),
                sentences.page(listed),
                sentences.range(listed.size()),
                sentences.previous(),
                sentences.next(listed.size()));
    }

    private List<FacetValue> kinds(SearchRequest search) throws IOException {
        FacetRequest request =
                new FacetRequest(search, Dimension.FIGURE, FacetPath.ROOT, "", FacetRequest.Order.COUNT, 1, 50);
        return searcher.facet(request).values().stream()
                .filter(value -> value.count() > 0
                        && FigureKind.ofKey(value.path().label()).isPresent())
                .sorted(Comparator.comparing(
                        value -> FigureKind.ofKey(value.path().label()).orElseThrow()))
                .toList();
    }

    /** The one that was chosen, else one that the search asks for, else the first there is. */
    private static @Nullable FigureKind kind(SearchAddress address, SearchRequest search, List<FacetValue> values) {
        FigureSelection selection = new FigureSelection(search, Set.of(), false);
        String asked = selection.ticked(Dimension.FIGURE).stream()
                .filter(path -> path.depth() > 0)
                .map(path -> path.steps().getFirst())
                .findFirst()
                .orElse("");
        return FigureKind.ofKey(address.showing().kind())
                .or(() -> FigureKind.ofKey(asked))
                .or(() -> selection.conditions().stream()
                        .flatMap(condition -> Stream.ofNullable(condition.kind()))
                        .findFirst())
                .or(() -> values.stream()
                        .findFirst()
                        .flatMap(value -> FigureKind.ofKey(value.path().label())))
                .orElse(null);
    }

    private static List<FiguresView.Kind> tabs(
            SearchAddress address, List<FacetValue> values, @Nullable FigureKind current) {
        return values.stream()
                .map(value -> {
                    String key = value.path().label();
                    String there = address.withPage(1)
                            .withShowing(address.showing().withKind(key))
                            .under("/");
                    String name = FacetWords.label(Dimension.FIGURE, value.path());
                    boolean isCurrent = current != null && current.key().equals(key);
                    return new FiguresView.Kind(new Link(name, there, isCurrent), NumberWords.count(value.count()));
                })
                .toList();
    }

    /** Dollars and euros, or miles and degrees, share no scale: the unit of most figures is drawn. */
    private static List<FigureFact> ofOneUnit(List<FigureFact> facts) {
        String unit = facts.stream()
                .collect(Collectors.groupingBy(fact -> fact.figure().unit(), Collectors.counting()))
                .entrySet()
                .stream()
                .min(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
        return facts.stream().filter(fact -> fact.figure().unit().equals(unit)).toList();
    }

    private static String sentence(FigureFacts all, List<FigureFact> facts) {
        if (facts.isEmpty()) {
            return "No article of this search reports one.";
        }
        long articles = facts.stream().map(FigureFact::article).distinct().count();
        String sentence = NumberWords.count(facts.size()) + (facts.size() == 1 ? " figure in " : " figures in ")
                + NumberWords.articles(articles) + ". ";
        int looked = all.newest().size();
        if (facts.size() < looked) {
            sentence += "All are in " + facts.getFirst().figure().unit() + "; "
                    + NumberWords.count(looked - facts.size()) + " in other units are not drawn. ";
        }
        if (looked < all.total()) {
            sentence += "Of " + NumberWords.count(all.total())
                    + " in all, only those of the newest articles are looked at. ";
        }
        return sentence
                + "Each mark is one sentence, and stands on the day it speaks of, or else on the day of publication. "
                + "Figures of different articles are never added up.";
    }

    private static boolean isListed(FigureFact fact, String scope) {
        return switch (scope) {
            case "totals" -> fact.figure().scope() == Figure.Scope.TOTAL;
            case "incidents" -> fact.figure().scope() == Figure.Scope.INCIDENT;
            default -> true;
        };
    }

    private static List<Link> scopes(SearchAddress address, List<FigureFact> facts) {
        String current = address.showing().scope();
        List<Link> scopes = new ArrayList<>();
        for (String scope : List.of("totals", "incidents", "")) {
            String words = switch (scope) {
                case "totals" -> "Totals";
                case "incidents" -> "Incidents";
                default -> "All " + NumberWords.count(facts.size());
            };
            String there = address.withPage(1)
                    .withShowing(address.showing().withScope(scope))
                    .under("/");
            scopes.add(new Link(words, there, scope.equals(current)));
        }
        return scopes;
    }
}

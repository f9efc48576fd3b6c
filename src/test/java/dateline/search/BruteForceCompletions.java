package dateline.search;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import dateline.article.EnrichedArticle;
import dateline.search.advice.Slips;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPath;
import dateline.search.facet.FoldedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Completions and near spellings by looking at every word and name of every article. */
final class BruteForceCompletions {

    private final Completion.Kind kind;

    /** By what is compared: a folded word or name. */
    private final Map<String, List<Completion>> known = new TreeMap<>();

    BruteForceCompletions(
            Completion.Kind kind,
            List<EnrichedArticle> articles,
            BruteForceLabels labels,
            Map<FacetPath, Set<String>> otherNames) {
        this.kind = kind;
        if (kind == Completion.Kind.WORD) {
            words(articles);
        } else {
            names(articles, labels, otherNames);
        }
    }

    private void words(List<EnrichedArticle> articles) {
        Map<String, Long> counts = new HashMap<>();
        articles.forEach(article -> FoldedWords.ofText(article.article().text(), body(article)).written().stream()
                .distinct()
                .map(FoldedWords::plain)
                .forEach(word -> counts.merge(word, 1L, Long::sum)));
        counts.forEach((word, count) -> add(word, new Completion(kind, word, null, count)));
    }

    private static dateline.article.Span body(EnrichedArticle article) {
        var blocks = article.article().blocks();
        return blocks.isEmpty()
                ? new dateline.article.Span(0, 0)
                : new dateline.article.Span(
                        blocks.getFirst().span().start(),
                        blocks.getLast().span().end());
    }

    private void names(
            List<EnrichedArticle> articles, BruteForceLabels labels, Map<FacetPath, Set<String>> otherNames) {
        Dimension dimension = Dimension.valueOf(kind.name());
        Map<FacetPath, Long> counts = new HashMap<>();
        for (EnrichedArticle article : articles) {
            Set<FacetPath> here = new HashSet<>();
            for (FacetPath path : BruteForceFacets.written(article, dimension)) {
                Stream.iterate(path, at -> at.depth() > 0, FacetPath::parent)
                        .map(at -> labels.shown(dimension, at))
                        .forEach(here::add);
            }
            here.forEach(path -> counts.merge(path, 1L, Long::sum));
        }
        counts.forEach((path, count) -> {
            add(FoldedName.of(path.label()), new Completion(kind, path.label(), null, count));
            if (kind == Completion.Kind.PLACE) {
                otherNames.getOrDefault(path, Set.of()).stream()
                        .map(FoldedName::of)
                        .filter(other -> !other.equals(FoldedName.of(path.label())))
                        .forEach(other -> add(other, new Completion(kind, path.label(), other, count)));
            }
        });
    }

    private void add(String folded, Completion completion) {
        known.computeIfAbsent(folded, _ -> new ArrayList<>()).add(completion);
    }

    List<Completion> completing(String typed, int most) {
        String folded = kind == Completion.Kind.WORD ? FoldedWords.plain(typed.strip()) : FoldedName.of(typed);
        String wanted = typed.endsWith(" ") && kind != Completion.Kind.WORD ? folded + " " : folded;
        return distinct(
                all().filter(entry ->
                        !folded.isEmpty() && starts(entry).stream().anyMatch(start -> start.startsWith(wanted))),
                most,
                comparingLong((Map.Entry<String, Completion> entry) ->
                        -entry.getValue().articles()));
    }

    List<Completion> resembling(String spelling, int most) {
        String folded = kind == Completion.Kind.WORD ? FoldedWords.plain(spelling.strip()) : FoldedName.of(spelling);
        int slips = Slips.believedIn(folded);
        int words = folded.split(" ", -1).length;
        Comparator<Map.Entry<String, Completion>> nearest = comparingInt(entry -> starts(entry).stream()
                .mapToInt(start -> distance(folded, firstWords(start, words), slips))
                .filter(distance -> distance > 0)
                .min()
                .orElse(slips + 1));
        return distinct(
                all().filter(entry -> slips > 0
                        && starts(entry).stream()
                                .map(start -> distance(folded, firstWords(start, words), slips))
                                .anyMatch(distance -> distance > 0 && distance <= slips)),
                most,
                nearest.thenComparingLong(entry -> -entry.getValue().articles()));
    }

    private static int distance(String one, String other, int most) {
        return !one.isEmpty() && !other.isEmpty() && one.charAt(0) == other.charAt(0)
                ? Slips.between(one, other, most)
                : most + 1;
    }

    private static String firstWords(String name, int words) {
        return String.join(" ", Stream.of(name.split(" ", -1)).limit(words).toList());
    }

    private Stream<Map.Entry<String, Completion>> all() {
        return known.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(completion -> Map.entry(entry.getKey(), completion)));
    }

    /** A name from each of its words on; another name from its first. */
    private List<String> starts(Map.Entry<String, Completion> entry) {
        String folded = entry.getKey();
        List<String> starts = new ArrayList<>(List.of(folded));
        if (kind != Completion.Kind.WORD && entry.getValue().otherName() == null) {
            for (int blank = folded.indexOf(' '); blank >= 0; blank = folded.indexOf(' ', blank + 1)) {
                starts.add(folded.substring(blank + 1));
            }
        }
        return starts;
    }

    private List<Completion> distinct(
            Stream<Map.Entry<String, Completion>> found, int most, Comparator<Map.Entry<String, Completion>> order) {
        Set<String> shown = new HashSet<>();
        return found.sorted(order.thenComparing(comparing(Map.Entry::getKey)))
                .map(Map.Entry::getValue)
                .filter(completion -> shown.add(
                        kind == Completion.Kind.WORD
                                ? String.join(
                                        " ",
                                        FoldedWords.ofText(completion.name()).terms())
                                : FoldedName.of(completion.name())))
                .limit(most)
                .toList();
    }
}

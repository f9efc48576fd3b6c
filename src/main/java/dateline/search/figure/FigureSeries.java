package dateline.search.figure;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dateline.article.Figure;
import dateline.article.Figure.Scope;
import dateline.article.FigureKind;
import dateline.search.facet.FoldedName;
import dateline.search.request.SeriesRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Figures over time. A line has what one source reports of one kind in one unit; running totals and incidents are lines apart, and
 * nothing is added up.
 *
 * @param facts how many figures there are, exact
 * @param drawn how many of them the lines were made of, those of the newest articles
 * @param total how many lines there are on all pages
 * @param lines those of this page, the ones of most points first
 */
public record FigureSeries(long facts, int drawn, int total, List<Line> lines) {

    private static final Comparator<Group> ORDER = comparingInt((Group group) -> -group.facts.size())
            .thenComparing(group -> group.key.kind)
            .thenComparing(group -> group.key.scope)
            .thenComparing(group -> group.key.unit)
            .thenComparing(Group::saidBy);

    public FigureSeries {
        lines = List.copyOf(lines);
    }

    /**
     * A line.
     *
     * @param saidBy the source, as most of its figures write it; empty for figures that name nobody
     * @param total how many figures it has
     * @param points the last of them, by day, the first day first
     */
    public record Line(FigureKind kind, String unit, Scope scope, String saidBy, int total, List<FigureFact> points) {
        public Line {
            points = List.copyOf(points);
        }
    }

    private record Key(FigureKind kind, String unit, Scope scope, String source) {}

    /** What becomes a line if it is on the page. */
    private record Group(Key key, String saidBy, List<FigureFact> facts) {

        Line line(int most) {
            List<FigureFact> points = facts.stream().sorted(FigureFact.BY_DAY).toList();
            return new Line(
                    key.kind,
                    key.unit,
                    key.scope,
                    saidBy,
                    facts.size(),
                    points.subList(Math.max(0, points.size() - most), points.size()));
        }
    }

    /**
     * Draws lines.
     *
     * @param facts how many figures there are
     * @param drawn those to draw
     */
    public static FigureSeries of(SeriesRequest request, long facts, List<FigureFact> drawn) {
        Map<String, String> sources = new HashMap<>();
        Map<Key, List<FigureFact>> byKey = new HashMap<>();
        for (FigureFact fact : drawn) {
            Figure figure = fact.figure();
            String source = sources.computeIfAbsent(figure.saidBy(), FigureSeries::source);
            Key key = new Key(figure.kind(), figure.unit(), figure.scope(), source);
            byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(fact);
        }
        List<Group> groups = new ArrayList<>();
        byKey.forEach((key, of) -> groups.add(new Group(key, spelling(of), of)));
        groups.sort(ORDER);
        List<Line> page = groups.stream()
                .skip((request.page() - 1L) * request.size())
                .limit(request.size())
                .map(group -> group.line(request.points()))
                .toList();
        return new FigureSeries(facts, drawn.size(), groups.size(), page);
    }

    /** Two spellings of one source are one. */
    private static String source(String saidBy) {
        String folded = FoldedName.of(saidBy);
        return folded.isEmpty() ? saidBy : folded;
    }

    private static String spelling(List<FigureFact> facts) {
        return facts.stream().collect(groupingBy(fact -> fact.figure().saidBy(), counting())).entrySet().stream()
                .min(comparingLong((Map.Entry<String, Long> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}

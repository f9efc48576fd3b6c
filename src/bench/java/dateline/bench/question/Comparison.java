package dateline.bench.question;

import dateline.bench.question.Answer.Row;
import dateline.query.Sort;
import dateline.search.request.Detail;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Compares two answers to one question. */
public final class Comparison {

    /** Scores are added up in another order where hits that cannot win are skipped. */
    private static final double ROUNDING = 1e-5;

    /** Of each dimension so many first values are compared. */
    private static final int VALUES = 10;

    private final Question question;
    private final Answer one;
    private final Answer other;
    private final boolean isRankedAlike;

    private Comparison(Question question, Answer one, Answer other, boolean isRankedAlike) {
        this.question = question;
        this.one = one;
        this.other = other;
        this.isRankedAlike = isRankedAlike;
    }

    /**
     * In what two answers differ; empty if they agree.
     *
     * @param isRankedAlike whether both rank by the same formula, so that hits have to be the same where these are ranked
     */
    public static Optional<String> difference(Question question, Answer one, Answer other, boolean isRankedAlike) {
        return new Comparison(question, one, other, isRankedAlike).difference();
    }

    private Optional<String> difference() {
        if (one.total() != other.total()) {
            return Optional.of("total " + one.total() + " and " + other.total());
        }
        if (one.rows().size() != other.rows().size()) {
            return Optional.of(
                    "hits " + one.rows().size() + " and " + other.rows().size());
        }
        if (isRankedAlike || question.sort() != Sort.RELEVANCE) {
            Optional<String> rows = IntStream.range(0, one.rows().size())
                    .mapToObj(this::differenceAt)
                    .flatMap(Optional::stream)
                    .findFirst();
            if (rows.isPresent()) {
                return rows;
            }
        }
        return question.wants(Detail.FACETS) ? facets().or(this::timeline) : Optional.empty();
    }

    private Optional<String> differenceAt(int rank) {
        Row left = one.rows().get(rank);
        Row right = other.rows().get(rank);
        if (left.id().equals(right.id())) {
            return fields(left, right).map(field -> "hit " + rank + " " + left.id() + ": " + field);
        }
        return question.sort() == Sort.RELEVANCE && isTied(left, right)
                ? Optional.empty()
                : Optional.of("hit " + rank + ": " + left + " and " + right);
    }

    /** Whether two may stand in each other's place: their scores are equal, or that of one and the page's end are. */
    private boolean isTied(Row left, Row right) {
        return one.rows().stream()
                .filter(row -> row.id().equals(right.id()))
                .findFirst()
                .map(row -> isClose(row.score(), left.score()))
                .orElseGet(() -> isClose(left.score(), one.rows().getLast().score())
                        || isClose(left.score(), one.rows().getFirst().score()));
    }

    private static boolean isClose(double left, double right) {
        return Math.abs(left - right) <= ROUNDING * Math.max(Math.abs(left), Math.abs(right));
    }

    private Optional<String> fields(Row left, Row right) {
        boolean areSame = left.headline().equals(right.headline())
                && left.published().equals(right.published())
                && Objects.equals(left.dateline(), right.dateline())
                && Objects.equals(left.source(), right.source());
        if (!areSame) {
            return Optional.of(left + " and " + right);
        }
        // Dateline does not show again what the headline says.
        if (question.wants(Detail.SNIPPETS)
                && !left.marked().isEmpty()
                && right.marked().isEmpty()) {
            return Optional.of("marked " + left.marked() + " and " + right.marked());
        }
        boolean areFiguresShown = question.wants(Detail.FIGURES) || question.queryClass() == QueryClass.FIGURE_LIST;
        return areFiguresShown && !left.figures().equals(right.figures())
                ? Optional.of("figures " + left.figures() + " and " + right.figures())
                : Optional.empty();
    }

    private Optional<String> facets() {
        for (String dimension : one.facets().keySet()) {
            Map<String, Long> left = one.facets().get(dimension);
            Map<String, Long> right = other.facets().getOrDefault(dimension, Map.of());
            if (!first(left).equals(first(right))) {
                return Optional.of(dimension + " " + left + " and " + right);
            }
            for (Map.Entry<String, Long> value : left.entrySet()) {
                Long count = right.get(value.getKey());
                if (count != null && !count.equals(value.getValue())) {
                    return Optional.of(dimension + "=" + value + " and " + count);
                }
            }
        }
        return Optional.empty();
    }

    /** The greatest counts of the first level; which of equally many are shown is up to a side. */
    private static List<Long> first(Map<String, Long> values) {
        return values.entrySet().stream()
                .filter(value -> value.getKey().indexOf('/') < 0)
                .map(Map.Entry::getValue)
                .filter(count -> count > 0)
                .sorted(Comparator.reverseOrder())
                .limit(VALUES)
                .toList();
    }

    /** By year: what the bars span is up to a side. */
    private Optional<String> timeline() {
        Map<Integer, Long> left = years(one.timeline());
        Map<Integer, Long> right = years(other.timeline());
        return left.equals(right) ? Optional.empty() : Optional.of("timeline " + left + " and " + right);
    }

    private static Map<Integer, Long> years(Map<LocalDate, Long> timeline) {
        Map<Integer, Long> years = new TreeMap<>();
        timeline.forEach((day, count) -> years.merge(day.getYear(), count, Long::sum));
        return years;
    }
}

package dateline.search.figure;

import static java.util.Comparator.comparing;

import dateline.article.DateRange;
import dateline.article.Figure;
import dateline.article.Figure.Scope;
import dateline.article.FigureKind;
import dateline.article.Place;
import dateline.search.facet.FoldedName;
import dateline.search.request.Budget;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether two figures speak of the same thing, and whether both can be true. They may be compared if all of this holds:
 *
 * <ul>
 *   <li>they are of one kind, one unit and one scope;
 *   <li>both are known to have happened in one and the same place, by its path: Lahore is not compared with Pakistan;
 *   <li>they count the same, as {@link CountedPhrase} says: none and "people" are the same, "three others" compares with nothing;
 *   <li>their {@linkplain FigureFact#day days} are no more than the window apart, and so are the days on which their periods start:
 *       an incident without a period starts on its day, and a running total whose start is not told may have any;
 *   <li>if one article reports both, it names two different sources for them.
 * </ul>
 *
 * Of two incidents, and of two totals of one day, both cannot be true if no number is in both of their {@linkplain Interval
 * intervals}. A running total may only grow: of two days, both cannot be true only if all that the earlier one allows is above all that
 * the later one does.
 */
public final class Comparison {

    /** Pairs, that of the last day first; ties go by the earlier fact, then by the later one. */
    public static final Comparator<Two> ORDER = comparing((Two pair) -> pair.later.day())
            .thenComparing(pair -> pair.earlier.day())
            .reversed()
            .thenComparing(Two::earlier, FigureFact.BY_DAY)
            .thenComparing(Two::later, FigureFact.BY_DAY);

    private final int window;

    /** @param window the days that two figures may lie apart */
    public Comparison(int window) {
        this.window = window;
    }

    /** Two figures that cannot both be true, in the order {@link FigureFact#BY_DAY}. */
    public record Two(FigureFact earlier, FigureFact later) {}

    /** The same of all figures whose words allow not just any number, without looking at each pair. */
    public Foremost<Two> pairs(List<FigureFact> facts, int most) {
        Map<Group, List<Compared>> groups = new HashMap<>();
        Map<String, CountedPhrase> phrases = new HashMap<>();
        for (FigureFact fact : facts) {
            Figure figure = fact.figure();
            Place place = figure.place();
            if (place == null) {
                continue;
            }
            Compared compared = new Compared(fact, phrases);
            if (!compared.interval.equals(Interval.ANY)) {
                Group group = new Group(figure.kind(), figure.unit(), figure.scope(), place.path());
                groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(compared);
            }
        }
        Foremost<Two> pairs = new Foremost<>(ORDER, most);
        Budget budget = Budget.current();
        for (List<Compared> group : groups.values()) {
            addPairs(group, pairs, budget);
        }
        return pairs;
    }

    private record Group(FigureKind kind, String unit, Scope scope, List<String> place) {}

    private void addPairs(List<Compared> group, Foremost<Two> pairs, Budget budget) {
        // Those of the newest articles stand first, as a rule.
        Collections.reverse(group);
        group.sort(comparing(Compared::fact, FigureFact.BY_DAY));
        for (int first = 0; first < group.size(); first++) {
            if (budget.isSpent()) {
                return;
            }
            Compared earlier = group.get(first);
            for (int second = first + 1; second < group.size(); second++) {
                Compared later = group.get(second);
                if (later.day - earlier.day > window) {
                    break;
                }
                if (contradict(earlier, later)) {
                    pairs.add(new Two(earlier.fact, later.fact));
                }
            }
        }
    }

    /** Whether two figures speak of the same thing and cannot both be true. */
    public boolean contradict(FigureFact one, FigureFact other) {
        Map<String, CountedPhrase> phrases = new HashMap<>();
        Figure left = one.figure();
        Figure right = other.figure();
        Place place = left.place();
        Place otherPlace = right.place();
        return left.kind() == right.kind()
                && left.unit().equals(right.unit())
                && left.scope() == right.scope()
                && place != null
                && otherPlace != null
                && place.path().equals(otherPlace.path())
                && isNear(one.day(), other.day())
                && contradict(new Compared(one, phrases), new Compared(other, phrases));
    }

    /** Whether both cannot be true, of two that lie near each other and have all of {@link Group} in common. */
    private boolean contradict(Compared one, Compared other) {
        return excludeEachOther(one, other)
                && isNear(start(one.fact), start(other.fact))
                && areOfTwoVoices(one.fact, other.fact)
                && one.counted().mayBe(other.counted());
    }

    private static boolean excludeEachOther(Compared one, Compared other) {
        if (one.fact.figure().scope() == Scope.INCIDENT || one.day == other.day) {
            return one.interval.contradicts(other.interval);
        }
        return one.day < other.day ? one.interval.isAbove(other.interval) : other.interval.isAbove(one.interval);
    }

    private boolean isNear(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null || Math.abs(ChronoUnit.DAYS.between(one, other)) <= window;
    }

    /** The day on which what is counted starts; null if nobody knows. */
    private static @Nullable LocalDate start(FigureFact fact) {
        LocalDate start = fact.start();
        return start == null && fact.figure().scope() == Scope.INCIDENT ? day(fact) : start;
    }

    /** The day of an incident; null if all that is told is that it was not later. */
    private static @Nullable LocalDate day(FigureFact fact) {
        DateRange when = fact.figure().when();
        return when != null && when.first() == null ? null : fact.day();
    }

    private static boolean areOfTwoVoices(FigureFact one, FigureFact other) {
        if (!one.article().equals(other.article())) {
            return true;
        }
        String said = FoldedName.of(one.figure().saidBy());
        String otherSaid = FoldedName.of(other.figure().saidBy());
        return !said.isEmpty() && !otherSaid.isEmpty() && !said.equals(otherSaid);
    }

    /** A figure with what it takes to compare it; who is counted is looked at once, if ever. */
    private static final class Compared {
        private final FigureFact fact;
        private final long day;
        private final Interval interval;
        private final Map<String, CountedPhrase> phrases;

        /** @param phrases those that were looked at before */
        Compared(FigureFact fact, Map<String, CountedPhrase> phrases) {
            this.fact = fact;
            this.day = fact.day().toEpochDay();
            this.interval = Interval.of(fact.figure());
            this.phrases = phrases;
        }

        FigureFact fact() {
            return fact;
        }

        CountedPhrase counted() {
            return phrases.computeIfAbsent(fact.figure().ofWhom(), CountedPhrase::of);
        }
    }
}

package dateline.query.parse;

import dateline.query.Queries;
import dateline.query.Query;
import dateline.query.Query.HasFigure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Operands joined by AND, in which conditions that speak of one figure become one: those of one kind; and who was counted and who
 * reported it with the condition of a kind or number before them, or behind if there is none before. It stands where the first of them stood.
 */
final class FigureTies {

    private static final int NONE = -1;

    private final List<Query> parts = new ArrayList<>();

    /** Where conditions stand that others may be tied to; one in brackets stands for itself. */
    private final Set<Integer> ties = new HashSet<>();

    /** Where the condition stands that was named last; words behind it belong to it. */
    private int last = NONE;

    /** Where who was counted and who reported it stand, as long as no kind and no number has been met. */
    private int waiting = NONE;

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Adds an operand that is no condition on a figure, or one in brackets or negated. */
    void add(Query part) {
        parts.add(part);
    }

    /** Adds a condition that may speak of the same figure as others. */
    void tie(HasFigure condition) {
        boolean isOfWords = condition.kind() == null && condition.tests().isEmpty();
        if (!isOfWords) {
            tieNumber(condition);
        } else if (last != NONE) {
            parts.set(last, at(last).and(condition));
        } else if (waiting != NONE) {
            parts.set(waiting, at(waiting).and(condition));
        } else {
            waiting = parts.size();
            parts.add(condition);
        }
    }

    private void tieNumber(HasFigure condition) {
        int same = waiting == NONE ? positionOfSame(condition) : waiting;
        waiting = NONE;
        if (same == NONE) {
            last = parts.size();
            ties.add(last);
            parts.add(condition);
        } else {
            last = same;
            ties.add(same);
            parts.set(same, at(same).and(condition));
        }
    }

    private HasFigure at(int position) {
        return (HasFigure) parts.get(position);
    }

    private int positionOfSame(HasFigure condition) {
        for (int position = 0; position < parts.size(); position++) {
            if (ties.contains(position) && isOfOne(at(position), condition)) {
                return position;
            }
        }
        return NONE;
    }

    private static boolean isOfOne(HasFigure one, HasFigure other) {
        boolean isOneUnit =
                one.unit() == null || other.unit() == null || one.unit().equals(other.unit());
        return one.kind() != null && one.kind() == other.kind() && isOneUnit;
    }

    /** All operands as one query; null if there are none. */
    @Nullable
    Query joined() {
        Query query = null;
        for (Query part : parts) {
            query = Queries.and(query, part);
        }
        return query;
    }
}

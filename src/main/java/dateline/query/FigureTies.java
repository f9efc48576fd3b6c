package dateline.query;

import dateline.query.Query.HasFigure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which conditions that stand beside each other, joined by AND alone, speak of one figure: those of one kind; and who was counted and
 * who reported it with the condition of a kind or number before them, or behind if there is none before.
 */
final class FigureTies {

    private final List<HasFigure> tied = new ArrayList<>();

    /** Who was counted and who reported it, as long as no kind and no number has been met. */
    private @Nullable HasFigure waiting;

    /** Adds the next condition. */
    void add(HasFigure condition) {
        boolean isOfWords = condition.kind() == null && condition.tests().isEmpty();
        if (!isOfWords) {
            addNumber(condition);
        } else if (!tied.isEmpty()) {
            tied.set(tied.size() - 1, tied.getLast().and(condition));
        } else {
            waiting = waiting == null ? condition : waiting.and(condition);
        }
    }

    private void addNumber(HasFigure condition) {
        for (int index = 0; index < tied.size(); index++) {
            if (isOfOne(tied.get(index), condition)) {
                // The last one named is the one that words behind it belong to.
                tied.add(tied.remove(index).and(condition));
                return;
            }
        }
        tied.add(waiting == null ? condition : condition.and(waiting));
        waiting = null;
    }

    private static boolean isOfOne(HasFigure one, HasFigure other) {
        boolean isOneUnit =
                one.unit() == null || other.unit() == null || one.unit().equals(other.unit());
        return one.kind() != null && one.kind() == other.kind() && isOneUnit;
    }

    /** The conditions, each of one figure. */
    List<HasFigure> conditions() {
        List<HasFigure> conditions = new ArrayList<>(tied);
        if (waiting != null) {
            conditions.add(waiting);
        }
        return conditions;
    }
}

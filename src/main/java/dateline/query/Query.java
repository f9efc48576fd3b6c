package dateline.query;

import dateline.article.DateRange;
import dateline.article.Figure;
import dateline.article.FigureKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reporter asks, as a tree that any backend can translate: {@code And[Word killed, InField(PLACE, Myanmar)]}. */
public sealed interface Query {

    /**
     * The conditions on figures that an article has to meet, in the order of the query: those joined by AND, and those that
     * are alternatives of an OR; none that is negated. They tell which figure of an article to show.
     */
    default List<HasFigure> figures() {
        return switch (this) {
            case HasFigure figure -> List.of(figure);
            case And(List<Query> parts) -> figures(parts);
            case Or(List<Query> parts) -> figures(parts);
            case All _, Word _, Phrase _, Not _, InField _, Published _ -> List.of();
        };
    }

    private static List<HasFigure> figures(List<Query> parts) {
        return parts.stream().flatMap(part -> part.figures().stream()).toList();
    }

    /** Every article. */
    record All() implements Query {}

    /** The articles that hold a word, its inflections and accents folded. */
    record Word(String text) implements Query {}

    /** The articles that hold words in this order, each folded as {@link Word} does. The text is as typed between the quotes. */
    record Phrase(String text) implements Query {}

    /** The articles that match every part; at least two parts. */
    record And(List<Query> parts) implements Query {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /** The articles that match any part; at least two parts. */
    record Or(List<Query> parts) implements Query {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /** All articles that do not match. */
    record Not(Query part) implements Query {}

    /**
     * The articles in which a field has a value: a name for names, words in this order for parts of the article. The value is
     * as typed, without its quotation marks. A place may be given by its name or by its path: {@code Asia/Georgia}.
     */
    record InField(Field field, String value) implements Query {}

    /** The articles published in a run of days. */
    record Published(DateRange days) implements Query {}

    /**
     * The articles that report a figure of a kind whose stated number is in a range. A figure "between 10 and 15" is in it if
     * either number is.
     *
     * @param unit the currency or unit it must have, or null for any
     */
    record HasFigure(
            FigureKind kind, NumberRange values, @Nullable String unit) implements Query {

        /** Whether a figure is one of those asked for. */
        public boolean matches(Figure figure) {
            if (figure.kind() != kind || (unit != null && !unit.equals(figure.unit()))) {
                return false;
            }
            Double high = figure.high();
            return values.contains(figure.value())
                    || (figure.bound() == Figure.Bound.RANGE && high != null && values.contains(high));
        }
    }
}

package dateline.query;

import dateline.article.DateRange;
import dateline.article.Figure;
import dateline.article.FigureKind;
import dateline.query.NumberTest.Certainty;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a reporter asks, as a tree that any backend can translate: {@code And[Word killed, InField(PLACE, Myanmar)]}. */
public sealed interface Query
        permits Query.All,
                Query.And,
                Query.Or,
                Query.Not,
                Words,
                Query.Doubtful,
                Query.InPart,
                Query.AtLeast,
                Query.InField,
                Query.Published,
                Query.Happened,
                Query.HasFigure,
                Query.Has,
                Query.Length {

    /**
     * The conditions on figures that an article has to meet, in the order of the query: those joined by AND, and those that
     * are alternatives of an OR; none that is negated. They tell which figure of an article to show.
     */
    default List<HasFigure> figures() {
        return switch (this) {
            case HasFigure figure -> List.of(figure);
            case And(List<Query> parts) -> figures(parts);
            case Or(List<Query> parts) -> figures(parts);
            case All _,
                    Words _,
                    Doubtful _,
                    InPart _,
                    AtLeast _,
                    Not _,
                    InField _,
                    Published _,
                    Happened _,
                    Has _,
                    Length _ -> List.of();
        };
    }

    private static List<HasFigure> figures(List<Query> parts) {
        return parts.stream().flatMap(part -> part.figures().stream()).toList();
    }

    /** Every article. */
    record All() implements Query {}

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
     * A word that is left of something misread, such as {@code plase} of {@code plase:Yangon}: it is asked for if it stands anywhere
     * in the archive. Whoever searches settles that first; unsettled, it is asked for.
     */
    record Doubtful(Words.Word word) implements Query {}

    /** The articles in which words stand in a part of the text. */
    record InPart(Part part, Words words) implements Query {}

    /**
     * The articles in which words stand so many times or more in a part of the text; of places that overlap each counts, and of one
     * that holds another only the other.
     *
     * @param times 1 to {@link Reach#MOST}
     */
    record AtLeast(int times, Part part, Words words) implements Query {}

    /**
     * The articles that name something. The value is as typed, without its quotation marks. A place may be given by its name or by
     * its path: {@code Asia/Georgia}.
     */
    record InField(Field field, String value) implements Query {}

    /** The articles published in a run of days. */
    record Published(DateRange days) implements Query {}

    /** The articles whose text speaks of a day or period that lies in a run of days. */
    record Happened(DateRange days) implements Query {}

    /** The articles that hold something, whatever it is. */
    record Has(Property property) implements Query {}

    /** The articles whose number of words is in a range. */
    record Length(NumberRange words) implements Query {}

    /**
     * The articles that report one figure of which all of this is true.
     *
     * @param kind its kind, or null for any
     * @param tests what its number has to be; none for any number
     * @param unit the currency or unit it must have, or null for any
     * @param ofWhom phrases that all stand in who or what was counted, inflections folded
     * @param saidBy the same of who reported it
     */
    record HasFigure(
            @Nullable FigureKind kind,
            List<NumberTest> tests,
            @Nullable String unit,
            List<String> ofWhom,
            List<String> saidBy)
            implements Query {

        public HasFigure {
            tests = List.copyOf(tests);
            ofWhom = List.copyOf(ofWhom);
            saidBy = List.copyOf(saidBy);
        }

        /** A figure of a kind whose stated number is in a range. */
        public HasFigure(FigureKind kind, NumberRange values, @Nullable String unit) {
            this(kind, List.of(new NumberTest(values, Certainty.STATED)), unit, List.of(), List.of());
        }

        /** Whether the kind, the unit and the number of a figure are those asked for; its words are for the backend to compare. */
        public boolean matchesNumber(Figure figure) {
            return (kind == null || figure.kind() == kind)
                    && (unit == null || unit.equals(figure.unit()))
                    && tests.stream().allMatch(test -> test.matches(figure));
        }

        /** The stated numbers of a figure that are asked for: of "10 to 15" it may be only one of both. */
        public DoubleStream numbers(Figure figure) {
            Double high = figure.high();
            DoubleStream stated = figure.bound() == Figure.Bound.RANGE && high != null
                    ? DoubleStream.of(figure.value(), high)
                    : DoubleStream.of(figure.value());
            return stated.filter(number -> tests.stream()
                    .filter(test -> test.certainty() == Certainty.STATED)
                    .allMatch(test -> test.values().contains(number)));
        }

        /** The one figure of which both conditions are true. */
        public HasFigure and(HasFigure other) {
            return new HasFigure(
                    kind == null ? other.kind : kind,
                    joined(tests, other.tests),
                    unit == null ? other.unit : unit,
                    joined(ofWhom, other.ofWhom),
                    joined(saidBy, other.saidBy));
        }

        private static <T> List<T> joined(List<T> left, List<T> right) {
            return Stream.concat(left.stream(), right.stream()).distinct().toList();
        }
    }
}

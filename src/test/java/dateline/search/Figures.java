package dateline.search;

import dateline.article.DateRange;
import dateline.article.Figure;
import dateline.article.Figure.Bound;
import dateline.article.Figure.Scope;
import dateline.article.FigureKind;
import dateline.article.Place;
import dateline.article.Span;
import org.jspecify.annotations.Nullable;

/** Figures for tests. */
public final class Figures {

    private Figures() {}

    /** An exact number of people. */
    public static Figure exactly(FigureKind kind, double value) {
        return said(kind, value, "");
    }

    /** An exact number of people, and who reports it. */
    public static Figure said(FigureKind kind, double value, String saidBy) {
        return figure(kind, Bound.EXACT, value, value, "people", saidBy);
    }

    /** "between 10 and 15". */
    public static Figure range(FigureKind kind, double low, double high) {
        return figure(kind, Bound.RANGE, low, high, "people", "");
    }

    /** An exact sum. */
    public static Figure money(double value, String currency) {
        return figure(FigureKind.MONEY, Bound.EXACT, value, value, currency, "");
    }

    public static Figure figure(FigureKind kind, Bound bound, double value, double high, String unit, String saidBy) {
        Span nowhere = new Span(0, 0);
        return new Figure(kind, value, bound, value, high, unit, "", saidBy, Scope.INCIDENT, null, null, nowhere, 0.9);
    }

    /** A figure of people with the ends that its words allow. */
    public static Figure bounded(
            FigureKind kind, Bound bound, double value, @Nullable Double low, @Nullable Double high) {
        Span nowhere = new Span(0, 0);
        return new Figure(kind, value, bound, low, high, "people", "", "", Scope.INCIDENT, null, null, nowhere, 0.9);
    }

    /** A figure as the words of a bound allow it; a range ends at {@code high}. */
    public static Figure bounded(FigureKind kind, Bound bound, double value, double high, String unit) {
        Double lowest = switch (bound) {
            case AT_MOST, LESS_THAN, ABOUT -> null;
            case MORE_THAN -> value + 1;
            case EXACT, AT_LEAST, RANGE, VAGUE -> value;
        };
        Double highest = switch (bound) {
            case AT_LEAST, MORE_THAN, ABOUT, VAGUE -> null;
            case LESS_THAN -> value - 1;
            case RANGE -> high;
            case EXACT, AT_MOST -> value;
        };
        Span nowhere = new Span(0, 0);
        return new Figure(kind, value, bound, lowest, highest, unit, "", "", Scope.INCIDENT, null, null, nowhere, 0.9);
    }

    /** The same figure, of somebody and said by somebody. */
    public static Figure told(Figure figure, String ofWhom, String saidBy) {
        return new Figure(
                figure.kind(),
                figure.value(),
                figure.bound(),
                figure.low(),
                figure.high(),
                figure.unit(),
                ofWhom,
                saidBy,
                figure.scope(),
                figure.when(),
                figure.place(),
                figure.sentence(),
                figure.confidence());
    }

    /** The same figure, of that scope, on some days and at a place. */
    public static Figure happened(Figure figure, Scope scope, @Nullable DateRange when, @Nullable Place place) {
        return new Figure(
                figure.kind(),
                figure.value(),
                figure.bound(),
                figure.low(),
                figure.high(),
                figure.unit(),
                figure.ofWhom(),
                figure.saidBy(),
                scope,
                when,
                place,
                figure.sentence(),
                figure.confidence());
    }

    /** The same figure in a sentence. */
    public static Figure in(Span sentence, Figure figure) {
        return new Figure(
                figure.kind(),
                figure.value(),
                figure.bound(),
                figure.low(),
                figure.high(),
                figure.unit(),
                figure.ofWhom(),
                figure.saidBy(),
                figure.scope(),
                figure.when(),
                figure.place(),
                sentence,
                figure.confidence());
    }
}

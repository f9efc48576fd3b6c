package dateline.enrich.figure;

import dateline.article.Figure.Bound;
import dateline.article.FigureKind;
import dateline.enrich.figure.number.Quantity;
import org.jspecify.annotations.Nullable;

/** The lowest and highest value that a hedged number allows: more than 110 people are 111 or more, more than 1 million pounds are not. */
final class Intervals {

    private Intervals() {}

    static @Nullable Double low(FigureKind kind, Quantity quantity, Bound bound) {
        return switch (bound) {
            case EXACT, AT_LEAST, RANGE, VAGUE -> quantity.low();
            case MORE_THAN -> isCounted(kind) ? quantity.low() + 1 : quantity.low();
            case AT_MOST, LESS_THAN, ABOUT -> null;
        };
    }

    static @Nullable Double high(FigureKind kind, Quantity quantity, Bound bound) {
        return switch (bound) {
            case EXACT, AT_MOST, RANGE -> quantity.high();
            case LESS_THAN -> isCounted(kind) ? quantity.low() - 1 : quantity.low();
            case AT_LEAST, MORE_THAN, VAGUE, ABOUT -> null;
        };
    }

    private static boolean isCounted(FigureKind kind) {
        return switch (kind) {
            case MONEY, PERCENT, MEASURE -> false;
            case KILLED, WOUNDED, MISSING, ARRESTED, ABDUCTED, DISPLACED, RESCUED, INFECTED, PEOPLE, COUNT -> true;
        };
    }
}

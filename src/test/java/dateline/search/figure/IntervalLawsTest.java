package dateline.search.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dateline.article.Figure;
import dateline.article.Figure.Bound;
import dateline.article.FigureKind;
import dateline.search.Figures;
import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which numbers contradict each other. */
class IntervalLawsTest {

    private static final int MOST = 12;

    /** What the words of a bound say, and which numbers they allow by definition. */
    record Said(Bound bound, int value, int end, boolean isCount) {

        Figure figure() {
            double step = isCount ? 1 : 0;
            Double low = switch (bound) {
                case ABOUT, AT_MOST, LESS_THAN -> null;
                case MORE_THAN -> value + step;
                case EXACT, AT_LEAST, VAGUE, RANGE -> (double) value;
            };
            Double high = switch (bound) {
                case ABOUT, AT_LEAST, MORE_THAN, VAGUE -> null;
                case LESS_THAN -> value - step;
                case EXACT, AT_MOST -> (double) value;
                case RANGE -> (double) end;
            };
            FigureKind kind = isCount ? FigureKind.KILLED : FigureKind.PERCENT;
            return Figures.bounded(kind, bound, value, low, high);
        }

        boolean allows(double number) {
            return switch (bound) {
                case ABOUT -> true;
                case EXACT -> number == value;
                case AT_LEAST, VAGUE -> number >= value;
                case MORE_THAN -> number > value;
                case AT_MOST -> number <= value;
                case LESS_THAN -> number < value;
                case RANGE -> number >= value && number <= end;
            };
        }

        boolean isLowerBound() {
            return List.of(Bound.AT_LEAST, Bound.MORE_THAN, Bound.VAGUE).contains(bound);
        }

        boolean isUpperBound() {
            return List.of(Bound.AT_MOST, Bound.LESS_THAN).contains(bound);
        }

        Interval interval() {
            return Interval.of(figure());
        }

        boolean contradicts(Said other) {
            return interval().contradicts(other.interval());
        }
    }

    @Provide
    Arbitrary<Said> counts() {
        return said(true);
    }

    @Provide
    Arbitrary<Said> measures() {
        return said(false);
    }

    private static Arbitrary<Said> said(boolean isCount) {
        Arbitrary<Integer> values = Arbitraries.integers().between(0, MOST);
        return Combinators.combine(Arbitraries.of(Bound.class), values, values)
                .as((bound, value, more) -> new Said(bound, value, value + more, isCount));
    }

    @Property
    void countsContradictIfNoWholeNumberIsAllowedByBoth(@ForAll("counts") Said one, @ForAll("counts") Said other) {
        boolean isOneInBoth = DoubleStream.iterate(-2, number -> number <= 3 * MOST, number -> number + 1)
                .anyMatch(number -> one.allows(number) && other.allows(number));
        assertEquals(!isOneInBoth, one.contradicts(other));
    }

    /** Between ends that are whole numbers, halves stand for all numbers. */
    @Property
    void measuresContradictIfNoNumberIsAllowedByBoth(@ForAll("measures") Said one, @ForAll("measures") Said other) {
        boolean isOneInBoth = DoubleStream.iterate(-2, number -> number <= 3 * MOST, number -> number + 0.5)
                .anyMatch(number -> one.allows(number) && other.allows(number));
        assertEquals(!isOneInBoth, one.contradicts(other));
    }

    @Property
    void contradictionIsMutualAndNothingContradictsItself(@ForAll("counts") Said one, @ForAll("counts") Said other) {
        assertEquals(one.contradicts(other), other.contradicts(one));
        assertFalse(one.contradicts(one));
    }

    @Property
    void twoLowerBoundsNorTwoUpperBoundsNorAnythingWithAboutContradict(
            @ForAll("measures") Said one, @ForAll("measures") Said other) {
        boolean isOpen = (one.isLowerBound() && other.isLowerBound())
                || (one.isUpperBound() && other.isUpperBound())
                || one.bound() == Bound.ABOUT;
        assertFalse(isOpen && one.contradicts(other));
    }

    @Property
    void oneIsAboveTheOtherInOneDirectionOnly(@ForAll("measures") Said one, @ForAll("measures") Said other) {
        boolean isAbove = one.interval().isAbove(other.interval());
        assertFalse(isAbove && other.interval().isAbove(one.interval()));
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, 4, EXACT, 6, true",
        "EXACT, 4, EXACT, 4, false",
        "MORE_THAN, 870, EXACT, 500, true",
        "MORE_THAN, 870, EXACT, 870, true",
        "MORE_THAN, 870, EXACT, 871, false",
        "AT_LEAST, 581, MORE_THAN, 870, false",
        "AT_MOST, 30, AT_LEAST, 31, true",
        "LESS_THAN, 30, AT_LEAST, 30, true",
        "AT_MOST, 30, AT_LEAST, 30, false",
        "ABOUT, 200, EXACT, 5, false",
        "VAGUE, 12, EXACT, 3, true",
        "VAGUE, 12, EXACT, 80, false",
    })
    void theTable(Bound bound, int value, Bound otherBound, int otherValue, boolean isContradiction) {
        Said one = new Said(bound, value, value, true);
        Said other = new Said(otherBound, otherValue, otherValue, true);
        assertEquals(isContradiction, one.contradicts(other));
    }

    @Test
    void whatNobodyCanReadContradictsNothing() {
        Interval four = new Said(Bound.EXACT, 4, 4, true).interval();
        for (double odd : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertFalse(Interval.of(Figures.exactly(FigureKind.KILLED, odd)).contradicts(four));
        }
        Interval backwards = Interval.of(Figures.range(FigureKind.KILLED, 15, 10));
        assertEquals(new Interval(10, true, 15, true), backwards);
    }

    @Test
    void anIntervalHoldsANumber() {
        assertThrows(IllegalArgumentException.class, () -> new Interval(2, true, 1, true));
        assertThrows(IllegalArgumentException.class, () -> new Interval(2, true, 2, false));
        assertThrows(IllegalArgumentException.class, () -> new Interval(Double.NaN, true, 2, true));
    }
}

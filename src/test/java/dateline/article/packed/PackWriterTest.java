package dateline.article.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PackWriterTest {

    @Property
    void everyNumberComesBackBitForBit(@ForAll("numbers") double number) {
        PackWriter out = new PackWriter();
        out.amount(number);
        out.decimal(number);
        PackReader in = new PackReader(out.toBytes(), 0);
        assertEquals(Double.doubleToRawLongBits(number), Double.doubleToRawLongBits(in.amount()));
        assertEquals(Double.doubleToRawLongBits(number), Double.doubleToRawLongBits(in.decimal()));
        assertEquals(out.size(), in.position());
    }

    @Provide
    Arbitrary<Double> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.doubles(),
                Arbitraries.longs().map(whole -> (double) whole),
                Arbitraries.integers().map(whole -> whole * 1e5),
                Arbitraries.integers().map(parts -> parts / 1e3),
                Arbitraries.of(0.0, -0.0, Double.NaN, Double.POSITIVE_INFINITY, Double.MIN_VALUE, 0x1p53, 1e22, 0.1));
    }

    @Test
    void anAmountOfFewDigitsTakesFewBytes() {
        PackWriter out = new PackWriter();
        out.amount(23_500_000);
        assertTrue(out.size() <= 2, "bytes: " + out.size());
    }
}

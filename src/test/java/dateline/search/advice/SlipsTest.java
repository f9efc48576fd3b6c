package dateline.search.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {

    @ParameterizedTest
    @CsvSource({"coup,coup,0", "coup,cuop,1", "coup,cop,1", "coup,coupe,1", "coup,soap,2", "coup,rain,3", "abc,cab,2"})
    void lettersPutInLeftOutChangedOrSwappedAreSlips(String one, String other, int slips) {
        assertEquals(slips, Slips.between(one, other, 2));
    }

    @Property(tries = 300)
    void bothWaysAreEquallyFarAndALowerLimitOnlyCuts(
            @ForAll @StringLength(max = 7) @CharRange(from = 'a', to = 'c') String one,
            @ForAll @StringLength(max = 7) @CharRange(from = 'a', to = 'c') String other) {
        int slips = Slips.between(one, other, 10);
        assertEquals(slips, Slips.between(other, one, 10));
        assertEquals(Math.min(slips, 3), Slips.between(one, other, 2));
        assertEquals(one.equals(other), slips == 0);
    }
}

package dateline.query.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.query.parse.Loosening.Kind;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a query can be asked less. */
class LooseningTest {

    private static List<String> of(Kind kind, String text) {
        return Loosening.of(text).stream()
                .filter(loosening -> loosening.kind() == kind)
                .map(Loosening::query)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "UNQUOTED | coup \"second city\" | coup (second city)",
                "UNQUOTED | headline:\"Second OR City\" | headline:(second or city)",
                "UNQUOTED | =\"Second City\" | (second city)",
                "WIDENED | police w/5 grenade | police w/25 grenade",
                "NOT_NEAR | police pre/5 grenade | police grenade",
                "ANY | coup place:Mandalay | coup OR place:Mandalay",
                "ANY | coup army -football sort:newest | (coup OR army) -football sort:newest",
            })
    void oneThingIsAskedLess(Kind kind, String text, String loose) {
        assertEquals(List.of(loose), of(kind, text));
    }

    @Test
    void eachConditionIsLeftOutWithItsFieldSignAndOperator() {
        assertEquals(
                List.of(
                        "place:\"New York\" -(a b) sort:newest",
                        "coup -(a b) sort:newest",
                        "coup AND place:\"New York\" sort:newest"),
                of(Kind.LEFT_OUT, "coup AND place:\"New York\" -(a b) sort:newest"));
        assertEquals(List.of("a b", "coup b", "coup a"), of(Kind.LEFT_OUT, "coup a b"));
    }

    @Test
    void whatIsLeftOutIsToldInWords() {
        assertEquals(
                List.of("coup", "the place Myanmar"),
                Loosening.of("coup place:Myanmar").stream()
                        .filter(loosening -> loosening.kind() == Kind.LEFT_OUT)
                        .map(Loosening::change)
                        .toList());
    }

    @Test
    void whatStandsNearEachOtherIsOneCondition() {
        assertEquals(List.of("coup", "police w/5 grenade"), of(Kind.LEFT_OUT, "police w/5 grenade coup"));
    }

    @Test
    void nothingIsLeftOutThatLeavesOnlyExclusions() {
        assertEquals(List.of("coup"), of(Kind.LEFT_OUT, "coup -football"));
    }

    @Test
    void aNameStaysTogether() {
        assertEquals(List.of(), of(Kind.UNQUOTED, "person:\"Suu Kyi\""));
        assertEquals(List.of(), of(Kind.UNQUOTED, "\"coup\""));
    }

    @Test
    void ofALongQueryAnyConditionIsAskedButNoneIsLeftOut() {
        List<String> words =
                IntStream.rangeClosed(1, 13).mapToObj(number -> "w" + number).toList();
        String text = String.join(" ", words);
        assertEquals(List.of(String.join(" OR ", words)), of(Kind.ANY, text));
        assertEquals(List.of(), of(Kind.LEFT_OUT, text));
    }

    @Test
    void ofManyNearnessesNoneIsWidened() {
        assertEquals(List.of(), of(Kind.WIDENED, "a" + " w/5 b".repeat(13)));
    }

    @Test
    void oneConditionHasNoneToLeaveOut() {
        assertTrue(Loosening.of("coup").isEmpty());
        assertTrue(Loosening.of("").isEmpty());
        assertTrue(Loosening.of("coup sort:newest").isEmpty());
    }
}

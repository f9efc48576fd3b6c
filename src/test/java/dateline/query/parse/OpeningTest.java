package dateline.query.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.query.Field;
import dateline.query.parse.Opening.OfName;
import dateline.query.parse.Opening.OfQuotation;
import dateline.query.parse.Opening.OfValue;
import dateline.query.parse.Opening.OfWords;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a query can be completed while it is being typed. */
class OpeningTest {

    @Test
    void namesMayHaveSeveralWordsSoTheLongestStretchComesFirst() {
        assertEquals(
                List.of(
                        new OfWords(0, "killed aung s", true),
                        new OfWords(7, "aung s", true),
                        new OfWords(12, "s", true)),
                Opening.of("killed aung s"));
    }

    @Test
    void aWordThatIsEndedCanOnlyBecomeALongerName() {
        List<Opening> openings = Opening.of("aung ");
        assertEquals(List.of(new OfWords(0, "aung ", true)), openings);
        assertEquals(false, ((OfWords) openings.getFirst()).isOneWord());
    }

    @Test
    void aStretchBeginsBehindOperatorsAndBrackets() {
        assertEquals(List.of(new OfWords(9, "mog", true)), Opening.of("bago AND mog"));
        assertEquals(List.of(new OfWords(9, "mog", true)), Opening.of("(bago OR mog"));
        assertEquals(List.of(new OfWords(6, "foot", true)), Opening.of("coup -foot"));
    }

    @Test
    void besideNearnessOnlyWordsCanStand() {
        assertEquals(List.of(new OfWords(11, "gren", false)), Opening.of("police w/5 gren"));
    }

    @Test
    void behindAFieldStandsANameOrAWordOfThatPart() {
        assertEquals(List.of(new OfName(0, "place:", Field.PLACE, "yan")), Opening.of("place:yan"));
        assertEquals(
                List.of(new OfName(5, "in:", Field.PLACE, "new y")),
                Opening.of("coup in:new y").subList(0, 1));
        assertEquals(List.of(new OfName(0, "person:", Field.PERSON, "aung s")), Opening.of("person:\"aung s"));
        assertEquals(List.of(new OfWords(9, "cou", false)), Opening.of("headline:cou"));
    }

    @Test
    void someFieldsTakeFewValues() {
        assertEquals(List.of(new OfValue(0, "sort:ne", List.of("sort:newest"))), Opening.of("sort:ne"));
        assertEquals(
                List.of(new OfValue(
                        5, "sort:", List.of("sort:relevance", "sort:newest", "sort:oldest", "sort:figure"))),
                Opening.of("coup sort:"));
        assertEquals(List.of(new OfValue(0, "has:pl", List.of("has:place"))), Opening.of("has:pl"));
    }

    @Test
    void anOpenQuotationIsOneStretch() {
        assertEquals(List.of(new OfQuotation(5, "aung s")), Opening.of("coup \"aung s"));
        assertEquals(List.of(), Opening.of("coup \"aung san\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "a OR",
                "a (",
                "a )",
                "pro*",
                "wom?n",
                "killed:>10",
                "on:2021",
                "03/04",
                "\"",
                "=Forc",
                "-",
                "a -",
                "\"a b\"~3"
            })
    void whatNothingCompletesHasNone(String text) {
        assertEquals(List.of(), Opening.of(text));
    }

    @Test
    void fieldsAreCompletedThoseOfNamesFirst() {
        assertEquals(List.of("place:"), Keys.fields("Pla"));
        assertEquals(List.of("headline:", "happened:", "has:"), Keys.fields("h"));
        assertEquals(List.of(), Keys.fields("zz"));
    }
}

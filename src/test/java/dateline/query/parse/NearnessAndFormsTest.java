package dateline.query.parse;

import static dateline.query.parse.Asked.messages;
import static dateline.query.parse.Asked.repairs;
import static dateline.query.parse.Asked.shape;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.query.Sort;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearnessAndFormsTest {

    @ParameterizedTest
    @DisplayName("words near each other, by every name of the operator, without a warning")
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "police w/5 grenade → (police w/5 grenade)",
                "police W/5 grenade → (police w/5 grenade)",
                "police NEAR/5 grenade → (police w/5 grenade)",
                "police NEAR5 grenade → (police w/5 grenade)",
                "police /5 grenade → (police w/5 grenade)",
                "police AROUND(5) grenade → (police w/5 grenade)",
                "killed pre/3 Kalay → (killed pre/3 Kalay)",
                "killed PRE/3 Kalay → (killed pre/3 Kalay)",
                "killed ADJ3 Kalay → (killed pre/3 Kalay)",
                "killed ONEAR/3 Kalay → (killed pre/3 Kalay)",
                "killed w/s children → (killed w/s children)",
                "killed W/S children → (killed w/s children)",
                "killed /s children → (killed w/s children)",
                "killed w/p children → (killed w/p children)",
                "killed /p children → (killed w/p children)",
                "killed SAME children → (killed w/p children)",
                "rico not w/5 puerto → (rico not w/5 puerto)",
                "rico NOT w/5 puerto → (rico not w/5 puerto)",
                "rico not pre/5 puerto → (rico not pre/5 puerto)",
                "rico not w/s puerto → (rico not w/s puerto)",
                "\"prime minister\" w/5 \"state visit\" → (\"prime minister\" w/5 \"state visit\")",
                "a w/5 b w/3 c → ((a w/5 b) w/3 c)",
                "a w/5 (b w/3 c) → (a w/5 (b w/3 c))",
                "(bago OR mogok) w/5 killed → ((bago|mogok) w/5 killed)",
                "(a b) w/5 c → and((a w/5 c), (b w/5 c))",
                "a w/5 (b c) → and((a w/5 b), (a w/5 c))",
                "(a OR (b c)) w/5 d → or((a w/5 d), and((b w/5 d), (c w/5 d)))",
                "a b w/5 c d → and(a, (b w/5 c), d)",
                "a OR b w/5 c → or(a, (b w/5 c))",
                "-(a w/5 b) → not((a w/5 b))",
                "a -(b w/5 c) → and(a, not((b w/5 c)))",
                "pro* w/5 =Forces → (like(pro*) w/5 =Forces)",
                "headline:(a w/5 b) → headline=(a w/5 b)",
                "headline:a w/5 b → headline=(a w/5 b)",
                "a w/5 headline:b → headline=(a w/5 b)",
                "headline:(a OR b) w/5 c → or(headline=(a w/5 c), headline=(b w/5 c))",
                "6/8 → 6/8",
                "and/or → and/or",
            })
    void nearnessIsRead(String text, String shape) {
        assertEquals(shape, shape(text));
        assertEquals(List.of(), messages(text));
    }

    @ParameterizedTest
    @DisplayName("words in other forms than folded, without a warning")
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "=Forces → =Forces",
                "=\"Forces\" → =Forces",
                "=\"Defence Forces\" → =Defence Forces",
                "-=Forces → not(=Forces)",
                "(=US OR =UK) trade → and(or(=US, =UK), trade)",
                "headline:=Forces → headline==Forces",
                "headline:=\"Defence Forces\" → headline==Defence Forces",
                "=2021 → =2021",
                "killed:=5 → killed[5.0..5.0]",
                "demonstrat* → like(demonstrat*)",
                "wom?n → like(wom?n)",
                "pro*t → like(pro*t)",
                "headline:pro* → headline=like(pro*)",
                "pro*, → like(pro*)",
                "who? → who?",
                "\"pro* wom?n\" → \"pro* wom?n\"",
                "mandaley~ → mandaley~2",
                "yango~ → yango~1",
                "mandaley~1 → mandaley~1",
                "mandaley~2 → mandaley~2",
                "atleast3(coup) → atleast3(coup)",
                "ATLEAST3(coup) → atleast3(coup)",
                "ATLEAST3 coup → atleast3(coup)",
                "ATLEAST3 \"prime minister\" → atleast3(\"prime minister\")",
                "atleast3(bago OR mogok) → atleast3((bago|mogok))",
                "atleast3(coup junta) → and(atleast3(coup), atleast3(junta))",
                "atleast3(a w/5 b) → atleast3((a w/5 b))",
                "lead:atleast2(coup) → atleast2(lead=coup)",
                "atleast2(lead:coup) → atleast2(lead=coup)",
                "-atleast3(coup) → not(atleast3(coup))",
                "hlead:coup → or(headline=coup, lead=coup)",
                "hd=coup → headline=coup",
                "HD=\"coup attempt\" → headline=\"coup attempt\"",
            })
    void formsAreRead(String text, String shape) {
        assertEquals(shape, shape(text));
        assertEquals(List.of(), messages(text));
    }

    @ParameterizedTest
    @DisplayName("length and what an article holds, without a warning")
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "wc>800 → length(800.0..Infinity)",
                "length>800 → length(800.0..Infinity)",
                "wc>=800 → length[800.0..Infinity)",
                "WC<1,000 → length(-Infinity..1000.0)",
                "wc=5 → length[5.0..5.0]",
                "wc:>800 → length(800.0..Infinity)",
                "wc:500..800 → length[500.0..800.0]",
                "has:figure → has=figure",
                "has:place → has=place",
                "has:org → has=organisation",
                "has:Date → has=date",
                "has:money → money",
                "-has:dateline → not(has=dateline)",
                "has:(place OR person) → or(has=place, has=person)",
                "has:killed of:civilians → killed of=civilians",
            })
    void lengthAndHoldingsAreRead(String text, String shape) {
        assertEquals(shape, shape(text));
        assertEquals(List.of(), messages(text));
    }

    @Test
    void sortIsNoConditionAndTheLastOneHolds() {
        assertEquals("coup", shape("coup sort:newest"));
        assertEquals("all", shape("sort:newest"));
        assertEquals(Sort.NEWEST, QueryParser.parse("coup sort:newest").sort());
        assertEquals(
                Sort.FIGURE, QueryParser.parse("sort:oldest coup sort:Figure").sort());
        assertEquals(null, QueryParser.parse("coup").sort());
        assertEquals(List.of(), messages("coup sort:newest"));
    }

    @ParameterizedTest
    @DisplayName("what cannot be near, counted or ordered is read as well as it can be, with a warning and a repair")
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "w/5 grenade → and(w/5, grenade) → grenade",
                "police w/5 → and(police, w/5) → police",
                "police w/0 grenade → (police w/1 grenade) → -",
                "police w/99999 grenade → (police w/1000 grenade) → -",
                "police near/5 grenade → and(police, near/5, grenade) → police NEAR/5 grenade",
                "killed same children → and(killed, same, children) → killed SAME children",
                "place:Bago w/5 killed → and(place=Bago, killed) → -",
                "killed:>5 w/5 police → and(killed(5.0..Infinity), police) → -",
                "-a w/5 b → and(not(a), b) → -",
                "a not w/5 place:Bago → a → -",
                "headline:a w/5 lead:b → and(headline=a, lead=b) → -",
                "atleast0(coup) → atleast1(coup) → -",
                "atleast3(place:Bago) → place=Bago → (place:Bago)",
                "ATLEAST3 → ATLEAST3 → -",
                "\"prime minister\"~5 → (prime w/6 minister) → (prime w/6 minister)",
                "\"a b c\"~ → ((a w/1 b) w/1 c) → (a w/1 b w/1 c)",
                "\"minister\"~5 → \"minister\" → \"minister\"",
                "yahoo! → like(yahoo*) → \"yahoo!\"",
                "*wards → wards → wards",
                "?ard → ard → ard",
                "mandaley~9 → mandaley~2 → mandaley~2",
                "a-b* → a-b* → -",
                "place:Mand* → place=Mand* → -",
                "place:=Bago → place=Bago → place:Bago",
                "=(a b) → and(a, b) → (a b)",
                "wc>many → wc>many → -",
                "wc:many → many → -",
                "has:many → many → -",
                "sort:best → best → -",
            })
    void whatDoesNotFitIsNoted(String text, String shape, String repair) {
        assertEquals(shape, shape(text));
        if (!text.equals("ATLEAST3") && !text.equals("wc>many")) {
            assertEquals(repair, repairs(text).getFirst());
        }
    }

    @Test
    void anExclamationMarkNeedsThreeLettersBeforeIt() {
        assertEquals("ab!", shape("ab!"));
        assertEquals(List.of(), messages("ab!"));
    }

    @Test
    void nearnessIsOneClauseWithTheColumnsOfBothSides() {
        String text = "coup \"prime minister\" w/5 (resign* OR quit) atleast2(junta)";
        List<String> clauses = QueryParser.parse(text).clauses().stream()
                .map(clause -> clause.span().in(text) + " is " + clause.readAs())
                .toList();
        assertEquals(
                List.of(
                        "coup is coup",
                        "\"prime minister\" w/5 (resign* OR quit) is the phrase “prime minister” within 5 words of"
                                + " (words like “resign*” or quit)",
                        "atleast2(junta) is junta at least twice"),
                clauses);
    }

    @Test
    void nearnessOfVeryManyPairsIsReadAsAnd() {
        String many = "(" + "a ".repeat(30) + ")";
        assertTrue(messages(many + " w/5 " + many).getFirst().contains("anywhere"));
    }

    @Test
    void aLabelThatIsNoFieldIsAWordThatMayBeSetAside() {
        assertEquals("and(breaking??, not(x))", shape("breaking:word -x").replace("word, ", ""));
        assertEquals(Arrays.asList("breaking word"), repairs("breaking:word"));
    }
}

package dateline.query.parse;

import static dateline.query.parse.Asked.messages;
import static dateline.query.parse.Asked.repairs;
import static dateline.query.parse.Asked.shape;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {

    @ParameterizedTest
    @DisplayName("every operator is read, without a warning")
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "mandalay militia → and(mandalay, militia)",
                "mandalay AND militia → and(mandalay, militia)",
                "mandalay & militia → and(mandalay, militia)",
                "mandalay && militia → and(mandalay, militia)",
                "mandalay + militia → and(mandalay, militia)",
                "\"defence forces\" → \"defence forces\"",
                "“defence forces” → \"defence forces\"",
                "„defence forces“ → \"defence forces\"",
                "«defence forces» → \"defence forces\"",
                "\"defence forces” → \"defence forces\"",
                "\"a OR b (c) -d place:e\" → \"a OR b (c) -d place:e\"",
                "\"second city\"killed → and(\"second city\", killed)",
                "bago OR mogok → or(bago, mogok)",
                "bago | mogok → or(bago, mogok)",
                "bago || mogok → or(bago, mogok)",
                "bago OR mogok OR kalay → or(bago, mogok, kalay)",
                "protest -football → and(protest, not(football))",
                "protest NOT football → and(protest, not(football))",
                "protest AND NOT football → and(protest, not(football))",
                "protest BUT NOT football → and(protest, not(football))",
                "protest ANDNOT football → and(protest, not(football))",
                "-football → not(football)",
                "NOT football → not(football)",
                "NOT NOT football → football",
                "-\"second city\" → not(\"second city\")",
                "-(a b) → not(and(a, b))",
                "-place:Bago → not(place=Bago)",
                "place:Asia/Georgia → place=Asia/Georgia",
                "place:\"North America/\" rain → and(place=North America/, rain)",
                "-OR → not(OR)",
                "well-known → well-known",
                "–football → –football",
                "—football → —football",
                "−football → −football",
                "(bago OR mogok) killed → and(or(bago, mogok), killed)",
                "[bago OR mogok] killed → and(or(bago, mogok), killed)",
                "((a)) → a",
                "(a)OR(b) → or(a, b)",
                "a b OR c → or(and(a, b), c)",
                "a OR b c → or(a, and(b, c))",
                "NOT a OR b → or(not(a), b)",
                "NOT a b → and(not(a), b)",
                "a OR -b → or(a, not(b))",
                "BUT x → and(BUT, x)",
                "Killed: 3 men → and(Killed:, 3, men)",
                "http://example.org/a → http://example.org/a",
                "10:30 → 10:30",
                "AT&T → AT&T",
            })
    void everyOperatorIsRead(String text, String shape) {
        assertEquals(shape, shape(text));
        assertEquals(List.of(), messages(text));
    }

    @ParameterizedTest
    @DisplayName("every field is read by all its names, in any case, without a warning")
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "place:Myanmar → place=Myanmar",
                "in:Rangoon → place=Rangoon",
                "IN:Rangoon → place=Rangoon",
                "dateline:Yangon → dateline=Yangon",
                "person:\"Aung San Suu Kyi\" → person=Aung San Suu Kyi",
                "person:“Aung San Suu Kyi” → person=Aung San Suu Kyi",
                "org:UN → org=UN",
                "organisation:UN → org=UN",
                "organization:UN → org=UN",
                "source:AFP → source=AFP",
                "by:AFP → source=AFP",
                "headline:coup → headline=coup",
                "title:coup → headline=coup",
                "intitle:coup → headline=coup",
                "lead:coup → lead=coup",
                "body:coup → body=coup",
                "body:\"second city\" → body=\"second city\"",
                "lead:(coup OR putsch) → or(lead=coup, lead=putsch)",
                "lead:(military coup) → and(lead=military, lead=coup)",
                "lead:(coup -putsch) → and(lead=coup, not(lead=putsch))",
                "place:(Bago OR \"San Francisco\") → or(place=Bago, place=San Francisco)",
                "place:(Bago OR San Francisco) → or(place=Bago, place=San Francisco)",
                "place:(Bago OR (Mogok OR Kalay)) → or(place=Bago, place=Mogok, place=Kalay)",
                "place:(Bago org:UN) → and(place=Bago, org=UN)",
                "place:[Bago] → place=Bago",
                "place:OR → place=OR",
                "place:Yangon, Bago → and(place=Yangon, Bago)",
            })
    void everyFieldIsRead(String text, String shape) {
        assertEquals(shape, shape(text));
        assertEquals(List.of(), messages(text));
    }

    @ParameterizedTest
    @DisplayName("days, months and years are read with both ends included")
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "on:2021-04-08 → 2021-04-08",
                "on:2021-4-8 → 2021-04-08",
                "on:2021/04/08 → 2021-04-08",
                "date:2021-04 → 2021-04-01/2021-04-30",
                "date:2020-02 → 2020-02-01/2020-02-29",
                "date:2021 → 2021-01-01/2021-12-31",
                "after:2021-03 → 2021-03-01/..",
                "since:2021 → 2021-01-01/..",
                "before:2021-04-08 → ../2021-04-08",
                "until:2021-04 → ../2021-04-30",
                "after:2021-03 before:2021-04-08 → and(2021-03-01/.., ../2021-04-08)",
                "date:2021-03..2021-04 → 2021-03-01/2021-04-30",
                "date:2021-03.. → 2021-03-01/..",
                "date:..2021-03 → ../2021-03-31",
                "2021-03..2021-04 → 2021-03-01/2021-04-30",
                "2021-03-05..2021-04-06 → 2021-03-05/2021-04-06",
                "2021-03.. → 2021-03-01/..",
                "..2021-03 → ../2021-03-31",
                "2019..2021 → 2019-01-01/2021-12-31",
                "on:\"2021-04-08\" → 2021-04-08",
                "date:(2021-03 OR 2021-05) → or(2021-03-01/2021-03-31, 2021-05-01/2021-05-31)",
                "2021-04 → 2021-04",
                "10..20 → 10..20",
                "2021... → 2021...",
            })
    void datesAreRead(String text, String shape) {
        assertEquals(shape, shape(text));
        assertEquals(List.of(), messages(text));
    }

    @ParameterizedTest
    @DisplayName("what cannot be read as meant is read as words, with one warning and a repair")
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "bago or mogok → and(bago, or, mogok) → bago OR mogok",
                "bago and mogok → and(bago, and, mogok) → bago AND mogok",
                "killed not wounded → and(killed, not, wounded) → killed NOT wounded",
                "(a b) or \"c d\" → and(a, b, or, \"c d\") → (a b) OR \"c d\"",
                "\"second city → \"second city\" → \"second city\"",
                "“second city → \"second city\" → “second city”",
                "killed (bago OR mogok → and(killed, or(bago, mogok)) → killed (bago OR mogok)",
                "killed [bago → and(killed, bago) → killed [bago]",
                "a OR b) c → and(or(a, b), c) → (a OR b) c",
                "a () b → and(a, b) → -",
                "plase:Yangon → and(plase??, Yangon) → place:Yangon",
                "plcae:\"New York\" → and(plcae??, \"New York\") → place:\"New York\"",
                "kiled:100 → and(kiled??, 100) → killed:100",
                "breaking:news → and(breaking??, news) → breaking news",
                "on:2021-02-30 → 2021-02-30 → on:2021-02-28",
                "on:2021-13 → 2021-13 → -",
                "on:0000 → 0000 → -",
                "2021-02-30..2021-03 → 2021-02-30..2021-03 → 2021-02-28..2021-03",
                "2021-02..2021-04-31 → 2021-02..2021-04-31 → 2021-02..2021-04-30",
                "on:yesterday → yesterday → -",
                "after:2021..2022 → 2021..2022 → -",
                "date:2021-04..2021-03 → 2021-03-01/2021-04-30 → date:2021-03..2021-04",
                "killed:many → and(killed, many) → -",
                "killed:1,5 → and(killed, 1,5) → -",
                "killed:5% → and(killed, 5%) → -",
                "killed:20..10 → killed[10.0..20.0] → killed:10..20",
                "killed>100 → killed>100 → killed:>100",
                "OR bago → bago → \"OR\" bago",
                "bago OR → bago → bago \"OR\"",
                "bago AND → bago → bago \"AND\"",
                "AND OR → all → \"AND\" OR",
                "bago NOT → bago → bago \"NOT\"",
                "bago | → bago → bago",
                "bago OR OR mogok → or(bago, mogok) → bago \"OR\" OR mogok",
                "bago|mogok → bago|mogok → bago | mogok",
                "bago - mogok → and(bago, mogok) → bago  mogok",
                "bago !!! → bago → bago",
                "bago \"\" → bago → bago",
                "place:!!! bago → bago → place: bago",
                "31/12/2021 → 31/12/2021 → on:2021-12-31",
                "on:31/12/2021 → 31/12/2021 → on:2021-12-31",
                "04/04/2021 → 04/04/2021 → on:2021-04-04",
            })
    void whatCannotBeReadIsReadAsWords(String text, String shape, String repair) {
        assertEquals(shape, shape(text));
        assertEquals(repair, repairs(text).getFirst());
    }

    @ParameterizedTest
    @DisplayName("nothing typed, or nothing but marks, is all articles")
    @ValueSource(strings = {"", " ", "\u00a0\t\n\u200b", "!!!", "\"\"", "()", "(", "]", "AND", "-", "\ud800", "*"})
    void nothingIsAllArticles(String text) {
        assertEquals("all", shape(text));
    }

    @Test
    void aDoubtfulDayIsTextAndAsksWhichIsMeant() {
        assertEquals("03/04/2021", shape("03/04/2021"));
        assertEquals(Arrays.asList("on:2021-04-03", "on:2021-03-04"), repairs("03/04/2021"));
        assertTrue(messages("03/04/2021").getFirst().contains("3 April 2021"));
        assertTrue(messages("03/04/2021").getLast().contains("4 March 2021"));
    }

    @Test
    void lowerCaseOperatorsAtAnEndAreOrdinaryWords() {
        assertEquals(List.of(), messages("not"));
        assertEquals(List.of(), messages("or else"));
        assertEquals(List.of(), messages("either or"));
    }

    @Test
    void anUnknownFieldNamesTheNearest() {
        assertTrue(messages("plase:Yangon").getFirst().contains("place:"));
        assertTrue(messages("persn:Kyi").getFirst().contains("person:"));
        assertTrue(messages("killd:>5").getFirst().contains("killed:"));
    }

    @Test
    void oneClickRepairsAllOfTheSameTrouble() {
        assertEquals(Arrays.asList("a OR b OR c", "a OR b OR c"), repairs("a or b or c"));
    }

    @Test
    void clausesAreNumberedInTheOrderOfTheTextWithTheirColumns() {
        String text = "killed:>100 (bago OR \"second city\") -place:Yangon money:>1.5m EUR";
        List<String> clauses = QueryParser.parse(text).clauses().stream()
                .map(clause -> clause.span().in(text) + " is " + clause.readAs())
                .toList();
        assertEquals(
                List.of(
                        ">100 is more than 100 killed",
                        "bago is bago",
                        "\"second city\" is the phrase “second city”",
                        "Yangon is the place Yangon",
                        ">1.5m EUR is more than 1,500,000 EUR"),
                clauses);
    }

    @Test
    void aWarningUnderlinesItsColumns() {
        String text = "coup plase:Yangon";
        assertEquals(
                "plase:", QueryParser.parse(text).warnings().getFirst().span().in(text));
    }
}

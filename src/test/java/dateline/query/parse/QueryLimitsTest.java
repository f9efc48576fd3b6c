package dateline.query.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Span;
import dateline.query.Query;
import dateline.query.Reading;
import dateline.query.Warning;
import dateline.query.Words;
import dateline.query.typed.Notes;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

class QueryLimitsTest {

    private static final int PARTS_PER_LEVEL = 4;

    private static final Arbitrary<String> PIECES = Arbitraries.of(
            "(",
            ")",
            "[",
            "]",
            "\"",
            "“",
            "”",
            "«",
            "»",
            " ",
            " ",
            " ",
            " ",
            "-",
            "–",
            "AND",
            "OR",
            "NOT",
            "BUT",
            "or",
            "and",
            "not",
            "&",
            "|",
            "+",
            "=",
            "~",
            "*",
            "?",
            "!",
            ":",
            "..",
            "/",
            "place:",
            "plase:",
            "killed:",
            "on:",
            "money:",
            "after:",
            "sort:",
            "of:",
            "foo:",
            "headline:",
            ">100",
            ">=",
            "1.5m",
            "EUR",
            "2021-03",
            "2021-02-30",
            "03/04/2021",
            "w/5",
            "AROUND(5)",
            "atleast3(",
            "wc>800",
            "mandalay",
            "ist İı",
            "\ud800",
            "\ud83d\ude00",
            "\u0000");

    @Property(tries = 3000)
    void anyTextIsReadAndEverySpanLiesInIt(@ForAll("typed") String text) {
        Reading reading = QueryParser.parse(text);
        assertTrue(text.startsWith(reading.text()));
        reading.warnings().forEach(warning -> assertInside(warning.span(), reading.text()));
        int last = 0;
        for (Reading.Clause clause : reading.clauses()) {
            assertInside(clause.span(), reading.text());
            assertTrue(clause.span().start() >= last, "clauses stand in the order of the text");
            last = clause.span().start();
        }
        assertTrue(reading.clauses().size() <= QueryParser.MAX_CLAUSES);
        assertTrue(reading.warnings().size() <= Notes.MAX_TROUBLES);
        assertTrue(depth(reading.query()) <= PARTS_PER_LEVEL * (QueryParser.MAX_DEPTH + 1));
        assertEquals(reading, QueryParser.parse(text));
    }

    @Property(tries = 1000)
    void aRepairRemovesTheTrouble(@ForAll("short") String text) {
        for (Warning warning : QueryParser.parse(text).warnings()) {
            if (warning.repair() != null) {
                List<String> left = Asked.messages(warning.repair());
                assertTrue(!left.contains(warning.message()), () -> text + " → " + warning);
            }
        }
    }

    @Property(tries = 1000)
    void whatIsQuotedIsOnePhrase(@ForAll("typed") String text) {
        String quoted = text.replaceAll("[\"“”„‟«»＂]", "");
        if (quoted.codePoints().anyMatch(Character::isLetterOrDigit) && quoted.length() < QueryParser.MAX_LENGTH - 2) {
            assertEquals(
                    new Words.Phrase(quoted),
                    QueryParser.parse("\"" + quoted + "\"").query());
        }
    }

    private static void assertInside(Span span, String text) {
        assertTrue(span.end() <= text.length(), () -> span + " in a text of " + text.length());
    }

    private static int depth(Query query) {
        return switch (query) {
            case Query.And(List<Query> parts) ->
                1 + parts.stream().mapToInt(QueryLimitsTest::depth).max().orElse(0);
            case Query.Or(List<Query> parts) ->
                1 + parts.stream().mapToInt(QueryLimitsTest::depth).max().orElse(0);
            case Query.Not(Query part) -> 1 + depth(part);
            default -> 0;
        };
    }

    @Provide("short")
    Arbitrary<String> shortTexts() {
        return PIECES.list().ofMaxSize(25).map(list -> String.join("", list));
    }

    /** Text in which operators, fields and marks are far more frequent than a reporter would type them. */
    @Provide
    Arbitrary<String> typed() {
        Arbitrary<String> operators = PIECES.list().ofMaxSize(40).map(list -> String.join("", list));
        Arbitrary<String> anything = Arbitraries.strings().ofMaxLength(80);
        Arbitrary<String> longer = PIECES.list().ofMinSize(500).ofMaxSize(1500).map(list -> String.join("", list));
        return Arbitraries.frequencyOf(Tuple.of(20, operators), Tuple.of(5, anything), Tuple.of(1, longer));
    }

    @Test
    void aVeryLongQueryIsCutBetweenWordsAndSaysAtWhat() {
        Reading reading = QueryParser.parse("mandalay ".repeat(300));
        assertTrue(reading.text().length() <= QueryParser.MAX_LENGTH);
        assertEquals(
                "mandalay",
                reading.text().strip().substring(reading.text().strip().lastIndexOf(' ') + 1));
        assertTrue(reading.warnings().stream()
                .anyMatch(warning -> warning.message().contains("2,000 characters")));
    }

    @Test
    void aWordLongerThanAQueryIsCutBetweenCharacters() {
        String text = QueryParser.parse("x" + "\ud83d\ude00".repeat(2000)).text();
        assertEquals(QueryParser.MAX_LENGTH - 1, text.length());
    }

    @Test
    void bracketsNestedTooDeeplyAreIgnoredAndSaySo() {
        Reading reading = QueryParser.parse("(".repeat(500) + "a OR b" + ")".repeat(500) + " c");
        assertEquals("and(or(a, b), c)", Asked.shape(reading.query()));
        assertEquals(
                List.of("Brackets more than 20 deep are ignored."),
                reading.warnings().stream().map(Warning::message).toList());
    }

    @Test
    void tooManyClausesAreIgnoredAndSaySo() {
        Reading reading = QueryParser.parse("a ".repeat(300) + "OR b");
        assertEquals(QueryParser.MAX_CLAUSES, reading.clauses().size());
        assertEquals(
                List.of("A query is read up to 200 words and conditions; the rest is ignored."),
                reading.warnings().stream().map(Warning::message).toList());
    }

    @Test
    void theWorstTextIsReadInAFractionOfASecond() {
        List<String> worst = List.of("a:b ", "\"", "(", "x or ", "“ ", "-", "NOT ", "a|", "1,", "*a", "ab:c ");
        long start = System.nanoTime();
        for (String piece : worst) {
            QueryParser.parse(piece.repeat(2000));
        }
        assertTrue(System.nanoTime() - start < 5_000_000_000L, "a query takes less than half a second");
    }
}

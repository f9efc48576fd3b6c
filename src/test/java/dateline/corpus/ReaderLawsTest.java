package dateline.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Span;
import dateline.article.text.Tokenizer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws that hold for any bytes. */
class ReaderLawsTest {

    private static final CorpusFile FILE = new CorpusFile(Path.of("nowhere"), "brief.txt", 0, Instant.EPOCH);

    @Property
    void anyBytesAreReadOrRejectedWithASentence(@ForAll byte[] bytes) {
        check(CorpusReader.read(FILE, bytes));
    }

    @Property
    void blocksStandInOrderAndLeaveOutNothingOfTheText(@ForAll("bodies") String body) {
        check(CorpusReader.read(FILE, ("date 2019-03-08 " + body).getBytes(StandardCharsets.UTF_8)));
    }

    private static void check(ReadResult result) {
        switch (result) {
            case ReadResult.Read read -> check(read.article());
            case ReadResult.Rejected rejected -> {
                assertTrue(rejected.line() > 0);
                assertTrue(rejected.reason().endsWith("."));
            }
        }
    }

    private static void check(Article article) {
        String text = article.text();
        int at = "date 2019-03-08".length();
        for (Block block : article.blocks()) {
            assertBlank(text, Math.min(at, block.span().start()), block.span().start());
            at = block.span().end();
        }
        assertBlank(text, at, text.length());
        Span dateline = article.dateline();
        assertTrue(dateline == null || dateline.length() > 0);
        String headline = article.headline().text().replace(" …", "");
        assertEquals(
                headline,
                article.headline().span().in(text).replaceAll("\\s+", " ").replace(" …", ""));
    }

    private static void assertBlank(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            assertTrue(Tokenizer.isBlank(text.charAt(at)), () -> "lost: " + text.substring(start, end));
        }
    }

    @Provide
    Arbitrary<String> bodies() {
        Arbitrary<String> pieces = Arbitraries.of(
                "Quito",
                "\n\n",
                "\n",
                "\r\n\r\n",
                "\r",
                " ",
                ". ",
                "The river rose",
                "QUITO, March 8 (AFP) - ",
                "(AP Photo)",
                "Credit: Ana",
                "8 March 2019 19:05 IST",
                "told AFP",
                " (Reuters)",
                "\uFEFF",
                "\u00A0",
                "\u2028",
                "* * *",
                "\uD83D\uDE80",
                "\u0301",
                "x".repeat(130),
                "\u001B",
                "—");
        Arbitrary<String> anything =
                Arbitraries.strings().all().excludeChars('\u0000').ofMaxLength(4);
        return Arbitraries.oneOf(pieces, pieces, pieces, anything)
                .list()
                .ofMaxSize(15)
                .map(list -> String.join("", list));
    }
}

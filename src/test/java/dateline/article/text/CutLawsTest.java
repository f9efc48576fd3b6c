package dateline.article.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Laws that hold for any text, half characters and all. */
class CutLawsTest {

    @Property
    void tokensTileAllTextThatIsNotBlank(@ForAll("texts") String text, @ForAll int from, @ForAll int to) {
        Span within = within(text, from, to);

        List<Token> tokens = Tokenizer.tokens(text, within);

        int at = within.start();
        for (Token token : tokens) {
            assertBlank(text, at, token.span().start());
            assertEquals(token.text(), token.span().in(text));
            assertTrue(token.span().length() > 0);
            at = token.span().end();
        }
        assertBlank(text, at, within.end());
    }

    @Property
    void sentencesHoldEveryTokenOnceAndInOrder(@ForAll("texts") String text, @ForAll int from, @ForAll int to) {
        Span within = within(text, from, to);

        List<Sentence> sentences = SentenceSplitter.sentences(text, within);

        assertEquals(
                Tokenizer.tokens(text, within),
                sentences.stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .toList());
        for (Sentence sentence : sentences) {
            assertEquals(
                    sentence.span(),
                    new Span(
                            sentence.tokens().getFirst().span().start(),
                            sentence.tokens().getLast().span().end()));
            assertTrue(within.contains(sentence.span()));
        }
    }

    private static Span within(String text, int from, int to) {
        int start = Math.floorMod(from, text.length() + 1);
        int end = Math.floorMod(to, text.length() + 1);
        return new Span(Math.min(start, end), Math.max(start, end));
    }

    private static void assertBlank(String text, int start, int end) {
        assertTrue(start <= end);
        for (int at = start; at < end; at++) {
            assertTrue(Tokenizer.isBlank(text.charAt(at)), () -> "lost: " + text.substring(start, end));
        }
    }

    /** Pieces that matter to the cutter, and any UTF-16 units between them. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "U.N.",
                "Gov.",
                " ",
                "\n",
                "'s",
                "’",
                "...",
                "\"",
                ")",
                "1,000",
                ".5",
                "a.m.",
                "The",
                "x",
                "É",
                "\uD83D\uDE80",
                "\uD83D",
                "\uDE80",
                "\uFEFF",
                "\u00A0",
                "\u0301",
                "-",
                "?",
                "!",
                "…",
                "ß",
                "İ",
                "\u0000");
        Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(5);
        return Arbitraries.frequencyOf(Tuple.of(5, pieces), Tuple.of(1, anything))
                .list()
                .ofMaxSize(40)
                .map(list -> String.join("", list));
    }
}

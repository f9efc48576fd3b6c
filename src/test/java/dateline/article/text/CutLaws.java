package dateline.article.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Span;
import java.util.List;

/** The laws that the tokens and sentences of any stretch of text obey. */
public final class CutLaws {

    private CutLaws() {}

    /** Tokens stand in order, slice exactly, and leave nothing out that is not blank. */
    public static void assertTile(List<Token> tokens, String text, Span within) {
        int at = within.start();
        for (Token token : tokens) {
            assertBlank(text, at, token.span().start());
            assertTrue(token.span().length() > 0);
            assertEquals(token.text(), token.span().in(text));
            at = token.span().end();
        }
        assertBlank(text, at, within.end());
    }

    /** Every token of the stretch stands in one sentence, and sentences reach from their first token to their last. */
    public static void assertTileBySentence(List<Sentence> sentences, String text, Span within) {
        List<Token> tokens = sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
        assertTile(tokens, text, within);
        for (Sentence sentence : sentences) {
            assertEquals(
                    sentence.span(),
                    new Span(
                            sentence.tokens().getFirst().span().start(),
                            sentence.tokens().getLast().span().end()));
        }
    }

    /** No token begins or ends between the two halves of a character. */
    public static void assertWholeCharacters(List<Token> tokens, String text) {
        for (Token token : tokens) {
            assertFalse(isTorn(text, token.span().start()), token::toString);
            assertFalse(isTorn(text, token.span().end()), token::toString);
        }
    }

    private static boolean isTorn(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    private static void assertBlank(String text, int start, int end) {
        assertTrue(start <= end);
        for (int at = start; at < end; at++) {
            assertTrue(Tokenizer.isBlank(text.charAt(at)), () -> "lost: " + text.substring(start, end));
        }
    }
}

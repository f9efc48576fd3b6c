package dateline.article.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.article.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizerMoneyTest {

    @Test
    void lettersBetweenADollarSignAndDigitsAreATokenOfTheirOwn() {
        assertEquals(List.of("$", "A", "8.4", "billion"), tokens("$A8.4 billion"));
        assertEquals(List.of("US", "$", "300"), tokens("US$300"));
        assertEquals(List.of("H5N1", "and", "A320"), tokens("H5N1 and A320"));
    }

    private static List<String> tokens(String text) {
        return Tokenizer.tokens(text, new Span(0, text.length())).stream()
                .map(Token::text)
                .toList();
    }
}

package dateline.article.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.article.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "6,800 homes, 2.3m people. | 6,800 homes , 2.3m people .",
                "Kyiv's mayor, the mayors' | Kyiv 's mayor , the mayors '",
                "don’t, O’Neill’s | do n’t , O’Neill ’s",
                "We've CAN'T they’ll I'd o'clock N'Djamena n't | We 've CA N'T they ’ll I 'd o'clock N'Djamena n't",
                "the U.N. in N.Y. at 5 a.m. | the U.N. in N.Y. at 5 a.m.",
                "Gov. Lee and Mr. Ray | Gov. Lee and Mr. Ray",
                "the col was high. | the col was high .",
                "well-known, 25-year-old | well - known , 25 - year - old",
                "wait... no -- stop | wait ... no -- stop",
                "“Yes,” she said. | “ Yes , ” she said .",
                "$4.5bn (£3bn) | $ 4.5bn ( £ 3bn )",
                "3rd of 1,000,000 | 3rd of 1,000,000",
                "São Paulo, Łódź, Đà Nẵng | São Paulo , Łódź , Đà Nẵng",
                "e\u0301tat | e\u0301tat",
                "No. 10. | No. 10 .",
                "٣٤ homes | ٣٤ homes",
                "AT&T | AT & T",
                "🚢 sank | 🚢 sank",
            })
    void textIsCutAsReadersOfNewsWouldCutIt(String text, String tokens) {
        assertEquals(
                tokens,
                Tokenizer.tokens(text, new Span(0, text.length())).stream()
                        .map(Token::text)
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void noTokenReachesBeyondTheStretch() {
        String text = "a🚢b";

        assertEquals(
                List.of(new Span(0, 1), new Span(1, 2)),
                Tokenizer.tokens(text, new Span(0, 2)).stream().map(Token::span).toList());
    }

    @Test
    void whatATokenIsCanBeAskedOfIt() {
        Token agency = Tokenizer.tokens("U.N.", new Span(0, 4)).getFirst();
        Token number = Tokenizer.tokens("6,800", new Span(0, 5)).getFirst();

        assertEquals(
                List.of(true, true, true, false),
                List.of(agency.isCapitalised(), agency.isAllCapitals(), agency.isWord(), agency.isNumber()));
        assertEquals(
                List.of(false, false, false, true),
                List.of(number.isCapitalised(), number.isAllCapitals(), number.isWord(), number.isNumber()));
    }
}

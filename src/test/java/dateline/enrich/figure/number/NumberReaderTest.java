package dateline.enrich.figure.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dateline.article.Span;
import dateline.article.text.SentenceSplitter;
import dateline.enrich.Words;
import dateline.enrich.figure.number.Quantity.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            581                          | 581
            1,234                        | 1234
            6,800                        | 6800
            50.8                         | 50.8
            eight                        | 8
            zero                         | 0
            Forty-nine                   | 49
            thirty eight                 | 38
            NINETEEN                     | 19
            five hundred and eighty-one  | 581
            two thousand and one         | 2001
            fifty thousand               | 50000
            three hundred thousand       | 300000
            2.3 million                  | 2300000
            2.5m                         | 2500000
            1.5bn                        | 1500000000
            100k                         | 100000
            75 mln                       | 75000000
            2-million                    | 2000000
            half a million               | 500000
            half a dozen                 | 6
            a dozen                      | 12
            two dozen                    | 24
            a hundred                    | 100
            a hundred and twenty         | 120
            six million                  | 6000000
            """)
    void aNumberIsReadWhole(String words, double value) {
        Quantity quantity = read(words);
        assertNotNull(quantity);
        assertEquals(Form.PLAIN, quantity.form());
        assertEquals(value, quantity.low(), 1e-6);
        assertEquals(new Span(0, words.length()), quantity.span());
    }

    @Test
    void aRowOfDigitsLongerThanAnyCountIsNoNumber() {
        assertNotNull(read("9".repeat(17)));
        assertNull(read("9".repeat(19)));
        assertNull(read("9".repeat(400)));
        assertNull(read("9".repeat(400) + " million"));
    }

    /** A hundred hundred hundreds, and so on, are more than a double holds. */
    @Test
    void aProductIsNeverInfinite() {
        assertEquals(1.64e7, Quantity.product(16.4, 1e6));
        assertEquals(Double.MAX_VALUE, Quantity.product(1e300, 1e300));
        assertEquals(Double.MAX_VALUE, Quantity.product(Double.POSITIVE_INFINITY, 10));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            18 to 43             | 18   | 43
            10-15                | 10   | 15
            0 – 1                | 0    | 1
            two or three         | 2    | 3
            2-3 million          | 2e6  | 3e6
            five to ten thousand | 5000 | 10000
            """)
    void twoNumbersMakeARange(String words, double low, double high) {
        Quantity quantity = read(words);
        assertNotNull(quantity);
        assertEquals(Form.RANGE, quantity.form());
        assertEquals(low, quantity.low(), 1e-6);
        assertEquals(high, quantity.high(), 1e-6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dozens                | 12
            scores of people      | 20
            hundreds              | 100
            thousands             | 1000
            tens of thousands     | 10000
            hundreds of thousands | 100000
            millions              | 1000000
            several hundred       | 100
            a few thousand        | 1000
            """)
    void aVagueNumberIsAtLeastItsWord(String words, double low) {
        Quantity quantity = read(words);
        assertNotNull(quantity);
        assertEquals(Form.VAGUE, quantity.form());
        assertEquals(low, quantity.low(), 1e-6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "several",
                "a few",
                "many",
                "some",
                "twenty-first",
                "half",
                "025",
                "22.12.2010",
                "1,23",
                "tens",
                "scores"
            })
    void theseAreNoNumbers(String words) {
        assertNull(read(words));
    }

    private static @org.jspecify.annotations.Nullable Quantity read(String text) {
        return new NumberReader(Words.of(SentenceSplitter.sentences(text, new Span(0, text.length()))
                        .getFirst()))
                .read(0);
    }
}

package dateline.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @DisplayName("a query is said in plain English, with its groups shown where AND and OR mix")
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "`` → all articles",
                "mandalay → mandalay",
                "mandalay militia → mandalay and militia",
                "mandalay militia junta → mandalay, militia and junta",
                "bago OR mogok OR kalay → bago, mogok or kalay",
                "bago OR mogok killed → bago or (mogok and killed)",
                "(bago OR mogok) killed → (bago or mogok) and killed",
                "a (b OR (c d)) → a and (b or (c and d))",
                "trade and industry → trade, “and” and industry",
                "self-defence U.N. → self-defence and “U.N.”",
                "protest -football → protest but not football",
                "protest -football -cricket → protest but not football and not cricket",
                "-football protest → protest but not football",
                "-football → all articles but not football",
                "-football -cricket → all articles but not football and not cricket",
                "protest -(a b) → protest but not (a and b)",
                "bago OR -mogok → bago or not mogok",
                "\"second city\" killed → the phrase “second city” and killed",
                "place:Myanmar killed:>100 → the place Myanmar and more than 100 killed",
                "dateline:Yangon person:\"Suu Kyi\" → the dateline Yangon and the person Suu Kyi",
                "org:UN source:AFP → the organisation UN and the source AFP",
                "headline:coup lead:a body:b → “coup” in the headline, “a” in the lead and “b” in the body",
                "on:2021-04-08 → published on 8 April 2021",
                "on:2021-04 → published in April 2021",
                "on:2021 → published in 2021",
                "after:2021-03 → published from 1 March 2021 on",
                "before:2021-04-08 → published up to 8 April 2021",
                "2021-03..2021-04 → published from 1 March 2021 to 30 April 2021",
                "killed:>=1000 → at least 1,000 killed",
                "wounded:<10 → less than 10 wounded",
                "wounded:<=10 → at most 10 wounded",
                "arrested:8 → 8 arrested",
                "missing:10..20 → 10 to 20 missing",
                "people:>5k → more than 5,000 people",
                "money:>1.5m → more than 1,500,000 of any currency",
                "money:>1.5m EUR → more than 1,500,000 EUR",
                "percent:>2.5 → more than 2.5 percent",
                "measure:7 count:8 → a measure of 7 and a count of 8",
            })
    void aQueryIsSaidInPlainEnglish(String text, String readAs) {
        assertEquals(readAs, QueryParser.parse(text).readAs());
    }
}

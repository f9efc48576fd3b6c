package dateline.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.query.parse.QueryParser;
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
                "police w/5 grenade → police within 5 words of grenade",
                "police w/1 grenade → police within 1 word of grenade",
                "killed pre/3 Kalay → killed within 3 words before Kalay",
                "killed w/s children → killed and children in one sentence",
                "killed w/p children → killed and children in one paragraph",
                "rico not w/5 puerto → rico not within 5 words of puerto",
                "rico not w/s puerto → rico where no puerto is in the same sentence",
                "(a OR b) w/5 (c w/3 d) rain → (a or b) within 5 words of (c within 3 words of d) and rain",
                "headline:(a w/5 b) → (a within 5 words of b) in the headline",
                "=Forces rain → exactly “Forces” and rain",
                "demonstrat* → words like “demonstrat*”",
                "mandaley~ yango~ → mandaley with up to two slips and yango with up to one slip",
                "atleast3(coup) → coup at least 3 times",
                "atleast2(lead:\"second city\") → the phrase “second city” at least twice in the lead",
                "wc>800 → more than 800 words long",
                "has:dateline has:killed → with a dateline and a figure of kind killed",
                "coup sort:newest → coup",
                "plase:Yangon → plase and Yangon",
                "measure:7 count:8 → a measure of 7 and a count of 8",
            })
    void aQueryIsSaidInPlainEnglish(String text, String readAs) {
        assertEquals(readAs, QueryParser.parse(text).readAs());
    }
}

package dateline.article.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    /** Each paragraph has a stroke where one sentence ends and the next begins, and nowhere else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge fell at dawn.| Nobody was on it.",
                "“We are leaving.”| The crowd cheered.",
                "Was it an accident?| The minister would not say!| He left.",
                "He waited …| Then the lights went out.",
                "Gov. Ann Marsh met Sen. Joe Pike on Feb. 3 in St. Louis.| They shook hands.",
                "The U.N. Security Council met for an hour.| It did not vote.",
                "Aid came from the U.S.| The first ship docked on Monday.",
                "Aid came from the U.S. Navy and others.",
                "The firm, Ardent Inc., sold 2.5 million tons.| Its shares rose 3.4 percent.",
                "The firm is Ardent Inc.| The buyer is not known.",
                "Prices rose to 1,250.75 dollars.| In March they had been 980.",
                "“Stop!” he shouted, and ran.",
                "He said no.| Nobody asked again.",
                "J. R. Ortega was fined.| He paid.",
                "The club “Wow!” closed in May.",
                "The talks ended at 5 p.m. on Sunday.",
                "The talks ended at 5 p.m.| The minister left.",
                "(The report was late.)| It named no one.",
                "One line\nand the next of the same sentence.| Another.",
                "The vote was 7-2.| \"A disgrace,\" said Mr. Hall.",
                "No. 4 on the list is Dr. Imre Nagy.",
                "No full stop at the end",
                "...| Three dots begin it.",
            })
    void aParagraphIsCutWhereItsSentencesEnd(String marked) {
        String paragraph = marked.replace("|", "");

        List<String> sentences = SentenceSplitter.sentences(paragraph, new Span(0, paragraph.length())).stream()
                .map(sentence -> sentence.span().in(paragraph))
                .toList();

        assertEquals(
                List.of(marked.split("\\|", -1)).stream().map(String::strip).toList(), sentences);
    }

    /** The same for the full stops of abbreviations. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry left at 9 p.m.| Captain Olsen stayed behind.",
                "The ferry left at 9 p.m. Tuesday and 8 a.m. Oslo time.",
                "The ferry left at 9 p.m. EST from pier 4.| \"Nobody was told,\" he said.",
                "The ferry left at 9 p.m.| \"Nobody was told,\" he said.",
                "Gold fell at the a.m. London fixing.",
                "They brought tents, beds, etc.| Volunteers carried them.",
                "The plant belongs to Ardent Inc.| \"We will close it,\" the owner said.",
                "It began the U.S. \"war on rats\" of last year.",
                "The U.S. And Canada team won, as did the U.S. and Peru.",
                "Minister Signs in U.S. On Friday",
                "He was born on Main St.| The house still stands.",
                "She voted for Measure B.| The others did not.",
                "A. The budget is late.| B. The roads are bad.",
                "1. The budget is late.| 2. The roads are bad.",
                "The court ruled in Dunn v. Harbour Board and Oak v. Elm.",
                "Isle Verte (pop. 3,000) and Wm. Hart paid Rs. 500 each.",
                "The buyer is Ardent Inc. (A Danish firm) of Oslo.",
                "The crew was fined by docket no. 4 of the port.",
                "Nobody paid, i.e. The Harbour Board did.",
                "The tide ran at 3 km/s.| Nobody swam.",
                "He was asked.| \"No.| We never met.\"",
            })
    void anAbbreviationEndsASentenceOnlyWhereAnotherBegins(String marked) {
        aParagraphIsCutWhereItsSentencesEnd(marked);
    }

    /** The same for quotes and brackets, and for words that are not capitalised. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said: \" The dam will hold. \"| Nobody believed him.",
                "\" The dam will hold. \"| \" It will not. \"| They left.",
                "It was an inch \" wide.| He said: \" It will hold. \"| They left.",
                "He wept . . . and left.| They stayed . . .| Nobody saw it.",
                "Was it safe (was it ever? )| The engineers left.",
                "The film (seen by way of Hurrah! News) was long.",
                "The film (Hurrah! Hurrah!) was long.",
                "(The dam held.| The road did not.)| They left.",
                "The raid failed.| al-Masri's men fled.",
                "The price rose.| eBuy shares did not.",
                "The price rose in the shop “Hurrah!” and fell.",
            })
    void aQuoteOrABracketClosesWithTheSentenceThatItHolds(String marked) {
        aParagraphIsCutWhereItsSentencesEnd(marked);
    }

    /** The same where capitals tell nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "HE LEFT THE U.S.| HE SAID NOTHING.",
                "AID TO THE U.S. ON FRIDAY WAS LATE.| IT CAME.",
                "TROOPS OF THE U.N. SECURITY ZONE LEFT.| WHO KNOWS WHY?",
                "GEN. ORR MET LIEUT. COLONEL DALE.| HE HAD GAINED 9 FT.| THE TREE FELL.",
                "\"WHERE IS THE DAM?\" ASKED THE JUDGE.| NOBODY KNEW.",
                "THEY LACK BEDS, TENTS, ETC.| VOLUNTEERS HELPED.",
                "NO. 4 ON THE LIST IS ENEMY NO. ONE.| HE SAID NO.| THE OTHERS AGREED.",
            })
    void aParagraphInCapitalsIsCutWhereItsSentencesEnd(String marked) {
        aParagraphIsCutWhereItsSentencesEnd(marked);
    }

    @Test
    void onlyTheStretchThatWasAskedForIsCut() {
        String text = "Before it. The ferry sank. After it.";

        List<Sentence> sentences = SentenceSplitter.sentences(text, new Span(11, 26));

        assertEquals(
                List.of(new Span(11, 26)),
                sentences.stream().map(Sentence::span).toList());
    }

    @Test
    void blankTextHasNoSentences() {
        assertEquals(List.of(), SentenceSplitter.sentences(" \t\n\uFEFF\u00A0", new Span(0, 5)));
    }

    @Test
    void aSentenceInCapitalsIsShoutedAndOthersAreNot() {
        assertTrue(sentence("GRAIN SHIPMENTS ROSE SHARPLY IN MARCH").isShouted());
        assertTrue(!sentence("The UNHCR and the WFP sent help").isShouted());
    }

    /** A run of marks that ends on none of them took for ever when each of its marks was looked at on its own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                ".\"",
                "!",
                ".)",
                "a.",
                "U.S. ",
                "U.S. In ",
                "(a. ",
                "\" . ",
                "word ",
                "x",
                "\uD83D\uDE80",
                "'s",
                "1,"
            })
    void aMegabyteOfOneThingIsCutInSeconds(String piece) {
        String text = piece.repeat((1 << 20) / piece.length()) + "x";

        List<Sentence> sentences = assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> SentenceSplitter.sentences(text, new Span(0, text.length())));

        assertEquals(text.length(), sentences.getLast().span().end());
        assertTrue(sentences.stream().allMatch(sentence -> sentence.tokens().size() <= 1000));
    }

    private static Sentence sentence(String text) {
        return SentenceSplitter.sentences(text, new Span(0, text.length())).getFirst();
    }
}

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
    @ValueSource(strings = {".\"", "!", ".)", "a.", "U.S. ", "word ", "x", "\uD83D\uDE80", "'s", "1,"})
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

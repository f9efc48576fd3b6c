package dateline.search;

import static dateline.search.Articles.article;
import static dateline.search.SearcherContract.YANGON;
import static dateline.search.SearcherContract.found;
import static dateline.search.SearcherContract.word;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.query.Part;
import dateline.query.Query;
import dateline.query.Reach;
import dateline.query.Words;
import dateline.search.Searcher.StoredArticle;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which words, phrases and words near each other are found in which text. Every backend keeps it. */
public abstract class WordContract {

    /** A backend that holds these articles. */
    protected abstract Searcher holding(StoredArticle... articles) throws IOException;

    @Test
    void wordIsFoundInItsInflections() throws IOException {
        Searcher searcher = holding(article("a", "Two soldiers fired."), article("b", "The Soldier's boots."));
        assertEquals(Set.of("a", "b"), found(searcher, word("soldier")));
        assertEquals(Set.of("a", "b"), found(searcher, word("SOLDIERS")));
    }

    @Test
    void accentsAreFoldedHoweverTheyAreWritten() throws IOException {
        Searcher searcher = holding(
                article("one", "A café burned."), article("two", "A cafe\u0301 burned."), article("plain", "A cafe."));
        for (String written : List.of("cafe", "café", "CAFÉ", "cafe\u0301")) {
            assertEquals(Set.of("one", "two", "plain"), found(searcher, word(written)), written);
        }
    }

    @Test
    void caseIsFoldedInNoTurkishWay() throws IOException {
        assertEquals(Set.of("a"), found(holding(article("a", "MILITIA in Istanbul.")), word("militia")));
    }

    @Test
    void wordWithoutLettersFindsNothing() throws IOException {
        assertEquals(Set.of(), found(holding(article("a", "One.")), word("…")));
    }

    @Test
    void exactWordsKeepCaseAccentsAndEndings() throws IOException {
        Searcher searcher = holding(article("a", "Forces"), article("b", "forces"), article("c", "Force’s café"));
        assertEquals(Set.of("a"), found(searcher, new Words.Exactly("Forces")));
        assertEquals(Set.of("b"), found(searcher, new Words.Exactly("forces")));
        assertEquals(Set.of(), found(searcher, new Words.Exactly("force")));
        assertEquals(Set.of(), found(searcher, new Words.Exactly("cafe")));
        assertEquals(Set.of("c"), found(searcher, new Words.Exactly("Force’s café")));
    }

    @Test
    void phraseIsFoundInItsOrderOnly() throws IOException {
        Searcher searcher =
                holding(article("a", "The prime ministers came."), article("b", "Ministers of the prime office."));
        assertEquals(Set.of("a"), found(searcher, new Words.Phrase("Prime Minister")));
        assertEquals(Set.of("b"), found(searcher, new Words.Phrase("ministers of the prime")));
        assertEquals(Set.of(), found(searcher, new Words.Phrase("prime of")));
    }

    @Test
    void wordsOfTheHeaderAreNoText() throws IOException {
        Searcher searcher =
                holding(article("a").dateline(YANGON).paragraph("It rained.").stored());
        assertEquals(Set.of(), found(searcher, word("date")));
        assertEquals(Set.of(), found(searcher, word("2021")));
    }

    @Test
    void nearnessIsMeasuredFromTheNearerEnds() throws IOException {
        Searcher searcher = holding(
                article("a", "A general spoke. The prime minister of 1 state fled the city."),
                article("b", "Minister of the prime city state."));
        Words minister = new Words.Phrase("prime minister");
        assertEquals(Set.of("a"), found(searcher, near(minister, new Words.Word("fled"), 4)));
        assertEquals(Set.of(), found(searcher, near(minister, new Words.Word("fled"), 3)));
        Words farther = near(near(minister, new Words.Word("state"), 3), new Words.Word("spoke"), 2);
        assertEquals(Set.of("a"), found(searcher, farther));
        Words apart = near(new Words.Word("minister"), new Words.Word("prime"), 3);
        assertEquals(Set.of("b"), found(searcher, new Query.And(List.of(apart, new Query.Not(minister)))));
    }

    private static Words near(Words left, Words right, int most) {
        return new Words.Near(left, right, new Reach.Positions(most), false);
    }

    @Test
    void sentenceAndParagraphAreKeptApart() throws IOException {
        Searcher searcher = holding(article("a")
                .paragraph("Two were killed. Children ran.")
                .paragraph("Police came.")
                .stored());
        assertEquals(Set.of(), found(searcher, together("killed", "children", Reach.Stretch.SENTENCE)));
        assertEquals(Set.of("a"), found(searcher, together("killed", "children", Reach.Stretch.PARAGRAPH)));
        assertEquals(Set.of(), found(searcher, together("killed", "police", Reach.Stretch.PARAGRAPH)));
        assertEquals(Set.of("a"), found(searcher, together("two", "killed", Reach.Stretch.SENTENCE)));
    }

    private static Words together(String left, String right, Reach reach) {
        return new Words.Near(new Words.Word(left), new Words.Word(right), reach, false);
    }

    @Test
    void mentionsAreCountedInTheirPart() throws IOException {
        Searcher searcher = holding(article("a")
                .headline("Coup after coup")
                .paragraph("A coup it was.")
                .paragraph("The coup failed.")
                .stored());
        Words coup = new Words.Word("coup");
        assertEquals(Set.of("a"), found(searcher, new Query.AtLeast(4, Part.BODY, coup)));
        assertEquals(Set.of(), found(searcher, new Query.AtLeast(5, Part.BODY, coup)));
        assertEquals(Set.of("a"), found(searcher, new Query.AtLeast(2, Part.HEADLINE, coup)));
        assertEquals(Set.of(), found(searcher, new Query.AtLeast(2, Part.LEAD, coup)));
    }

    @Test
    void formsAreTheWordsThatOneStandsForTheMostFrequentFirst() throws IOException {
        Searcher searcher = holding(
                article("a", "Protest! Protests. Protesting protests."),
                article("b", "They protested; PROTESTS."),
                article("c", "Prose."));
        assertEquals(
                new Forms(List.of("protests", "protest", "protested"), 6),
                searcher.forms(new Words.Wildcard("protes*"), 3));
        assertEquals(new Forms(List.of("prose"), 1), searcher.forms(new Words.Misspelled("prsoe", 1), 3));
        assertEquals(new Forms(List.of(), 0), searcher.forms(new Words.Word("protest"), 3));
    }
}

package dateline.search;

import static dateline.search.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.search.Searcher.StoredArticle;
import dateline.search.answer.SimilarArticle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Articles like another one. Every backend keeps it. */
public abstract class SimilarContract {

    /** A backend that holds these articles. */
    protected abstract Searcher holding(StoredArticle... articles) throws IOException;

    private static List<String> ids(Searcher searcher, String id, int most) throws IOException {
        return searcher.similar(id, most).stream()
                .map(similar -> similar.hit().id())
                .toList();
    }

    /** Beside those given many others, so that some words are rare and others are not. */
    private Searcher among(StoredArticle... articles) throws IOException {
        List<StoredArticle> all = new ArrayList<>(List.of(articles));
        for (int index = 0; index < 60; index++) {
            all.add(article(
                    "other" + index,
                    "The government said on " + "mtwfs".charAt(index % 5) + "onday that talks "
                            + "abcdefgh".charAt(index % 8) + "egan."));
        }
        return holding(all.toArray(StoredArticle[]::new));
    }

    private Searcher ferries() throws IOException {
        return among(
                article("ferry")
                        .paragraph("The government said a ferry capsized near Sandwip. Jo Falk was aboard.")
                        .person("Jo Falk")
                        .stored(),
                article("same")
                        .paragraph("Near Sandwip the capsized ferry was raised. Jo Falk spoke.")
                        .person("Jo Falk")
                        .stored(),
                article("copy")
                        .published("2021-04-09")
                        .paragraph("The government said a ferry capsized  near\nSandwip. Jo Falk was aboard.")
                        .person("Jo Falk")
                        .stored(),
                article("common", "The government said that talks began."));
    }

    @Test
    void anArticleIsNeverLikeItself() throws IOException {
        Searcher searcher = ferries();
        for (String id : List.of("ferry", "same", "copy", "common")) {
            assertTrue(!ids(searcher, id, 20).contains(id), id);
        }
    }

    @Test
    void rareWordsAndAPersonComeBeforeCommonWords() throws IOException {
        List<String> similar = ids(ferries(), "ferry", 20);
        assertEquals(List.of("copy", "same"), similar.subList(0, 2));
    }

    @Test
    void anEqualTextIsSaidToBeADuplicate() throws IOException {
        List<SimilarArticle> similar = ferries().similar("ferry", 2);
        assertEquals(
                List.of(true, false),
                similar.stream().map(SimilarArticle::isDuplicate).toList());
        assertTrue(similar.getFirst().hit().headline().getFirst().text().startsWith("The government"));
    }

    @Test
    void ofEqualOnesTheNearestInTimeComesFirst() throws IOException {
        String words = "A ferry capsized near Sandwip.";
        Searcher searcher = among(
                article("now", words),
                article("later").published("2023-01-01").paragraph(words).stored(),
                article("soon").published("2021-04-10").paragraph(words).stored());
        assertEquals(List.of("soon", "later"), ids(searcher, "now", 2));
    }

    @Test
    void thereAreNoMoreThanAskedForAndTheSameEachTime() throws IOException {
        Searcher searcher = ferries();
        assertEquals(1, searcher.similar("ferry", 1).size());
        assertEquals(ids(searcher, "ferry", 20), ids(searcher, "ferry", 20));
    }

    @Test
    void nothingIsLikeAnArticleThatIsNotThereOrHasNoWords() throws IOException {
        assertEquals(List.of(), ferries().similar("nowhere", 5));
        assertEquals(
                List.of(), ids(holding(article("empty").paragraph("…").stored(), article("b", "Rain.")), "empty", 5));
    }
}

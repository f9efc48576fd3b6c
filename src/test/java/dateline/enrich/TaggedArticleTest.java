package dateline.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.EnrichedArticle;
import dateline.article.Headline;
import dateline.article.Mention;
import dateline.article.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaggedArticleTest {

    private static final String PARAGRAPH = "The river rose again. ".repeat(100).strip();

    /** So many paragraphs of 2,199 letters, each on a line of its own. */
    private static Article article(int paragraphs) {
        String text = (PARAGRAPH + "\n").repeat(paragraphs);
        List<Block> blocks = new ArrayList<>();
        for (int paragraph = 0; paragraph < paragraphs; paragraph++) {
            int start = paragraph * (PARAGRAPH.length() + 1);
            blocks.add(new Block(Block.Role.PARAGRAPH, new Span(start, start + PARAGRAPH.length())));
        }
        return new Article(
                "a",
                LocalDate.of(2019, 3, 8),
                text,
                new Headline("The river rose again.", new Span(0, 21)),
                null,
                null,
                blocks);
    }

    @Test
    void allOfAnArticleIsLookedInto() {
        Article article = article(20);
        TaggedArticle tagged = SharedTagger.tagged(article);
        assertSame(article, tagged.article());
        assertEquals(2000, tagged.sentences().size());
    }

    @Test
    void ofAnArticleLongerThanABookTheBeginningIsLookedIntoAndAllIsKept() {
        Article article = article(400);
        Annotator each = (text, _) -> text.sentences().stream()
                .<Mention>map(sentence -> new Mention.OfPerson(sentence.span(), "A"))
                .toList();
        EnrichedArticle found = new Enricher(SharedTagger.tagger(), List.of(each)).enrich(article);
        assertSame(article, found.article());
        int last = found.mentions().getLast().span().end();
        assertTrue(
                last > TaggedArticle.FARTHEST && last <= TaggedArticle.FARTHEST + PARAGRAPH.length(), "last: " + last);
    }
}

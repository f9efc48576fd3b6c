package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.web.address.Percent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One article by its id. */
class ArticleApiTest {

    @RegisterExtension
    private static final ServedCorpus served = ServedCorpus.shelf();

    @Test
    void anArticleComesWithItsTextAndTheHashOfItsFile() throws Exception {
        JsonNode article = served.json("/api/articles/2021/ferry-1");
        assertEquals("2021/ferry-1.txt", article.at("/file").textValue());
        assertEquals("2021-06-22", article.at("/published").textValue());
        assertEquals("Myanmar", article.at("/dateline/path/1").textValue());
        assertEquals("870", article.at("/figures/0/text").textValue());
        assertEquals("ab".repeat(32), article.at("/sha256").textValue());
        String text = article.at("/text").textValue();
        assertTrue(text.startsWith(" date 2021-06-22 Yangon"));
        JsonNode figure = article.at("/figures/0");
        assertEquals(
                "870",
                text.substring(figure.at("/start").intValue(), figure.at("/end").intValue()));
    }

    @Test
    void anIdMayHoldAnyCharacter() throws Exception {
        JsonNode article = served.json("/api/articles/" + Percent.path(Shelf.EVIL_ID));
        assertEquals(Shelf.EVIL_ID, article.at("/id").textValue());
    }
}

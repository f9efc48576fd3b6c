package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.web.address.Percent;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The citation of an article, and where it leads. */
class CitationApiTest {

    @RegisterExtension
    private static final ServedCorpus served = ServedCorpus.shelf();

    @Test
    void aCitationLeadsToTheVersionThatWasCitedAndToNoOther() throws Exception {
        String id = Percent.path(Shelf.EVIL_ID);
        String citation = served.get("/api/articles/" + id + "/cite").body();
        String link = citation.strip().substring(citation.lastIndexOf(" http") + 1);
        String path = link.replace(served.address(), "");
        assertEquals(200, served.get(path).statusCode(), path);
        String other = path.replace("ab".repeat(32), "cd".repeat(32));
        HttpResponse<String> gone = served.get(other);
        assertEquals(410, gone.statusCode());
        assertTrue(gone.body().contains("file has changed since"), gone.body());
        assertEquals(410, served.get("/api/articles/2021/ferry-1?sha256=00").statusCode());
        assertEquals(
                410, served.get("/api/articles/2021/ferry-1/cite?sha256=00").statusCode());
    }

    @Test
    void theHashOfItsFileStandsOnTheArticlesPageInItsJsonAndInEachCitation() throws Exception {
        String hash = "ab".repeat(32);
        for (String path : List.of(
                "/article/2021/ferry-1",
                "/api/articles/2021/ferry-1",
                "/api/articles/2021/ferry-1/cite",
                "/api/articles/2021/ferry-1/cite?format=bib",
                "/api/articles/2021/ferry-1/cite?format=ris")) {
            assertTrue(served.get(path).body().contains(hash), path);
        }
        assertTrue(served.get("/article/2021/ferry-1").body().contains("<code>" + hash + "</code>"));
    }

    @Test
    void aCitationComesInThreeFormats() throws Exception {
        String path = "/api/articles/2021/ferry-1/cite";
        assertTrue(served.get(path).body().startsWith("AFP: “More than 870 villagers"));
        assertEquals(served.get(path).body(), served.get(path + "?format=text").body());
        assertTrue(served.get(path + "?format=bib").body().startsWith("@misc{dateline-2021-ferry-1-"));
        assertTrue(served.get(path + "?format=ris").body().startsWith("TY  - NEWS\r\n"));
        assertTrue(served.get("/export.bib?q=ferry")
                .body()
                .endsWith(served.get(path + "?format=bib").body()));
        assertTrue(served.get("/export.ris?q=ferry")
                .body()
                .endsWith(served.get(path + "?format=ris").body()));
        HttpResponse<String> wrong = served.get(path + "?format=apa");
        assertEquals(400, wrong.statusCode());
        assertTrue(wrong.body().contains("text, bib or ris"), wrong.body());
        assertEquals(404, served.get("/api/articles/nowhere/cite").statusCode());
        HttpResponse<String> slash = served.get("/api/articles/2021/ferry-1%2Fcite");
        assertEquals(404, slash.statusCode(), "an id that ends in /cite is another one");
        assertFalse(slash.body().contains("@misc"));
    }
}

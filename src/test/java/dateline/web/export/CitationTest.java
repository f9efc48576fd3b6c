package dateline.web.export;

import static dateline.search.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.search.Articles;
import java.util.List;
import org.junit.jupiter.api.Test;

class CitationTest {

    private static final String SITE = "http://localhost:8080";
    private static final String HASH = "ab".repeat(32);

    private static Citation of(Articles article) {
        return Citation.of(article.stored(), SITE);
    }

    @Test
    void aLineOfTextNamesSourceHeadlineDayIdAndHash() {
        assertEquals(
                "AFP: “Two drowned in the flood”, 8 March 2019. Dateline 2019/flood 1, SHA-256 " + HASH
                        + ", http://localhost:8080/article/2019/flood%201?sha256=" + HASH,
                of(article("2019/flood 1")
                                .published("2019-03-08")
                                .source("AFP")
                                .paragraph("Two drowned in the flood. It rained."))
                        .text());
    }

    @Test
    void theFileStandsForAnUnknownSource() {
        Citation citation = of(article("2019/flood").paragraph("It rained."));
        assertEquals("2019/flood.txt", citation.source());
        assertTrue(citation.text().startsWith("2019/flood.txt: “It rained”, "), citation.text());
    }

    @Test
    void anArticleWithoutAWordCanBeCited() {
        assertTrue(of(article("empty")).text().contains("“Without headline”"));
    }

    @Test
    void bibtexHasTheSameInItsFields() {
        assertEquals(
                """
                @misc{dateline-2019-flood-1-%s,
                  author = {{AFP}},
                  title = {{Two drowned.}},
                  date = {2019-03-08},
                  year = {2019},
                  month = 3,
                  note = {Dateline 2019/flood-1, SHA-256 %s},
                  url = {http://localhost:8080/article/2019/flood-1?sha256=%s}
                }
                """.formatted(key("2019/flood-1"), HASH, HASH),
                of(article("2019/flood-1").published("2019-03-08").source("AFP").paragraph("Two drowned."))
                        .bibtex());
    }

    /** What stands behind the words of a key. */
    private static String key(String id) {
        String entry = of(article(id)).bibtex();
        String key = entry.substring(entry.indexOf('{') + 1, entry.indexOf(','));
        return key.substring(key.lastIndexOf('-') + 1);
    }

    @Test
    void keysOfDifferentIdsDiffer() {
        for (String other : List.of("Flood", "flood-", "flood/", "flóod", "flood ", "a/flood")) {
            assertNotEquals(key("flood"), key(other), other);
        }
        String key =
                of(article("É { } , @ \" # 'x' ~ \\ " + "long ".repeat(50))).bibtex();
        assertTrue(key.lines().findFirst().orElseThrow().matches("@misc\\{dateline-[a-z0-9-]+,"), key);
    }

    @Test
    void bibtexStaysWholeWhateverAHeadlineHolds() {
        String entry = of(article("a").source("A & B").paragraph("50% {of $5} }}{ \\end ~ ^ a_b #1"))
                .bibtex();
        assertTrue(entry.contains("author = {{A \\& B}}"), entry);
        assertTrue(
                entry.contains("title = {{50\\% \\textbraceleft{}of \\$5\\textbraceright{} "
                        + "\\textbraceright{}\\textbraceright{}\\textbraceleft{} "
                        + "\\textbackslash{}end \\textasciitilde{} \\textasciicircum{} a\\_b \\#1}}"),
                entry);
        int depth = 0;
        for (char letter : entry.strip().toCharArray()) {
            depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            assertTrue(depth >= 0, entry);
        }
        assertEquals(0, depth);
    }

    @Test
    void risHasATagALine() {
        String ris = of(article("2019/flood")
                        .published("2019-03-08")
                        .source("AFP")
                        .paragraph("Two\r\nER  - \r\ndrowned\tyesterday."))
                .ris();
        assertEquals(
                List.of(
                        "TY  - NEWS",
                        "TI  - Two ER - drowned yesterday.",
                        "T2  - AFP",
                        "PY  - 2019",
                        "DA  - 2019/03/08/",
                        "ID  - 2019/flood",
                        "N1  - Dateline 2019/flood, SHA-256 " + HASH,
                        "UR  - http://localhost:8080/article/2019/flood?sha256=" + HASH,
                        "ER  - "),
                ris.lines().toList());
        assertTrue(ris.endsWith("\r\n"));
        assertFalse(ris.replace("\r\n", "").contains("\n"));
    }

    @Test
    void controlCharactersBreakNothing() {
        Citation citation = of(article("a\nb\u0007c").source("X\u2028Y\u0000").paragraph("One \u001Btwo \uD800three."));
        assertEquals("X Y\uFFFD", citation.source());
        assertEquals("One \uFFFDtwo \uFFFDthree.", citation.headline());
        assertEquals(1, citation.text().lines().count());
        assertTrue(citation.text().contains("Dateline a b\uFFFDc,"), citation.text());
        assertTrue(citation.link().contains("/article/a%0Ab%07c?"), citation.link());
    }
}

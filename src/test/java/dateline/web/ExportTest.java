package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {

    private static final List<String> FORMATS = List.of("/export.csv", "/export.jsonl", "/export.bib", "/export.ris");

    /** The rows of a table before its articles: nine of the head, an empty one, the names of the columns. */
    private static final int HEAD = 11;

    @RegisterExtension
    private static final ServedCorpus served = ServedCorpus.shelf();

    /** The rows of a table as RFC 4180 reads them. */
    private static List<List<String>> rows(String csv) {
        assertEquals('\uFEFF', csv.charAt(0));
        List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        StringBuilder cell = new StringBuilder();
        boolean isQuoted = false;
        for (int at = 1; at < csv.length(); at++) {
            char letter = csv.charAt(at);
            if (letter == '"' && isQuoted && at + 1 < csv.length() && csv.charAt(at + 1) == '"') {
                cell.append('"');
                at++;
            } else if (letter == '"') {
                isQuoted = !isQuoted;
            } else if (!isQuoted && (letter == ',' || csv.startsWith("\r\n", at))) {
                rows.getLast().add(cell.toString());
                cell.setLength(0);
                if (letter == '\r') {
                    rows.add(new ArrayList<>());
                    at++;
                }
            } else {
                cell.append(letter);
            }
        }
        assertEquals(List.of(), rows.removeLast(), "the last row ends as all others");
        return rows;
    }

    private static List<JsonNode> lines(String path) throws Exception {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : served.get(path).body().lines().toList()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    private static List<String> searched(String parameters) throws Exception {
        return served.json("/api/search?size=100&" + parameters).at("/hits").findValuesAsText("id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "q=killed",
                "q=killed&sort=oldest",
                "q=killed&sort=figure",
                "place=Europe",
                "place=-Europe&from=2015",
                "from=2007-11-05&to=2007-11",
                "box=92,9.5,101.2,28.5",
                "source=AFP&source=Reuters",
                "q=zzz"
            })
    void everyFormatHoldsWhatTheSearchFindsInItsOrder(String parameters) throws Exception {
        List<String> ids = searched(parameters);
        List<JsonNode> lines = lines("/export.jsonl?" + parameters);
        assertEquals(ids.size(), lines.getFirst().at("/total").intValue());
        assertEquals(
                ids,
                lines.stream().skip(1).map(line -> line.at("/id").textValue()).toList());
        List<List<String>> rows = rows(served.get("/export.csv?" + parameters).body());
        assertEquals(ids, rows.stream().skip(HEAD).map(row -> row.getFirst()).toList());
        assertEquals(Set.of(13), new HashSet<>(rows.stream().map(List::size).toList()));
        String bib = served.get("/export.bib?" + parameters).body();
        assertEquals(
                ids.size(),
                bib.lines().filter(line -> line.startsWith("@")).distinct().count());
        String ris = served.get("/export.ris?" + parameters).body();
        assertEquals(
                ids,
                ris.lines()
                        .filter(line -> line.startsWith("ID  - "))
                        .map(line -> line.substring(6))
                        .toList());
        assertEquals(ids.size(), ris.lines().filter("TY  - NEWS"::equals).count());
        assertEquals(ids.size(), ris.lines().filter("ER  - "::equals).count());
    }

    @Test
    void pageAndSizeOfTheListDoNotMatter() throws Exception {
        for (String path : FORMATS) {
            String all = served.get(path).body();
            String paged =
                    served.get(path + "?page=2&size=1&view=map&article=x").body();
            assertEquals(all.lines().count(), paged.lines().count(), path);
            assertEquals(200, served.get(path + "?page=999999&size=100").statusCode(), path);
        }
    }

    @Test
    void aTableSaysWhatItIs() throws Exception {
        HttpResponse<String> answer = served.get("/export.csv?q=killed+ferry%21&place=Asia&page=3");
        List<List<String>> rows = rows(answer.body());
        assertEquals("Dateline export", rows.get(0).getFirst());
        assertTrue(rows.get(0).get(1).matches("20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z"));
        assertEquals(List.of("Query", "killed ferry!"), rows.get(1).subList(0, 2));
        assertEquals(List.of("Read as", "killed and ferry!"), rows.get(2).subList(0, 2));
        assertEquals(List.of("Notes", "The ! was read as text."), rows.get(3).subList(0, 2));
        assertEquals(
                List.of("Search", served.address() + "/?q=killed%20ferry%21&place=Asia"),
                rows.get(4).subList(0, 2));
        assertEquals(List.of("Order", "relevance"), rows.get(5).subList(0, 2));
        assertEquals(List.of("Articles in this file", "1"), rows.get(6).subList(0, 2));
        assertEquals(List.of("Articles in the index", "4"), rows.get(7).subList(0, 2));
        assertEquals(List.of("Index generation", "1"), rows.get(8).subList(0, 2));
        assertEquals("", String.join("", rows.get(9)));
        assertEquals("citation", rows.get(10).get(11));
        List<String> ferry = rows.get(HEAD);
        assertEquals("2021-06-22", ferry.get(2));
        assertEquals("Yangon", ferry.get(3));
        assertEquals("AFP", ferry.get(4));
        assertEquals(
                "more than 870 killed (villagers, say officials); 12 wounded (sailors, says A spokesman for the port)",
                ferry.get(5));
        assertEquals("Asia/Myanmar/Yangon/Yangon", ferry.get(6));
        assertEquals("Aye Chan", ferry.get(7));
        assertEquals("ab".repeat(32), ferry.get(10));
        assertTrue(ferry.get(11).startsWith("AFP: “More than 870 villagers"), ferry.get(11));
        assertTrue(ferry.get(12).endsWith("/article/2021/ferry-1?sha256=" + "ab".repeat(32)), ferry.get(12));
    }

    @Test
    void everyFileSaysWhatItIsAtItsHead() throws Exception {
        JsonNode head = lines("/export.jsonl?q=killed%21").getFirst();
        assertEquals("killed!", head.at("/query/text").textValue());
        assertEquals("killed!", head.at("/query/readAs").textValue());
        assertEquals(
                "The ! was read as text.", head.at("/query/warnings/0/message").textValue());
        assertEquals("relevance", head.at("/order").textValue());
        assertEquals(4, head.at("/index/articles").intValue());
        assertEquals(1, head.at("/index/generation").intValue());
        assertTrue(head.at("/exported").textValue().endsWith("Z"));
        for (String path : List.of("/export.bib", "/export.ris", "/feed.atom")) {
            String body = served.get(path + "?q=%40killed%21").body();
            String start = body.substring(0, body.indexOf("Index generation: 1"));
            assertTrue(start.contains("Read as: "), start);
            assertTrue(start.contains("Notes: The ! was read as text."), start);
            assertTrue(start.contains("Articles in the index: 4"), start);
            assertTrue(!path.equals("/export.bib") || !start.contains("@"), start);
        }
    }

    @Test
    void aLineHasAllThatTheArticleMentions() throws Exception {
        JsonNode ferry = lines("/export.jsonl?q=ferry").get(1);
        JsonNode article = served.json("/api/articles/2021/ferry-1");
        for (String field : List.of(
                "id",
                "headline",
                "published",
                "dateline",
                "source",
                "sha256",
                "figures",
                "places",
                "people",
                "organisations")) {
            assertEquals(article.get(field), ferry.get(field), field);
        }
        assertEquals(
                served.get("/api/articles/2021/ferry-1/cite").body().strip(),
                ferry.get("citation").textValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "q=killed%3A%3E100+M%C3%A9xico | dateline-killed-100-mexico",
                "'' | dateline",
                "q=%D0%9C%D0%B8%D1%80 | dateline",
                "q=..%2F..%2Fetc%0D%0AX:%20y%22 | dateline-etc-x-y"
            })
    void theFileIsNamedByTheQuery(String parameters, String name) throws Exception {
        for (String path : FORMATS) {
            HttpResponse<String> answer = served.get(path + "?" + parameters);
            assertEquals(
                    "attachment; filename=\"" + name + path.substring(path.indexOf('.')) + "\"",
                    answer.headers().firstValue("Content-Disposition").orElseThrow());
        }
        String longest = ExportRoutes.fileName("long ".repeat(1000));
        assertTrue(longest.length() < 80 && longest.endsWith("long"), longest);
    }

    @ParameterizedTest
    @CsvSource({
        "/export.csv, text/csv; charset=utf-8",
        "/export.jsonl, application/x-ndjson",
        "/export.bib, application/x-bibtex; charset=utf-8",
        "/export.ris, application/x-research-info-systems; charset=utf-8",
        "/feed.atom, application/atom+xml; charset=utf-8"
    })
    void everyFileHasItsTypeAndAHeadRequestHasNoBody(String path, String type) throws Exception {
        for (String method : List.of("GET", "HEAD")) {
            HttpResponse<String> answer = served.ask(method, path);
            assertEquals(200, answer.statusCode());
            assertEquals(
                    type,
                    answer.headers().firstValue("Content-Type").orElseThrow().replace(";charset", "; charset"));
            assertEquals(method.equals("HEAD"), answer.body().isEmpty());
        }
    }

    @Test
    void whatCannotBeReadIsAProblemAndNoFile() throws Exception {
        for (String path : List.of("/export.csv?from=never", "/feed.atom?box=x", "/export.ris?sort=upwards")) {
            HttpResponse<String> answer = served.get(path);
            assertEquals(400, answer.statusCode());
            assertEquals(
                    "application/problem+json",
                    answer.headers().firstValue("Content-Type").orElseThrow());
            assertTrue(answer.headers().firstValue("Content-Disposition").isEmpty());
        }
        assertEquals(
                403, served.get("/export.csv", "Sec-Fetch-Site", "cross-site").statusCode());
        assertEquals(
                403, served.get("/feed.atom", "Origin", "http://evil.example").statusCode());
    }

    @Test
    void aBrokenArchiveIsAFaultAndNoFile() throws Exception {
        try (ServedCorpus broken = ServedCorpus.of(Shelf.broken()).open()) {
            for (String path : FORMATS) {
                HttpResponse<String> answer = broken.get(path);
                assertEquals(500, answer.statusCode());
                assertTrue(answer.headers().firstValue("Content-Disposition").isEmpty());
            }
        }
    }
}

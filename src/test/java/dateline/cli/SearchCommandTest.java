package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.cli.text.Terminals;
import dateline.lucene.LuceneSearcher;
import dateline.query.parse.QueryParser;
import dateline.search.advice.SettlingReader;
import dateline.web.Readiness;
import dateline.web.WebOptions;
import dateline.web.WebServer;
import dateline.web.address.Percent;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCommandTest {

    private static final String ESCAPE = "\u001B";

    @TempDir
    Path temp;

    private Shell shell;

    @BeforeEach
    void index() throws IOException {
        shell = new Shell(Files.createDirectory(temp.resolve("corpus")), temp.resolve("index"));
        write(
                "a.txt",
                "date 2019-03-08 Quito\n\nThe river rose for a third day. It killed 12 people, and the river went on.\n");
        write("b c%.txt", "date 2019-03-09\n\nThe river fell.\n");
        write("d.txt", "date 2019-03-09\n\nThe river fell.\n");
        write("e.txt", "date 2019-03-10\n\nA lake. A \u001B[31m river \u001B[0m of paint.\n");
        assertEquals(0, shell.index().exitCode());
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(shell.corpus().resolve(file), text);
    }

    private String search(String... words) {
        Shell.Result result = shell.search(words);
        assertEquals(0, result.exitCode(), result.errors());
        return result.output();
    }

    @Test
    void whatMatchedIsInColourOnlyIfAskedForWhereNoTerminalIs() {
        String plain = search("river");
        assertFalse(plain.contains(ESCAPE), plain);
        assertEquals(plain, search("--color", "auto", "river"));
        assertEquals(plain, search("--color=never", "river"));
        String coloured = search("--color=always", "river");
        assertTrue(coloured.contains("The " + ESCAPE + "[1;31mriver" + ESCAPE + "[0m rose for"), coloured);
        assertEquals(plain, coloured.replace(ESCAPE + "[1;31m", "").replace(ESCAPE + "[0m", ""));
    }

    @Test
    void noColourOfAnArticleReachesTheTerminal() {
        String coloured = search("--color=always", "paint");
        assertTrue(coloured.contains("\uFFFD[31m river"), coloured);
        assertTrue(coloured.contains(ESCAPE + "[1;31mpaint"), coloured);
    }

    @Test
    void aTerminalShowsColourUnlessItsUserWantsNone() {
        assertTrue(Terminals.showsColour(true, null));
        assertTrue(Terminals.showsColour(true, ""));
        assertFalse(Terminals.showsColour(true, "1"));
        assertFalse(Terminals.showsColour(false, null));
    }

    @Test
    void anUnknownColourOrFormatIsSaidAndTwo() {
        assertEquals(2, shell.search("--color=green", "river").exitCode());
        assertEquals(2, shell.search("--format=xml", "river").exitCode());
    }

    @Test
    void jsonIsWhatTheApiGives() throws Exception {
        try (LuceneSearcher searcher = LuceneSearcher.open(shell.home().resolve("lucene"));
                WebServer server = new WebServer(
                        WebOptions.loopback(0),
                        searcher,
                        new SettlingReader(QueryParser::parse, searcher),
                        Readiness.done())) {
            server.start();
            for (String query : List.of(
                    "river", "killed:>10", "river sort:oldest", "nothing OR \"river fell", "plase:river", "zzz")) {
                for (int size : List.of(1, 100)) {
                    String address = "http://localhost:" + server.port() + "/api/search?q=" + Percent.query(query)
                            + "&size=" + size;
                    try (InputStream answer = URI.create(address).toURL().openStream()) {
                        assertEquals(
                                untimed(new String(answer.readAllBytes(), StandardCharsets.UTF_8)),
                                untimed(search("--format", "json", "-n", Integer.toString(size), query)),
                                query);
                    }
                }
            }
        }
    }

    private static ObjectNode untimed(String json) throws IOException {
        ObjectNode answer = (ObjectNode) new ObjectMapper().readTree(json);
        assertTrue(answer.has("tookMs"));
        answer.remove("tookMs");
        assertTrue(answer.has("snapshot"), "each has its own");
        answer.remove("snapshot");
        return answer;
    }

    @Test
    void aRunHasSixColumnsARankEachAndScoresThatFall() throws IOException {
        for (String order : List.of("relevance", "newest", "oldest", "figure")) {
            List<String> named = new ArrayList<>();
            double above = Double.POSITIVE_INFINITY;
            for (String line :
                    search("--format=trec", "river sort:" + order).lines().toList()) {
                String[] columns = line.split(" ", -1);
                assertEquals(6, columns.length, line);
                assertEquals("1", columns[0]);
                assertEquals("Q0", columns[1]);
                named.add(columns[2]);
                assertEquals(Integer.toString(named.size()), columns[3]);
                double score = Double.parseDouble(columns[4]);
                assertTrue(score < above, line);
                above = score;
                assertEquals("dateline", columns[5]);
            }
            assertEquals(4, named.size());
            assertTrue(named.contains("b%20c%25"), named.toString());
            List<String> listed = new ArrayList<>();
            new ObjectMapper()
                    .readTree(search("--format=json", "river sort:" + order))
                    .at("/hits")
                    .forEach(hit -> listed.add(hit.get("id").textValue().replace("b c%", "b%20c%25")));
            assertEquals(listed, named, order);
        }
        assertEquals("", search("--format=trec", "zzz"));
    }
}

package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.cli.text.ExitCode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server as an operator runs it: a process that logs, and that is ended by a signal. */
class ServeProcessTest {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:[0-9]+");

    private static final String SECRET = "ouagadougou";

    private static final int TERMINATED = 128 + 15;

    @TempDir
    Path temp;

    @Test
    void aTerminatedServerHasLoggedWithoutWordsAndLeavesAWholeIndex() throws Exception {
        Shell shell = new Shell(Files.createDirectory(temp.resolve("corpus")), temp.resolve("index"));
        Files.writeString(shell.corpus().resolve("a.txt"), "date 2019-03-08 Quito\n\nThe river rose.\n");
        Path log = temp.resolve("requests.jsonl");
        Child server = Child.start(
                temp.resolve("printed"),
                List.of(),
                "serve",
                "--port",
                "0",
                "--log",
                log.toString(),
                "--corpus",
                shell.corpus().toString(),
                "--index",
                shell.home().toString());
        try {
            String address = address(server);
            while (ask(address + "/health/ready").statusCode() != 200) {
                Thread.sleep(20);
            }
            assertEquals(200, ask(address + "/api/search?q=" + SECRET).statusCode());
            server.process().destroy();
            assertEquals(TERMINATED, server.exitCode(), server.printed());
        } finally {
            server.kill();
        }
        String lines = Files.readString(log);
        JsonNode last = new ObjectMapper().readTree(lines.lines().toList().getLast());
        assertEquals("/api/search", last.get("route").textValue());
        assertFalse((lines + server.printed()).contains(SECRET), lines);
        assertEquals(0, shell.verify().exitCode());
        assertTrue(shell.search("river").output().contains("river"));
    }

    @Test
    void aLogThatCannotBeWrittenIsSaidAtTheStart() {
        Shell.Result result = Shell.run(
                "serve",
                "--port",
                "0",
                "--log",
                temp.resolve("nowhere/requests.jsonl").toString(),
                "--corpus",
                temp.toString(),
                "--index",
                temp.resolve("index").toString());
        assertEquals(ExitCode.USAGE, result.exitCode());
        assertTrue(result.errors().contains("There is no folder for the log"), result.errors());
    }

    private static String address(Child server) throws IOException, InterruptedException {
        while (server.process().isAlive()) {
            Matcher address = ADDRESS.matcher(server.printed());
            if (address.find()) {
                return address.group();
            }
            Thread.sleep(20);
        }
        throw new IOException(server.printed());
    }

    private static HttpResponse<String> ask(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}

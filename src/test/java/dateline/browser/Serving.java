package dateline.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dateline as it is run, {@code ./dateline serve}, in a process of its own. */
final class Serving implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("Dateline is at (http://\\S+)");
    private static final int SECONDS = 240;

    private final Process process;
    private final String address;

    private Serving(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Serves a folder, and waits until all of it is indexed. */
    static Serving of(Path corpus, Path index, String... options) throws IOException, InterruptedException {
        Files.createDirectories(index);
        Path output = index.resolveSibling(index.getFileName() + ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.extensions=u-nu-arab",
                "-Duser.timezone=Pacific/Apia",
                "-Xmx1500m",
                "-cp",
                System.getProperty("java.class.path"),
                "dateline.Main",
                "serve",
                "--corpus",
                corpus.toString(),
                "--index",
                index.toString(),
                "--port",
                "0"));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        for (int tries = 0; tries < SECONDS * 4 && process.isAlive(); tries++) {
            Matcher matcher = ADDRESS.matcher(Files.readString(output));
            if (matcher.find() && isReady(matcher.group(1))) {
                return new Serving(process, matcher.group(1));
            }
            TimeUnit.MILLISECONDS.sleep(250);
        }
        process.destroyForcibly();
        throw new IOException("It does not serve: " + Files.readString(output));
    }

    private static boolean isReady(String address) throws InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest health =
                    HttpRequest.newBuilder(URI.create(address + "/health")).build();
            return client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Where it is: {@code "http://localhost:41233"}. */
    String address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
    }
}

package dateline.bench.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A process of its own that listens on a port, which it says in a line of its output: {@code port 40123}. */
public final class Child implements AutoCloseable {

    /** A logger may stand before it. */
    private static final Pattern SAYS_PORT = Pattern.compile("(?:^| )port ([0-9]+)$");

    private final Process process;
    private final int port;

    private Child(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts a main class in a Java of the same version, and waits until it listens.
     *
     * @param options those of the JVM
     * @throws IOException if it ends before it listens
     */
    public static Child start(String classPath, List<String> options, String main, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader out = process.inputReader();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher matcher = SAYS_PORT.matcher(line);
            if (matcher.find()) {
                Thread.ofVirtual().start(() -> drain(out));
                return new Child(process, Integer.parseInt(matcher.group(1)));
            }
        }
        throw new IOException(main + " has ended: " + String.join(" ", command));
    }

    /** Says in the child that it listens. */
    public static void listens(int port) {
        System.out.println("port " + port);
    }

    private static void drain(BufferedReader out) {
        try {
            out.lines().forEach(_ -> {});
        } catch (UncheckedIOException _) {
            // The child was ended while it was read.
        }
    }

    public int port() {
        return port;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException ended) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}

package dateline.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A command that runs in a process of its own, so that it can be killed. */
public record Child(Process process, Path output) {

    /** Starts {@code java dateline.Main} with this process's class path. */
    public static Child start(Path output, List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(isHangupIgnored() ? List.of("env", "--default-signal=HUP") : List.of());
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx1g"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dateline.Main"));
        command.addAll(List.of(arguments));
        File file = output.toFile();
        return new Child(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(file)
                        .start(),
                output);
    }

    /** Who starts the tests with {@code nohup} would have every process that they start hear nothing of SIGHUP. */
    private static boolean isHangupIgnored() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                && Files.readAllLines(status).stream().anyMatch(line -> line.matches("SigIgn:\\s*[0-9a-f]*[13579bdf]"));
    }

    /** Waits for its end. */
    public int exitCode() throws IOException, InterruptedException {
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            kill();
            throw new IOException("It does not end: " + Files.readString(output));
        }
        return process.exitValue();
    }

    /** Ends it as {@code kill -9} does: nothing in it can notice. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public String printed() throws IOException {
        return Files.readString(output);
    }
}

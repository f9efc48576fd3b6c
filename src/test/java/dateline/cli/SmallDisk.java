package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A disk in memory that is as small as one likes.
 *
 * @param path where it is mounted
 */
record SmallDisk(Path path) implements AutoCloseable {

    /** Mounts one; a test of somebody who may not do so is skipped, and says it. */
    static SmallDisk mount(Path path, String size) throws IOException {
        Files.createDirectories(path);
        if (run("mount", "-t", "tmpfs", "-o", "size=" + size, "none", path.toString()) != 0) {
            String reason = "skipped: only root may mount the small disk that this test fills";
            System.out.println(reason);
            Assumptions.abort(reason);
        }
        return new SmallDisk(path);
    }

    /** Mounts it anew with other options, keeping what is on it: {@code "ro"}, {@code "size=64m"}. */
    void remount(String options) throws IOException {
        assertEquals(0, run("mount", "-o", "remount," + options, path.toString()));
    }

    /** Takes all space that is left. */
    Path fill() throws IOException {
        Path filler = path.resolve("filler");
        byte[] block = new byte[4096];
        try (var out = Files.newOutputStream(filler)) {
            for (; ; ) {
                out.write(block);
            }
        } catch (IOException full) {
            return filler;
        }
    }

    @Override
    public void close() throws IOException {
        run("umount", "-l", path.toString());
    }

    private static int run(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        return process.onExit().join().exitValue();
    }

    /** Runs Dateline behind a limit of the shell: {@code "ulimit -n 64"}. */
    static Shell.Result limited(String limit, String... arguments) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = Stream.concat(
                        Stream.of(
                                "sh",
                                "-c",
                                limit + "; exec \"$@\"",
                                "dateline",
                                java,
                                "--enable-native-access=ALL-UNNAMED",
                                "-Xmx512m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "dateline.Main"),
                        Arrays.stream(arguments))
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Shell.Result(process.onExit().join().exitValue(), "", printed);
    }
}

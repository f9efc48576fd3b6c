package dateline.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs commands on one corpus and one index, within this process.
 *
 * @param home the folder of the index
 */
public record Shell(Path corpus, Path home) {

    /** What a command came to. */
    public record Result(int exitCode, String output, String errors) {

        /** Output and errors as lines. */
        List<String> lines() {
            return (output + errors).lines().toList();
        }
    }

    public static Result run(String... arguments) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int exitCode = DatelineCommand.execute(output, errors, arguments);
        return new Result(exitCode, output.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8));
    }

    public Result index(String... options) {
        return run(words("index", join(new String[] {"--corpus", corpus.toString()}, options)));
    }

    public Result verify() {
        return run(words("verify", "--corpus", corpus.toString()));
    }

    public Result search(String... query) {
        return run(words("search", query));
    }

    private String[] words(String command, String... options) {
        return join(new String[] {command, "--index", home.toString()}, options);
    }

    private static String[] join(String[] some, String[] more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
    }
}

package dateline.cli.admission;

import dateline.cli.text.RefusedException;
import dateline.web.limit.Limits;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How much there is for anybody; src/docs/limits.md lists what can be limited. */
public final class LimitOptions {

    @Option(
            names = "--limit",
            paramLabel = "NAME=N",
            description = "A limit, such as rate=50 or exports=4; may be given again.")
    List<String> asked = List.of();

    @Option(
            names = "--limits",
            paramLabel = "FILE",
            description = "A file of limits, one a line (default: limits in ~/.config/dateline, if it is there).")
    @Nullable
    Path file;

    /** Whether there is anything that could be read again. */
    boolean isGiven() {
        return !asked.isEmpty() || file != null || Files.exists(Configuration.limits());
    }

    /**
     * The limits as they are asked for now.
     *
     * @param usual where nothing is asked for
     * @throws RefusedException if one cannot be
     */
    Limits read(Limits usual) throws IOException {
        Path named = file;
        Limits limits = usual;
        if (named != null || Files.exists(Configuration.limits())) {
            Path path = named == null ? Configuration.limits() : named;
            limits = with(limits, lines(path), path + ": ");
        }
        return with(limits, asked, "");
    }

    private static List<String> lines(Path path) throws IOException {
        try {
            return Files.readAllLines(path).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (CharacterCodingException _) {
            throw new RefusedException("The file " + path + " is no text.");
        }
    }

    private static Limits with(Limits limits, List<String> asked, String where) throws RefusedException {
        try {
            return limits.with(asked);
        } catch (IllegalArgumentException wrong) {
            throw new RefusedException(where + wrong.getMessage());
        }
    }
}

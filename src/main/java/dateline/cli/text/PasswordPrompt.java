package dateline.cli.text;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a new password: in a terminal twice and unseen, else it is the first line that comes.
 *
 * @param input where the line comes from; null for a terminal if there is one, else standard input
 */
public record PasswordPrompt(@Nullable InputStream input) {

    private static final int SHORTEST = 12;

    /** What the page of signing in takes. */
    private static final int LONGEST = 1000;

    /**
     * Asks for a new password.
     *
     * @throws RefusedException if it is too short, or typed in two ways
     */
    public String ask(String name) throws IOException {
        InputStream given = input;
        // Since JDK 25 there is none again where nobody types.
        Optional<Console> terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal);
        if (given == null && terminal.isPresent()) {
            return typed(name, terminal.get());
        }
        return checked(line(given == null ? System.in : given));
    }

    private static String typed(String name, Console console) throws RefusedException {
        String password = read(console, "Password of " + name + " (at least " + SHORTEST + " characters): ");
        var _ = checked(password);
        if (!password.equals(read(console, "Again: "))) {
            throw new RefusedException("These were two passwords; nothing was changed.");
        }
        return password;
    }

    private static String read(Console console, String prompt) {
        char[] typed = console.readPassword("%s", prompt);
        return typed == null ? "" : new String(typed);
    }

    private static String line(InputStream input) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
        return Objects.requireNonNullElse(reader.readLine(), "");
    }

    private static String checked(String password) throws RefusedException {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new RefusedException("A password has at least " + SHORTEST + " characters, and at most " + LONGEST
                    + "; a few words make a good one.");
        }
        return password;
    }
}

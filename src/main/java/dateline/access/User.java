package dateline.access;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Somebody who may come in: {@code maria}, a reader.
 *
 * @param name 1 to 64 of a–z, 0–9, {@code . _ @ -}, the first no sign
 * @param passwordHash of the password, as a {@link PasswordHash} made it
 * @param tokens those of their programs, each with a label of its own
 */
public record User(String name, Role role, String passwordHash, List<Token> tokens) {

    public User {
        tokens = List.copyOf(tokens);
    }

    /** Without tokens. */
    public User(String name, Role role, String passwordHash) {
        this(name, role, passwordHash, List.of());
    }

    /** A name as it is kept, however it was typed. */
    public static String plain(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a user may be called so. */
    public static boolean isName(String name) {
        return name.matches("[a-z0-9][a-z0-9._@-]{0,63}");
    }

    /** Whether a token may be called so. */
    public static boolean isLabel(String label) {
        return isName(label);
    }

    User withPassword(String hash) {
        return new User(name, role, hash, tokens);
    }

    User with(Token token) {
        return new User(
                name,
                role,
                passwordHash,
                Stream.concat(tokens.stream(), Stream.of(token)).toList());
    }

    User withoutToken(String label) {
        return new User(
                name,
                role,
                passwordHash,
                tokens.stream().filter(token -> !token.label().equals(label)).toList());
    }

    boolean hasToken(String label) {
        return tokens.stream().anyMatch(token -> token.label().equals(label));
    }
}

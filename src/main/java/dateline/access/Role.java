package dateline.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody may do: a {@code reader} reads the archive, a {@code keeper} also looks at the server itself. */
public enum Role {
    READER,
    KEEPER;

    /** The role that is written so: {@code "reader"}. */
    public static Optional<Role> ofKey(String key) {
        return Arrays.stream(values()).filter(role -> role.key().equals(key)).findFirst();
    }

    /** How it is written: {@code "reader"}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

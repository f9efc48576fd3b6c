package dateline.access;

/**
 * Who has come in.
 *
 * @param name the name of the user
 * @param key what is theirs alone, and tells none of their secrets: it begins with {@code session:} or {@code token:}
 */
public record Visitor(String name, Role role, String key) {

    public boolean isKeeper() {
        return role == Role.KEEPER;
    }
}

package dateline.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** All who may come in, as they stood in the file at one moment. A change gives another {@code Users}. */
public final class Users {

    /** Nobody. */
    public static final Users NONE = new Users(Map.of());

    private final Map<String, User> byName;
    private final Map<String, User> byToken = new HashMap<>();

    private Users(Map<String, User> byName) {
        this.byName = new TreeMap<>(byName);
        byName.values().forEach(user -> user.tokens().forEach(token -> byToken.put(token.hash(), user)));
    }

    public boolean isEmpty() {
        return byName.isEmpty();
    }

    /** All of them, by name. */
    public Collection<User> all() {
        return byName.values();
    }

    public Optional<User> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * Whose token it is.
     *
     * @param hash the SHA-256 of what was brought. How long it takes to find it tells nothing of the secret, whose hash nobody can steer.
     */
    public Optional<User> findByToken(String hash) {
        return Optional.ofNullable(byToken.get(hash));
    }

    /**
     * These and one more.
     *
     * @throws AccessException if the name will not do or is taken
     */
    public Users add(User user) throws AccessException {
        if (!User.isName(user.name())) {
            throw new AccessException(
                    "A name is made of 1 to 64 letters a-z, digits and . _ @ -, and begins with a letter or digit.");
        }
        if (byName.containsKey(user.name())) {
            throw new AccessException("There is a user called " + user.name() + " already.");
        }
        return with(user);
    }

    /**
     * These without one.
     *
     * @throws AccessException if there is no such user
     */
    public Users remove(String name) throws AccessException {
        Map<String, User> others = new HashMap<>(byName);
        others.remove(known(name).name());
        return new Users(others);
    }

    /**
     * These, one with another password.
     *
     * @throws AccessException if there is no such user
     */
    public Users withPassword(String name, String hash) throws AccessException {
        return change(name, user -> user.withPassword(hash));
    }

    /**
     * These, one with one more token.
     *
     * @throws AccessException if there is no such user, or their token of that label already
     */
    public Users withToken(String name, Token token) throws AccessException {
        if (!User.isLabel(token.label())) {
            throw new AccessException(
                    "A label is made of 1 to 64 letters a-z, digits and . _ @ -, and begins with a letter or digit.");
        }
        if (known(name).hasToken(token.label())) {
            throw new AccessException("There is a token called " + token.label() + " of " + name
                    + " already; name another with --label.");
        }
        return change(name, user -> user.with(token));
    }

    /**
     * These, one with one token less.
     *
     * @throws AccessException if there is no such user or token
     */
    public Users withoutToken(String name, String label) throws AccessException {
        if (!known(name).hasToken(label)) {
            throw new AccessException("There is no token called " + label + " of " + name + ".");
        }
        return change(name, user -> user.withoutToken(label));
    }

    private User known(String name) throws AccessException {
        return find(name).orElseThrow(() -> new AccessException("There is no user called " + name + "."));
    }

    private Users change(String name, UnaryOperator<User> change) throws AccessException {
        return with(change.apply(known(name)));
    }

    private Users with(User user) {
        Map<String, User> all = new HashMap<>(byName);
        all.put(user.name(), user);
        return new Users(all);
    }
}

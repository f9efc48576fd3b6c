package dateline.access;

/** A way to keep passwords so that they cannot be told from what is kept, and that is slow on purpose. */
public interface PasswordHash {

    /** What is kept of a password, another one each time. */
    String of(String password);

    /** Whether it is kept so. Takes as long if it is not. */
    boolean matches(String password, String hash);

    /** Whether a text is what {@link #of} makes. */
    boolean isHash(String text);

    /** A hash of no password. To compare with it is as much work as with any other. */
    String ofNothing();
}

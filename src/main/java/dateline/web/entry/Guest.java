package dateline.web.entry;

/**
 * Who is signed in, as pages show it.
 *
 * @param token of the form that signs out
 */
public record Guest(String name, String token) {}

package dateline.access;

/**
 * A secret that a program brings in place of a name and a password; only its hash is kept.
 *
 * @param label what its owner calls it: {@code "laptop"}
 * @param hash the SHA-256 of the secret, in 64 hexadecimal digits
 */
public record Token(String label, String hash) {}

package dateline.search;

import java.time.Instant;

/**
 * What a file was when it was read, so that a later run knows whether it has changed.
 *
 * @param size bytes
 * @param modified its time stamp, in milliseconds
 * @param sha256 the hash of its bytes, 64 hexadecimal digits
 * @param readAt when it was read
 */
public record Fingerprint(long size, Instant modified, String sha256, Instant readAt) {}

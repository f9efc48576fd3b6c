package dateline.ingest.facts;

/**
 * What facts are kept by: the first half of the SHA-256 of a file. No two files have it in common by accident.
 *
 * @param high its first eight bytes, by which tables are sorted as unsigned numbers
 * @param low the eight after them
 */
record FactKey(long high, long low) {

    private static final int DIGITS = 16;

    /** @param sha256 64 hexadecimal digits */
    static FactKey of(String sha256) {
        return new FactKey(
                Long.parseUnsignedLong(sha256, 0, DIGITS, DIGITS),
                Long.parseUnsignedLong(sha256, DIGITS, 2 * DIGITS, DIGITS));
    }
}

package dateline.enrich.tag;

/**
 * 32-bit hashes of words and features. The model holds nothing else of them, so a change here needs the model to be trained
 * anew. Two of a million features fall together about 120 times, which does no harm that could be measured.
 */
final class Hash {

    private Hash() {}

    /** The hash of a word or a part of one: FNV-1a over its units, then {@link #mixed}. */
    static int of(CharSequence word) {
        return of(word, 0, word.length());
    }

    /** The hash of a part of a word. */
    static int of(CharSequence word, int start, int end) {
        int hash = 0x811C9DC5;
        for (int index = start; index < end; index++) {
            hash = (hash ^ word.charAt(index)) * 0x01000193;
        }
        return mixed(hash);
    }

    /** The hash of two hashes in this order. */
    static int of(int first, int second) {
        return mixed(first * 0x9E3779B1 + Integer.rotateLeft(second * 0xC2B2AE35, 15));
    }

    static int of(int first, int second, int third) {
        return of(of(first, second), third);
    }

    /** The finaliser of MurmurHash3, which lets every bit depend on every other. */
    private static int mixed(int hash) {
        int mixed = hash;
        mixed = (mixed ^ (mixed >>> 16)) * 0x85EBCA6B;
        mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
        return mixed ^ (mixed >>> 16);
    }
}

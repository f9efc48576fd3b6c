package dateline.enrich.tag;

/**
 * What is known of single words, whatever their case: a cluster of words used alike, and whether people or places are so called.
 * A hash table of fingerprints: a word that is not in it is taken for one that is once in ten thousand times.
 */
final class Lexicon {

    /** How many bits the path of a cluster has; words of a common prefix are used alike, the more so the longer it is. */
    static final int CLUSTER_BITS = 11;

    private static final int CLUSTER_MASK = (1 << CLUSTER_BITS) - 1;
    private static final int HAS_CLUSTER = 1 << CLUSTER_BITS;
    private static final int MARKS_SHIFT = CLUSTER_BITS + 1;

    private final IntTable entries;

    Lexicon(IntTable entries) {
        this.entries = entries;
    }

    /** An entry of the table: the cluster's path, or −1 if there is none, and the marks: one bit for each list the word is on. */
    static int entry(int cluster, int marks) {
        return (cluster < 0 ? 0 : HAS_CLUSTER | cluster) | marks << MARKS_SHIFT;
    }

    /** What is known of a word in lower case; 0 if nothing is. */
    int entry(int word) {
        return entries.valueOr(word, 0);
    }

    static int marks(int entry) {
        return entry >>> MARKS_SHIFT;
    }

    /** The beginning of the cluster's path, different for each length; 0 if there is no cluster. */
    static int cluster(int entry, int bits) {
        return (entry & HAS_CLUSTER) == 0 ? 0 : (entry & CLUSTER_MASK) >> (CLUSTER_BITS - bits) | 1 << bits;
    }
}

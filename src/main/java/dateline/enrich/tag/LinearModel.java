package dateline.enrich.tag;

/** The weights of features for labels. */
final class LinearModel {

    /** 2^20 bits fit into the processor's second cache; a tenth of them is set. */
    private static final int SIEVE_SHIFT = 32 - 20;

    private final int labels;
    private final IntTable starts;

    /** For each feature: how many labels it speaks for or against, then each label and its weight. */
    private final byte[] weights;

    /** One bit for the hashes that share their upper bits with a feature's: most of those asked for are no feature's. */
    private final long[] sieve = new long[1 << (32 - SIEVE_SHIFT - 6)];

    /**
     * A model.
     *
     * @param labels how many labels there are, less than 128
     * @param features the hashes of the features
     * @param starts from the hash of a feature to where it begins in {@code weights}
     */
    LinearModel(int labels, int[] features, IntTable starts, byte[] weights) {
        this.labels = labels;
        this.starts = starts;
        this.weights = weights;
        for (int feature : features) {
            int bit = feature >>> SIEVE_SHIFT;
            sieve[bit >> 6] |= 1L << bit;
        }
    }

    /** The scores of all labels for some features. */
    short[] scores(Keys keys) {
        short[] scores = new short[labels];
        add(keys, scores);
        return scores;
    }

    /** Adds the weights of features to the scores of the labels. */
    void add(Keys keys, short[] scores) {
        // All places are looked up before the first is read, so that the processor waits for memory once and not for
        // each.
        int found = 0;
        int[] places = keys.places();
        for (int index = 0; index < keys.size(); index++) {
            int key = keys.at(index);
            int bit = key >>> SIEVE_SHIFT;
            if ((sieve[bit >> 6] & 1L << bit) != 0) {
                int place = starts.valueOr(key, -1);
                places[found] = place;
                found += place >= 0 ? 1 : 0;
            }
        }
        for (int index = 0; index < found; index++) {
            int place = places[index];
            int end = place + 1 + 2 * weights[place];
            for (int pair = place + 1; pair < end; pair += 2) {
                scores[weights[pair]] += weights[pair + 1];
            }
        }
    }
}

package dateline.enrich.tag;

/**
 * The weights of a model while it learns: an averaged perceptron (Collins, Discriminative Training Methods for Hidden Markov Models,
 * 2002). A row of weights for each feature, one for each label.
 */
final class Perceptron {

    private final IntTable rows;
    private final int labels;
    private final float[] weights;
    private final float[] weighted;
    private int step = 1;

    /** @param rows from the hashes of features to the numbers of their rows */
    Perceptron(IntTable rows, int size, int labels) {
        this.rows = rows;
        this.labels = labels;
        this.weights = new float[size * labels];
        this.weighted = new float[size * labels];
    }

    /** The first weight of a feature's row; −1 if the feature is too rare to have one. */
    int row(int key) {
        int row = rows.valueOr(key, -1);
        return row < 0 ? -1 : row * labels;
    }

    void addScores(int[] active, int size, float[] scores) {
        for (int index = 0; index < size; index++) {
            int row = active[index];
            for (int label = 0; label < labels; label++) {
                scores[label] += weights[row + label];
            }
        }
    }

    /** Learns from one decision. */
    void learn(int[] active, int size, int right, int predicted) {
        if (right != predicted) {
            for (int index = 0; index < size; index++) {
                int row = active[index];
                weights[row + right]++;
                weighted[row + right] += step;
                weights[row + predicted]--;
                weighted[row + predicted] -= step;
            }
        }
        step++;
    }

    /** The mean of a weight over all steps. */
    float averaged(int row, int label) {
        int at = row * labels + label;
        return weights[at] - weighted[at] / step;
    }
}

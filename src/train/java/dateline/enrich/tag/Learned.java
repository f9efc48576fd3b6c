package dateline.enrich.tag;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * A model that has learned.
 *
 * @param features the hashes of its features, in the order of ints without sign; the numbers of their rows are their indexes
 */
record Learned(int[] features, int labels, Perceptron perceptron) {

    /** Weights above this part of all are clipped, so that the others have finer steps. */
    private static final double CLIPPED = 0.9995;

    /** A feature's weights as they are stored: label, weight, label, weight …; empty if none is large enough. */
    record Row(int feature, byte[] pairs) {}

    /**
     * The rows worth keeping, with weights from −127 to 127.
     *
     * @param least weights that are nearer to 0 are left out
     * @param leastOfRow features none of whose weights is so far from 0 are left out
     */
    Row[] rows(double least, double leastOfRow) {
        float scale = scale(least);
        Row[] rows = new Row[features.length];
        int kept = 0;
        for (int row = 0; row < features.length; row++) {
            byte[] pairs = pairs(row, least, leastOfRow, scale);
            if (pairs.length > 0) {
                rows[kept++] = new Row(features[row], pairs);
            }
        }
        return Arrays.copyOf(rows, kept);
    }

    private float scale(double least) {
        float[] sizes = new float[1 << 20];
        int size = 0;
        for (int row = 0; row < features.length; row++) {
            for (int label = 0; label < labels; label++) {
                float weight = Math.abs(perceptron.averaged(row, label));
                if (weight >= least) {
                    if (size == sizes.length) {
                        sizes = Arrays.copyOf(sizes, size * 2);
                    }
                    sizes[size++] = weight;
                }
            }
        }
        Arrays.sort(sizes, 0, size);
        return 127 / sizes[(int) ((size - 1) * CLIPPED)];
    }

    private byte[] pairs(int row, double least, double leastOfRow, float scale) {
        ByteArrayOutputStream pairs = new ByteArrayOutputStream();
        boolean isWorthKeeping = false;
        for (int label = 0; label < labels; label++) {
            float weight = perceptron.averaged(row, label);
            int rounded = Math.clamp(Math.round(weight * scale), -127, 127);
            if (Math.abs(weight) >= least && rounded != 0) {
                pairs.write(label);
                pairs.write(rounded);
            }
            isWorthKeeping |= Math.abs(weight) >= leastOfRow;
        }
        return isWorthKeeping ? pairs.toByteArray() : new byte[0];
    }
}

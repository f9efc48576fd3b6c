package dateline.enrich.tag;

import java.util.Arrays;
import java.util.Random;

/**
 * Cuts word vectors into clusters by halves: all of them in two by 2-means on the sphere, each half in two again, and so on. A
 * cluster's path is its way down, one bit for each cut; those that share a beginning are alike. (Bisecting k-means: Steinbach,
 * Karypis and Kumar, A Comparison of Document Clustering Techniques, 2000.)
 */
final class Clusters {

    private static final int ROUNDS = 12;

    private final float[][] vectors;
    private final double[] masses;
    private final Random random;
    private final int[] paths;

    private Clusters(float[][] vectors, long seed) {
        this.vectors = vectors;
        this.random = new Random(seed);
        this.paths = new int[vectors.length];
        this.masses = new double[vectors.length];
        for (int word = 0; word < vectors.length; word++) {
            // Words stand in the order of their frequency, which falls about as their rank rises; its root lets rare
            // words count.
            masses[word] = 1 / Math.sqrt(word + 100.0);
        }
    }

    /**
     * The path of each word.
     *
     * @param vectors of length 1, the most frequent word first
     * @param bits how often to cut
     */
    static int[] paths(float[][] vectors, int bits, long seed) {
        Clusters clusters = new Clusters(vectors, seed);
        int[] all = new int[vectors.length];
        Arrays.setAll(all, word -> word);
        clusters.cut(all, bits);
        return clusters.paths;
    }

    private void cut(int[] words, int bits) {
        if (bits == 0) {
            return;
        }
        boolean[] isRight = words.length < 2 ? new boolean[words.length] : halves(words);
        int[] left = select(words, isRight, false);
        int[] right = select(words, isRight, true);
        for (int word : left) {
            paths[word] <<= 1;
        }
        for (int word : right) {
            paths[word] = paths[word] << 1 | 1;
        }
        cut(left, bits - 1);
        cut(right, bits - 1);
    }

    private static int[] select(int[] words, boolean[] isRight, boolean side) {
        int[] selected = new int[words.length];
        int size = 0;
        for (int index = 0; index < words.length; index++) {
            if (isRight[index] == side) {
                selected[size++] = words[index];
            }
        }
        return Arrays.copyOf(selected, size);
    }

    private boolean[] halves(int[] words) {
        float[] left = vectors[words[random.nextInt(words.length)]].clone();
        float[] right = farthest(words, left).clone();
        boolean[] isRight = new boolean[words.length];
        double[] margins = new double[words.length];
        for (int round = 0; round < ROUNDS; round++) {
            for (int index = 0; index < words.length; index++) {
                margins[index] = product(vectors[words[index]], right) - product(vectors[words[index]], left);
            }
            double border = border(words, margins);
            for (int index = 0; index < words.length; index++) {
                isRight[index] = margins[index] > border;
            }
            left = mean(words, isRight, false);
            right = mean(words, isRight, true);
        }
        return isRight;
    }

    /** Where to cut so that neither side has less than a quarter of the mass: 0, or as near as can be. */
    private double border(int[] words, double[] margins) {
        Integer[] order = new Integer[words.length];
        Arrays.setAll(order, index -> index);
        Arrays.sort(order, (first, second) -> Double.compare(margins[first], margins[second]));
        double total = 0;
        for (int word : words) {
            total += masses[word];
        }
        double below = 0;
        double low = Double.NaN;
        double high = margins[order[words.length - 1]];
        for (int index : order) {
            below += masses[words[index]];
            if (Double.isNaN(low) && below >= total * 0.25) {
                low = margins[index];
            }
            if (below >= total * 0.75) {
                high = margins[index];
                break;
            }
        }
        return Math.clamp(0, Math.min(low, high), Math.max(low, high));
    }

    private float[] farthest(int[] words, float[] from) {
        float[] farthest = from;
        double least = Double.MAX_VALUE;
        for (int tries = 0; tries < 100; tries++) {
            float[] vector = vectors[words[random.nextInt(words.length)]];
            double product = product(vector, from);
            if (product < least) {
                least = product;
                farthest = vector;
            }
        }
        return farthest;
    }

    private float[] mean(int[] words, boolean[] isRight, boolean side) {
        float[] mean = new float[vectors[0].length];
        for (int index = 0; index < words.length; index++) {
            if (isRight[index] == side) {
                float mass = (float) masses[words[index]];
                float[] vector = vectors[words[index]];
                for (int dimension = 0; dimension < mean.length; dimension++) {
                    mean[dimension] += mass * vector[dimension];
                }
            }
        }
        return unit(mean);
    }

    /** The vector with length 1. */
    static float[] unit(float[] vector) {
        float length = (float) Math.sqrt(product(vector, vector));
        float[] unit = new float[vector.length];
        for (int dimension = 0; dimension < unit.length; dimension++) {
            unit[dimension] = length == 0 ? 0 : vector[dimension] / length;
        }
        return unit;
    }

    private static float product(float[] first, float[] second) {
        float product = 0;
        for (int dimension = 0; dimension < first.length; dimension++) {
            product += first[dimension] * second[dimension];
        }
        return product;
    }
}

package dateline.bench.archive;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Draws ranks as words of a language are: the rank {@code n} about {@code 1/n} times as often as the first. */
final class Zipf {

    private final double[] cumulated;

    /**
     * A law of so many ranks.
     *
     * @param exponent how steep it is, about 1
     * @param shift how flat its top is, 0 or more
     */
    Zipf(int ranks, double exponent, double shift) {
        cumulated = new double[ranks];
        double sum = 0;
        for (int rank = 0; rank < ranks; rank++) {
            sum += Math.pow(rank + 1 + shift, -exponent);
            cumulated[rank] = sum;
        }
    }

    /** A rank, from 0. */
    int draw(SplittableRandom random) {
        double wanted = random.nextDouble() * cumulated[cumulated.length - 1];
        int found = Arrays.binarySearch(cumulated, wanted);
        return Math.min(found >= 0 ? found : -found - 1, cumulated.length - 1);
    }
}

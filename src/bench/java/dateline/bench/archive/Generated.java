package dateline.bench.archive;

import java.io.IOException;
import java.util.SplittableRandom;

/**
 * Articles that a seed makes, each by its number alone, so that ten million of them need no memory: {@code seed 1, 20,000 articles}.
 *
 * @param size how many, 1 to 10 million
 * @param seed another one makes other words, people and articles
 */
public record Generated(int size, long seed) implements Archive {

    private static final int LARGEST = 10_000_000;

    public Generated {
        if (size < 1 || size > LARGEST) {
            throw new IllegalArgumentException("from 1 to " + LARGEST + " articles, not " + size);
        }
    }

    @Override
    public void each(Receiver receiver) throws IOException {
        every(1, receiver);
    }

    @Override
    public void some(int number, Receiver receiver) throws IOException {
        every(Math.max(size / number, 1), receiver);
    }

    private void every(int step, Receiver receiver) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        Lexicon lexicon = new Lexicon(random.split());
        World world = new World(random.split());
        for (int number = 0; number < size; number += step) {
            SplittableRandom own = new SplittableRandom(seed * LARGEST + number);
            receiver.receive(new ArticleWriter(lexicon, world, own, number).write());
        }
    }

    @Override
    public String name() {
        return "generated-" + size + "-" + seed;
    }
}

package dateline.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.search.BruteForceSearcher;
import dateline.search.RandomArticles;
import dateline.search.RandomRequests;
import dateline.search.SameAnswers;
import dateline.search.Searcher.StoredArticle;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Every number of an answer equals what looking at every article gives. */
class BruteForceComparisonTest {

    private static final int REQUESTS = 50;

    @Property(tries = 22, shrinking = ShrinkingMode.OFF)
    void answersEqualThoseOfBruteForce(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        RandomArticles articles = new RandomArticles(random);
        try (MemoryIndex lucene = new MemoryIndex()) {
            Map<Integer, StoredArticle> kept = new TreeMap<>();
            for (int commit = random.nextInt(4); commit >= 0; commit--) {
                change(random, articles, lucene, kept);
            }
            BruteForceSearcher reference = new BruteForceSearcher(List.copyOf(kept.values()));
            assertEquals(reference.fingerprints(), lucene.searcher().fingerprints());
            SameAnswers same = new SameAnswers(reference, lucene.searcher());
            RandomRequests requests = new RandomRequests(random, articles);
            for (int request = 0; request < REQUESTS; request++) {
                same.check(requests, random);
            }
        }
    }

    /** Adds, replaces and removes some articles, in one commit. */
    private static void change(
            Random random, RandomArticles articles, MemoryIndex lucene, Map<Integer, StoredArticle> kept)
            throws IOException {
        for (int change = random.nextInt(70); change >= 0; change--) {
            int number = random.nextInt(150);
            StoredArticle article = articles.article(number);
            if (random.nextInt(8) == 0) {
                kept.remove(number);
                lucene.index().remove(article.article().article().id());
            } else {
                kept.put(number, article);
                lucene.index().put(article.article(), article.fingerprint());
            }
        }
        lucene.put(List.of());
    }
}

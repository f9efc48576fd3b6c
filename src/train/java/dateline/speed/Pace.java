package dateline.speed;

import dateline.article.Article;
import dateline.article.text.SentenceSplitter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;

/**
 * How fast a {@link Contestant} went.
 *
 * @param tokens through how many
 * @param firstNanos how long all steps but the last took
 * @param lastNanos how long the last step took
 */
record Pace(long tokens, long firstNanos, long lastNanos) {

    private static final double NANOS = 1e9;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Sends a contestant through articles. */
    static Pace of(Contestant contestant, List<Article> articles) {
        List<List<Runnable>> ready = articles.stream().map(contestant::steps).toList();
        long first = 0;
        long last = 0;
        for (List<Runnable> steps : ready) {
            long start = now();
            steps.subList(0, steps.size() - 1).forEach(Runnable::run);
            long middle = now();
            steps.getLast().run();
            first += middle - start;
            last += now() - middle;
        }
        return new Pace(articles.stream().mapToLong(Pace::tokens).sum(), first, last);
    }

    /** How many tokens the prose of an article has. */
    static long tokens(Article article) {
        return SentenceSplitter.sentences(article).stream()
                .mapToLong(sentence -> sentence.tokens().size())
                .sum();
    }

    /** The processor time of this thread, of which what else runs on the machine takes nothing. */
    static long now() {
        return THREADS.getCurrentThreadCpuTime();
    }

    /** Tokens per second through all steps. */
    double perSecond() {
        return NANOS * tokens / (firstNanos + lastNanos);
    }

    /** Tokens per second through the last step. */
    double lastPerSecond() {
        return NANOS * tokens / lastNanos;
    }

    /** Both ways together. */
    Pace plus(Pace other) {
        return new Pace(tokens + other.tokens, firstNanos + other.firstNanos, lastNanos + other.lastNanos);
    }

    /** The part of the time that all steps but the last took: {@code 0.25}. */
    double firstPart() {
        return (double) firstNanos / (firstNanos + lastNanos);
    }
}

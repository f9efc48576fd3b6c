package dateline.cli.archive;

import dateline.cli.text.Sentences;
import dateline.cli.text.Terminals;
import dateline.lucene.LuceneSearcher;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Prepares what words and names are completed from, now and then, beside the commits: that takes longer than a commit, and
 * completions that are half a minute old help as well.
 */
final class Warmer {

    private static final Duration BETWEEN = Duration.ofSeconds(30);

    private final LuceneSearcher searcher;
    private final PrintWriter errors;
    private final AtomicBoolean isWarming = new AtomicBoolean();
    private volatile long ended = System.nanoTime() - BETWEEN.toNanos();

    Warmer(LuceneSearcher searcher, PrintWriter errors) {
        this.searcher = searcher;
        this.errors = errors;
    }

    /** The index has changed. */
    void changed() {
        if (System.nanoTime() - ended >= BETWEEN.toNanos() && isWarming.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("warmer").start(() -> {
                try {
                    warm();
                } finally {
                    isWarming.set(false);
                }
            });
        }
    }

    /** Prepares them now. */
    void warm() {
        try {
            searcher.warm();
        } catch (IOException | RuntimeException failure) {
            errors.println("dateline: " + Terminals.plain(Sentences.of(failure)));
        }
        ended = System.nanoTime();
    }
}

package dateline.speed;

import dateline.article.Article;
import dateline.enrich.tag.ArticleFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** The articles on which contestants are measured, on one thread, one after the other in changing order. */
final class Race {

    static final int SLICES = 10;

    /** The part of each folder that is read over and over before anything is measured, so that all code is compiled. */
    private static final int WARM_UP_PART = 5;

    private static final Duration WARM_UP = Duration.ofSeconds(15);

    private final List<Article> warmUp = new ArrayList<>();
    private final List<Article> unseen = new ArrayList<>();

    /**
     * Reads the articles.
     *
     * @param most how many of a folder at most
     */
    Race(int most, List<Path> folders) throws IOException {
        for (Path folder : folders) {
            List<Article> articles = new ArrayList<>();
            ArticleFiles.of(folder).first(most).read(articles::add);
            int known = articles.size() / WARM_UP_PART;
            warmUp.addAll(articles.subList(0, known));
            unseen.addAll(articles.subList(known, articles.size()));
        }
    }

    /** The articles to warm up with. */
    List<Article> warmUp() {
        return List.copyOf(warmUp);
    }

    /** Runs contestants through the articles to warm up with until the time is over. */
    void warmUp(Supplier<Contestant> contestants) {
        long end = System.nanoTime() + WARM_UP.toNanos();
        while (System.nanoTime() < end) {
            Contestant contestant = contestants.get();
            for (int index = 0; index < warmUp.size() && System.nanoTime() < end; index++) {
                contestant.steps(warmUp.get(index)).forEach(Runnable::run);
            }
        }
    }

    /** Runs heats, each once, the first one first, and tells their paces in the order in which they are given. */
    static List<Pace> inTurn(List<Supplier<Pace>> heats, int first) {
        List<Pace> paces = new ArrayList<>(Collections.nCopies(heats.size(), new Pace(0, 0, 0)));
        for (int turn = 0; turn < heats.size(); turn++) {
            int index = (first + turn) % heats.size();
            paces.set(index, heats.get(index).get());
        }
        return paces;
    }

    /** Each so many-th article that was not for warming up, so that all slices are alike. */
    List<Article> slice(int slice) {
        List<Article> articles = new ArrayList<>();
        for (int index = slice; index < unseen.size(); index += SLICES) {
            articles.add(unseen.get(index));
        }
        return articles;
    }

    /** How many articles and tokens there are, as a line of text. */
    String size() {
        return String.format(
                Locale.ROOT,
                "Articles: %,d to warm up (%,d tokens), then %,d unseen in %d slices (%,d tokens)",
                warmUp.size(),
                tokens(warmUp),
                unseen.size(),
                SLICES,
                tokens(unseen));
    }

    private static long tokens(List<Article> articles) {
        return articles.stream().mapToLong(Pace::tokens).sum();
    }
}

package dateline.web.page;

import dateline.search.answer.Timeline;
import dateline.web.words.NumberWords;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How tall the bars of a strip are and what stands over them: counts, or shares of all articles of the same days.
 *
 * @param all the articles of each bar's days, by its first day; empty where counts are shown
 * @param most the number that the tallest bar tells
 */
record Shares(Map<Timeline.Bar, Long> all, double most) {

    private static final int SMALLEST = 2;

    /** @param archive the timeline of all articles, or null for counts */
    static Shares of(Timeline timeline, @Nullable Timeline archive) {
        Map<Timeline.Bar, Long> all = new HashMap<>();
        if (archive != null) {
            timeline.bars().forEach(bar -> all.put(bar, Math.max(bar.count(), within(bar, archive.bars()))));
        }
        double most = timeline.bars().stream()
                .mapToDouble(bar -> number(bar, all))
                .max()
                .orElse(1);
        return new Shares(all, most);
    }

    private static long within(Timeline.Bar bar, List<Timeline.Bar> bars) {
        return bars.stream()
                .filter(other ->
                        !other.first().isBefore(bar.first()) && !other.last().isAfter(bar.last()))
                .mapToLong(Timeline.Bar::count)
                .sum();
    }

    private static double number(Timeline.Bar bar, Map<Timeline.Bar, Long> all) {
        return all.isEmpty() ? bar.count() : (double) bar.count() / Math.max(1, all.getOrDefault(bar, 1L));
    }

    int height(Timeline.Bar bar) {
        double number = number(bar, all);
        return number == 0 ? 0 : Math.max(SMALLEST, (int) Math.round(Strip.PLOT * number / most));
    }

    String words(Timeline.Bar bar) {
        return all.isEmpty()
                ? NumberWords.articles(bar.count())
                : NumberWords.count(bar.count()) + " of " + NumberWords.articles(all.getOrDefault(bar, 0L)) + ", "
                        + percent(bar);
    }

    String shortWords(Timeline.Bar bar) {
        return all.isEmpty() ? NumberWords.shortCount(bar.count()) : percent(bar);
    }

    private String percent(Timeline.Bar bar) {
        double percent = 100 * number(bar, all);
        return String.format(Locale.ROOT, percent < 10 && percent > 0 ? "%.1f%%" : "%.0f%%", percent);
    }
}

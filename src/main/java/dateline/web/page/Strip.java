package dateline.web.page;

import dateline.article.DateRange;
import dateline.search.answer.Timeline;
import dateline.web.address.CalendarText;
import dateline.web.address.ReadAddress;
import dateline.web.address.SearchAddress;
import dateline.web.address.Trouble;
import dateline.web.words.CalendarWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The results over time, as bars that zoom.
 *
 * @param step what one bar spans: {@code "month"}
 * @param from the first day, month or year as typed
 * @param to the last one
 * @param troubles what is wrong with them
 * @param wider the ways out
 * @param measures what the bars can tell: counts, or shares of all articles
 */
public record Strip(
        String step,
        String from,
        String to,
        List<String> troubles,
        List<Link> wider,
        List<Link> measures,
        List<Bar> bars) {

    /** The height of the tallest bar. */
    public static final int PLOT = 62;

    /** The room above it, for its count. */
    public static final int HEADROOM = 16;

    private static final int MOST_COUNTS = 24;
    private static final int MOST_LABELS = 16;

    public Strip {
        troubles = List.copyOf(troubles);
        wider = List.copyOf(wider);
        measures = List.copyOf(measures);
        bars = List.copyOf(bars);
    }

    /**
     * A bar.
     *
     * @param first the day, month or year: {@code "2021-03"}
     * @param edge which end of the chosen days it is: {@code "start"}, {@code "end"}, {@code "start end"}, or none; {@code "out"}
     *     beyond them
     * @param isChosen whether some but not all are chosen, and it is one of them
     * @param height of {@link #PLOT}
     * @param shortCount what fits above it; empty where nothing does
     * @param axis what stands under it; empty where nothing does
     * @param isFirstOfMany whether its label stays where there is little room
     */
    public record Bar(
            String name,
            String address,
            String first,
            String edge,
            boolean isChosen,
            int height,
            String count,
            String shortCount,
            String axis,
            boolean isFirstOfMany) {

        /** Where its top is, from above. */
        public int top() {
            return HEADROOM + PLOT - height;
        }

        /** What it says to those who point at it or cannot see it. */
        public String title() {
            return name + ": " + count;
        }
    }

    /** Whether the bars tell shares. */
    public boolean isShare() {
        return measures.getLast().isCurrent();
    }

    static Strip of(ReadAddress read, StripContext context, Timeline timeline, @Nullable Timeline all) {
        SearchAddress address = read.address();
        List<String> troubles = read.troubles().stream()
                .filter(trouble -> trouble.parameter().equals("from")
                        || trouble.parameter().equals("to"))
                .map(Trouble::message)
                .toList();
        boolean isShare = all != null;
        List<Link> measures =
                List.of(measure("Articles", address, false, isShare), measure("Share of all", address, true, isShare));
        Shares shares = Shares.of(timeline, all);
        return new Strip(
                timeline.step().key(),
                address.from(),
                address.to(),
                troubles,
                wider(address),
                measures,
                bars(address, context, timeline, shares));
    }

    private static Link measure(String words, SearchAddress address, boolean isShare, boolean isCurrentShare) {
        return new Link(
                words, address.withShowing(address.showing().withShare(isShare)).under("/"), isShare == isCurrentShare);
    }

    private static List<Bar> bars(SearchAddress address, StripContext context, Timeline timeline, Shares shares) {
        List<Timeline.Bar> all = timeline.bars();
        int every = (all.size() + MOST_LABELS - 1) / MOST_LABELS;
        List<Bar> bars = new ArrayList<>();
        for (int index = 0; index < all.size(); index++) {
            Timeline.Bar bar = all.get(index);
            boolean isLabelled = index % Math.max(every, 1) == 0;
            String iso = iso(timeline.step(), bar.first());
            bars.add(new Bar(
                    name(timeline.step(), bar.first()),
                    address.withDates(iso, iso).under("/"),
                    iso,
                    edge(context, all, index),
                    context.chosen() != null && context.isChosen(bar),
                    shares.height(bar),
                    shares.words(bar),
                    all.size() <= MOST_COUNTS && bar.count() > 0 ? shares.shortWords(bar) : "",
                    isLabelled ? axis(timeline.step(), bar.first(), index == 0 && !isTurnNext(timeline, every)) : "",
                    all.size() <= 6 || index % (4 * Math.max(every, 1)) == 0));
        }
        return bars;
    }

    private static String edge(StripContext context, List<Timeline.Bar> bars, int index) {
        if (context.chosen() == null) {
            return "";
        }
        if (!context.isChosen(bars.get(index))) {
            return "out";
        }
        boolean isStart = index == 0 || !context.isChosen(bars.get(index - 1));
        boolean isEnd = index == bars.size() - 1 || !context.isChosen(bars.get(index + 1));
        return ((isStart ? "start " : "") + (isEnd ? "end" : "")).strip();
    }

    private static String iso(Timeline.Step step, LocalDate first) {
        return switch (step) {
            case YEAR -> first.toString().substring(0, 4);
            case MONTH -> first.toString().substring(0, 7);
            case DAY -> first.toString();
        };
    }

    private static String name(Timeline.Step step, LocalDate first) {
        return switch (step) {
            case YEAR -> Integer.toString(first.getYear());
            case MONTH -> CalendarWords.month(first.getMonthValue()) + " " + first.getYear();
            case DAY -> CalendarWords.day(first);
        };
    }

    /** Whether the label behind the first one names the year, or of days the month, so that the first need not. */
    private static boolean isTurnNext(Timeline timeline, int every) {
        if (every < 1 || every >= timeline.bars().size()) {
            return false;
        }
        LocalDate next = timeline.bars().get(every).first();
        return timeline.step() == Timeline.Step.MONTH && next.getMonthValue() == 1;
    }

    private static String axis(Timeline.Step step, LocalDate first, boolean isFirst) {
        return switch (step) {
            case YEAR -> Integer.toString(first.getYear());
            case MONTH ->
                isFirst || first.getMonthValue() == 1
                        ? CalendarWords.shortMonth(first) + " " + first.getYear()
                        : CalendarWords.shortMonth(first);
            case DAY ->
                isFirst || first.getDayOfMonth() == 1
                        ? first.getDayOfMonth() + " " + CalendarWords.shortMonth(first)
                        : Integer.toString(first.getDayOfMonth());
        };
    }

    /** From a day to its month, from a month to its year, and to all. */
    private static List<Link> wider(SearchAddress address) {
        if (address.from().isEmpty() && address.to().isEmpty()) {
            return List.of();
        }
        List<Link> wider = new ArrayList<>();
        Optional<DateRange> days =
                address.from().equals(address.to()) ? CalendarText.parse(address.from()) : Optional.empty();
        LocalDate first = days.map(DateRange::first).orElse(null);
        if (first != null) {
            int typed = address.from().length();
            if (typed > 7) {
                String month = iso(Timeline.Step.MONTH, first);
                wider.add(Link.to(
                        name(Timeline.Step.MONTH, first),
                        address.withDates(month, month).under("/")));
            }
            if (typed > 4) {
                String year = iso(Timeline.Step.YEAR, first);
                wider.add(Link.to(
                        name(Timeline.Step.YEAR, first),
                        address.withDates(year, year).under("/")));
            }
        }
        wider.add(Link.to("All dates", address.withDates("", "").under("/")));
        return wider;
    }
}

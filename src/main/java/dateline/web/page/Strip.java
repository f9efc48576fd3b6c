package dateline.web.page;

import dateline.article.DateRange;
import dateline.search.Timeline;
import dateline.web.address.CalendarText;
import dateline.web.address.ReadAddress;
import dateline.web.address.SearchAddress;
import dateline.web.address.Trouble;
import dateline.web.words.CalendarWords;
import dateline.web.words.NumberWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The results over time, as bars that zoom.
 *
 * @param step what one bar spans: {@code "month"}
 * @param from the first day, month or year as typed
 * @param to the last one
 * @param troubles what is wrong with them
 * @param wider the ways out
 */
public record Strip(String step, String from, String to, List<String> troubles, List<Link> wider, List<Bar> bars) {

    /** The height of the tallest bar. */
    public static final int PLOT = 62;

    /** The room above it, for its count. */
    public static final int HEADROOM = 16;

    private static final int SMALLEST = 2;
    private static final int MOST_COUNTS = 24;
    private static final int MOST_LABELS = 16;

    public Strip {
        troubles = List.copyOf(troubles);
        wider = List.copyOf(wider);
        bars = List.copyOf(bars);
    }

    /**
     * A bar.
     *
     * @param height of {@link #PLOT}
     * @param shortCount what fits above it; empty where nothing does
     * @param axis what stands under it; empty where nothing does
     * @param isFirstOfMany whether its label stays where there is little room
     */
    public record Bar(
            String name,
            String address,
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

    static Strip of(ReadAddress read, Timeline timeline) {
        SearchAddress address = read.address();
        List<String> troubles = read.troubles().stream()
                .filter(trouble -> trouble.parameter().equals("from")
                        || trouble.parameter().equals("to"))
                .map(Trouble::message)
                .toList();
        return new Strip(
                timeline.step().key(), address.from(), address.to(), troubles, wider(address), bars(address, timeline));
    }

    private static List<Bar> bars(SearchAddress address, Timeline timeline) {
        List<Timeline.Bar> all = timeline.bars();
        long most = all.stream().mapToLong(Timeline.Bar::count).max().orElse(1);
        int every = (all.size() + MOST_LABELS - 1) / MOST_LABELS;
        List<Bar> bars = new ArrayList<>();
        for (int index = 0; index < all.size(); index++) {
            Timeline.Bar bar = all.get(index);
            boolean isLabelled = index % Math.max(every, 1) == 0;
            String iso = iso(timeline.step(), bar.first());
            bars.add(new Bar(
                    name(timeline.step(), bar.first()),
                    address.withDates(iso, iso).under("/"),
                    height(bar.count(), most),
                    NumberWords.articles(bar.count()),
                    all.size() <= MOST_COUNTS && bar.count() > 0 ? NumberWords.shortCount(bar.count()) : "",
                    isLabelled ? axis(timeline.step(), bar.first(), index == 0) : "",
                    all.size() <= 6 || index % (4 * Math.max(every, 1)) == 0));
        }
        return bars;
    }

    private static int height(long count, long most) {
        return count == 0 ? 0 : Math.max(SMALLEST, (int) Math.round((double) PLOT * count / Math.max(most, 1)));
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

package dateline.web.picture;

import dateline.web.words.CalendarWords;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The days along a panel, from the first to the last. */
record Days(LocalDate first, LocalDate last) {

    private static final int MOST_TICKS = 16;

    /** A little more than what is drawn, so that no mark stands on an end. */
    static Days around(List<LocalDate> days) {
        LocalDate first = days.stream().min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        LocalDate last = days.stream().max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        long span = ChronoUnit.DAYS.between(first, last);
        long beside = Math.max(1, span / 40);
        return new Days(first.minusDays(beside), last.plusDays(beside));
    }

    private double part(LocalDate day) {
        return (double) ChronoUnit.DAYS.between(first, day) / Math.max(1, ChronoUnit.DAYS.between(first, last));
    }

    String x(LocalDate day) {
        return MapDesk.percent(part(day), 1);
    }

    boolean isLate(LocalDate day) {
        return part(day) > 0.8;
    }

    /** Years, or months, or days, whatever fits. */
    List<FiguresView.Tick> ticks() {
        long days = ChronoUnit.DAYS.between(first, last);
        List<LocalDate> marks = new ArrayList<>();
        boolean isYears = days > 700;
        boolean isMonths = !isYears && days > 60;
        LocalDate at = isYears ? LocalDate.of(first.getYear(), 1, 1) : isMonths ? first.withDayOfMonth(1) : first;
        while (!at.isAfter(last)) {
            if (!at.isBefore(first)) {
                marks.add(at);
            }
            at = isYears ? at.plusYears(1) : isMonths ? at.plusMonths(1) : at.plusDays(1);
        }
        int every = Math.max(1, (marks.size() + MOST_TICKS - 1) / MOST_TICKS);
        List<FiguresView.Tick> ticks = new ArrayList<>();
        for (int index = 0; index < marks.size(); index += every) {
            LocalDate mark = marks.get(index);
            String label = isYears
                    ? Integer.toString(mark.getYear())
                    : isMonths
                            ? CalendarWords.shortMonth(mark)
                                    + (mark.getMonthValue() == 1 || index == 0 ? " " + mark.getYear() : "")
                            : mark.getDayOfMonth() + " " + CalendarWords.shortMonth(mark);
            ticks.add(new FiguresView.Tick(label, x(mark), index / every % 4 == 0));
        }
        return ticks;
    }
}

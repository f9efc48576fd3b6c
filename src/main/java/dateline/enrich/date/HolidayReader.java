package dateline.enrich.date;

import dateline.article.DateRange;
import dateline.enrich.Words;
import dateline.enrich.tag.PartOfSpeech;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads feasts that fall on the same day everywhere they are kept by that name, or whose day can be reckoned: "Christmas Eve",
 * "Good Friday 2019", "the Fourth of July". Not read: "Christmas" and "Easter", which are seasons too, and days that each country
 * keeps on another date, such as Independence Day.
 */
final class HolidayReader implements Reader {

    /** A name in lower case and its day in each year. */
    private record Holiday(List<String> words, IntFunction<LocalDate> day) {}

    private static final List<Holiday> HOLIDAYS = holidays();

    /** Words of a Christian calendar that reckons Easter otherwise, and of the country whose Thanksgiving is in October. */
    private static final Set<String> ELSEWHERE = Words.set("orthodox coptic julian canada canadian canadians canada's");

    /** "The Fourth of July weekend", "a Good Friday agreement" and "the Boxing Day tsunami" may be of other days. */
    private static final Set<String> FREE_BEFORE =
            Words.set("on since until till before after by and of to or - this last , from through between is was");

    private static final Set<String> PARTS_OF_DAY = Words.set("morning afternoon evening night");

    private final Passage passage;
    private final Words words;

    HolidayReader(Passage passage) {
        this.passage = passage;
        this.words = passage.words();
    }

    @Override
    public @Nullable Reading read(int at) {
        if (!words.isName(at) && !words.isShouted()) {
            return null;
        }
        for (Holiday holiday : HOLIDAYS) {
            int end = at + holiday.words().size();
            if (matches(holiday, at) && isDay(at, end)) {
                return reading(holiday, at, end);
            }
        }
        return null;
    }

    private boolean matches(Holiday holiday, int at) {
        for (int index = 0; index < holiday.words().size(); index++) {
            String word = words.is(at + index, "’s") ? "'s" : words.at(at + index);
            if (!word.equals(holiday.words().get(index))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the name stands for its day: nothing that it modifies follows, and no other calendar is spoken of. */
    private boolean isDay(int at, int end) {
        for (int index = 0; index < words.size(); index++) {
            if (words.isIn(index, ELSEWHERE)) {
                return false;
            }
        }
        boolean isModifier = passage.part(end) == PartOfSpeech.NOUN && !words.isIn(end, PARTS_OF_DAY);
        return !isModifier || words.isIn(at - 1, FREE_BEFORE);
    }

    /** The words with which the name of a feast may begin. */
    static Set<String> beginnings() {
        Set<String> beginnings = new HashSet<>();
        HOLIDAYS.forEach(holiday -> beginnings.add(holiday.words().getFirst()));
        return beginnings;
    }

    private Reading reading(Holiday holiday, int at, int end) {
        int yearAt = words.is(end, ",") || words.is(end, "of") || words.is(end, "in") ? end + 1 : end;
        int year = CalendarWords.year(words.at(yearAt));
        return year > 0
                ? new Reading(at, yearAt + 1, DateRange.day(holiday.day().apply(year)))
                : new Reading(at, end, DateRange.day(nearest(holiday, passage.tense(at))));
    }

    /** The feast of the year that is meant: the last behind a past tense, the next ahead, else the nearest. */
    private LocalDate nearest(Holiday holiday, Tense tense) {
        LocalDate published = passage.resolver().published();
        return Stream.of(-1, 0, 1)
                .map(years -> holiday.day().apply(published.getYear() + years))
                .min(Comparator.comparingDouble(day -> passage.resolver().distance(day, tense)))
                .orElse(published);
    }

    private static List<Holiday> holidays() {
        List<Holiday> holidays = new ArrayList<>();
        fixed(holidays, Month.JANUARY, 1, "new year 's day");
        fixed(holidays, Month.FEBRUARY, 14, "valentine 's day");
        fixed(holidays, Month.MARCH, 17, "st. patrick 's day", "st patrick 's day");
        fixed(holidays, Month.MAY, 1, "may day");
        fixed(holidays, Month.JULY, 4, "fourth of july", "july fourth", "4th of july");
        fixed(holidays, Month.JULY, 14, "bastille day");
        fixed(holidays, Month.OCTOBER, 31, "halloween");
        fixed(holidays, Month.NOVEMBER, 11, "armistice day", "veterans day");
        fixed(holidays, Month.DECEMBER, 24, "christmas eve");
        fixed(holidays, Month.DECEMBER, 25, "christmas day");
        fixed(holidays, Month.DECEMBER, 26, "boxing day");
        fixed(holidays, Month.DECEMBER, 31, "new year 's eve");
        IntFunction<LocalDate> thanksgiving = year ->
                LocalDate.of(year, Month.NOVEMBER, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
        holidays.add(new Holiday(Words.list("thanksgiving day"), thanksgiving));
        holidays.add(new Holiday(Words.list("thanksgiving"), thanksgiving));
        moving(holidays, -46, "ash wednesday");
        moving(holidays, -7, "palm sunday");
        moving(holidays, -2, "good friday");
        moving(holidays, 0, "easter sunday");
        moving(holidays, 1, "easter monday");
        return List.copyOf(holidays);
    }

    private static void fixed(List<Holiday> holidays, Month month, int day, String... names) {
        for (String name : names) {
            holidays.add(new Holiday(Words.list(name), MonthDay.of(month, day)::atYear));
        }
    }

    private static void moving(List<Holiday> holidays, int days, String name) {
        holidays.add(new Holiday(Words.list(name), year -> easter(year).plusDays(days)));
    }

    /** Easter Sunday of the Gregorian calendar, by the reckoning of Meeus, Jones and Butcher. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}

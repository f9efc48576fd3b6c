package dateline.enrich.date;

import dateline.enrich.Words;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of the calendar: months, weekdays, units of time and small numbers. */
final class CalendarWords {

    /** A stretch of time that words such as "last" and "ago" go with. */
    enum Unit {
        DAY,
        WEEK,
        WEEKEND,
        MONTH,
        YEAR,
        DECADE
    }

    private static final Map<String, Month> MONTHS = months();
    private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();
    private static final Map<String, Unit> UNITS = Map.ofEntries(
            Map.entry("day", Unit.DAY),
            Map.entry("days", Unit.DAY),
            Map.entry("week", Unit.WEEK),
            Map.entry("weeks", Unit.WEEK),
            Map.entry("weekend", Unit.WEEKEND),
            Map.entry("month", Unit.MONTH),
            Map.entry("months", Unit.MONTH),
            Map.entry("year", Unit.YEAR),
            Map.entry("years", Unit.YEAR),
            Map.entry("decade", Unit.DECADE),
            Map.entry("decades", Unit.DECADE));
    private static final Map<String, Integer> NUMBERS = numbers();
    private static final Map<String, Integer> ORDINALS = Map.of("first", 1, "second", 2, "third", 3, "fourth", 4);

    /** Months that are also ordinary words, or too short to be sure: a capital and company are wanted. */
    private static final Set<String> AMBIGUOUS = Set.of("may", "march", "mar", "jun", "dec");

    private CalendarWords() {}

    static @Nullable Month month(String word) {
        return MONTHS.get(word);
    }

    static boolean isAmbiguous(String word) {
        return AMBIGUOUS.contains(word);
    }

    static @Nullable DayOfWeek weekday(String word) {
        return WEEKDAYS.get(word);
    }

    static @Nullable Unit unit(String word) {
        return UNITS.get(word);
    }

    /** The value of "a", "two", "12"; null for any other word. */
    static @Nullable Integer number(String word) {
        Integer named = NUMBERS.get(word);
        return named == null && isDigits(word) && word.length() < 4 ? Integer.valueOf(word) : named;
    }

    static @Nullable Integer ordinal(String word) {
        return ORDINALS.get(word);
    }

    /** The day of a month in "1", "1st", "09"; 0 if the word is none. */
    static int dayOfMonth(String word) {
        int end = word.length();
        if (end > 2
                && (word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd") || word.endsWith("th"))
                && Character.isDigit(word.charAt(0))) {
            end -= 2;
        }
        if (end == 0 || end > 2 || !isDigits(word.substring(0, end))) {
            return 0;
        }
        int day = Integer.parseInt(word.substring(0, end));
        return day <= 31 ? day : 0;
    }

    /** The year in "1945" or "2021"; 0 if the word is none. */
    static int year(String word) {
        if (word.length() != 4 || !isDigits(word)) {
            return 0;
        }
        int year = Integer.parseInt(word);
        return year >= 1500 && year < 2100 ? year : 0;
    }

    static boolean isDigits(String word) {
        for (int index = 0; index < word.length(); index++) {
            if (word.charAt(index) < '0' || word.charAt(index) > '9') {
                return false;
            }
        }
        return !word.isEmpty();
    }

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            months.put(name, month);
            if (name.length() > 4) {
                months.put(name.substring(0, 3), month);
                months.put(name.substring(0, 3) + ".", month);
            }
        }
        months.put("sept", Month.SEPTEMBER);
        months.put("sept.", Month.SEPTEMBER);
        months.put("jun.", Month.JUNE);
        months.put("jul.", Month.JULY);
        return Map.copyOf(months);
    }

    private static Map<String, DayOfWeek> weekdays() {
        Map<String, DayOfWeek> weekdays = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            weekdays.put(day.name().toLowerCase(Locale.ROOT), day);
        }
        return Map.copyOf(weekdays);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>(Map.of("a", 1, "an", 1));
        List<String> words = Words.list(
                "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
                        + "seventeen eighteen nineteen twenty");
        for (int index = 0; index < words.size(); index++) {
            numbers.put(words.get(index), index + 1);
        }
        return Map.copyOf(numbers);
    }

    /** Words before a bare year or an ambiguous month that make it a date. */
    static final Set<String> LEADS =
            Words.set("in since of from until till by during before after between to early late mid "
                    + "around circa last next this through throughout year season and for on, ( -");
}

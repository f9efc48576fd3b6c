package dateline.enrich.date;

import dateline.enrich.Words;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.HashSet;
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
        QUARTER,
        YEAR,
        DECADE,
        CENTURY
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
            Map.entry("quarter", Unit.QUARTER),
            Map.entry("quarters", Unit.QUARTER),
            Map.entry("year", Unit.YEAR),
            Map.entry("years", Unit.YEAR),
            Map.entry("decade", Unit.DECADE),
            Map.entry("decades", Unit.DECADE),
            Map.entry("century", Unit.CENTURY),
            Map.entry("centuries", Unit.CENTURY));
    private static final Map<String, Integer> NUMBERS = numbers();
    private static final List<String> ORDINALS = Words.list(
            "first second third fourth fifth sixth seventh eighth ninth tenth "
                    + "eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth");
    private static final List<String> DECADES =
            Words.list("twenties thirties forties fifties sixties seventies eighties nineties");
    private static final Map<String, Month> SEASONS = Map.of(
            "spring", Month.MARCH,
            "summer", Month.JUNE,
            "autumn", Month.SEPTEMBER,
            "fall", Month.SEPTEMBER,
            "winter", Month.DECEMBER);

    /** Months that are also ordinary words, or too short to be sure: a capital and company are wanted. */
    private static final Set<String> AMBIGUOUS = Set.of("may", "march", "mar", "jun", "dec");

    private static final Set<String> BEGINNINGS = beginnings();

    private CalendarWords() {}

    /** Whether a date may begin with the word; most words of a text need no second look. */
    static boolean begins(String word) {
        char first = word.charAt(0);
        return first < 'a'
                ? first == '\'' || (first >= '0' && first <= '9')
                : first == '’' || BEGINNINGS.contains(word);
    }

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

    /** The place in a row that "third", "3rd" or "twentieth" means; 0 if the word is none. */
    static int ordinal(String word) {
        int named = ORDINALS.indexOf(word) + 1;
        boolean isWritten = word.length() > 2 && word.length() < 5 && Character.isDigit(word.charAt(0));
        return named > 0 || !isWritten ? named : dayOfMonth(word);
    }

    /** The first year of "sixties", "1960s", "60s"; 0 if the word is none. A decade without its century is of the twentieth. */
    static int decade(String word) {
        int named = DECADES.indexOf(word);
        if (named >= 0) {
            return 1920 + 10 * named;
        }
        boolean isRound = word.endsWith("0s") && isDigits(word.substring(0, word.length() - 1));
        return switch (word.length()) {
            case 5 -> isRound ? year(word.substring(0, 4)) : 0;
            case 3 -> isRound && word.charAt(0) >= '2' ? 1900 + Integer.parseInt(word.substring(0, 2)) : 0;
            default -> 0;
        };
    }

    /** The month with which "summer" begins in the northern hemisphere. */
    static @Nullable Month season(String word) {
        return SEASONS.get(word);
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

    /** The year in "1989" or, of the last hundred before 2050, in "89"; 0 if the word is none. */
    static int shortYear(String word) {
        if (word.length() != 2 || !isDigits(word)) {
            return year(word);
        }
        int year = Integer.parseInt(word);
        return year < 50 ? 2000 + year : 1900 + year;
    }

    static boolean isDigits(String word) {
        for (int index = 0; index < word.length(); index++) {
            if (word.charAt(index) < '0' || word.charAt(index) > '9') {
                return false;
            }
        }
        return !word.isEmpty();
    }

    private static Set<String> beginnings() {
        Set<String> words =
                new HashSet<>(Words.list("today tonight yesterday tomorrow last past latest this current next coming "
                        + "following previous preceding same that fiscal end q1 q2 q3 q4"));
        words.addAll(MONTHS.keySet());
        words.addAll(WEEKDAYS.keySet());
        words.addAll(UNITS.keySet());
        words.addAll(NUMBERS.keySet());
        words.addAll(ORDINALS);
        words.addAll(DECADES);
        words.addAll(SEASONS.keySet());
        words.addAll(HolidayReader.beginnings());
        return Set.copyOf(words);
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
        List<String> tens = Words.list("twenty thirty forty fifty sixty seventy eighty ninety");
        for (int index = 0; index < tens.size(); index++) {
            numbers.put(tens.get(index), 20 + 10 * index);
        }
        return Map.copyOf(numbers);
    }

    /** Words before a bare year or an ambiguous month that make it a date. */
    static final Set<String> LEADS =
            Words.set("in since of from until till by during before after between to early late mid "
                    + "around circa last next this through throughout year season and for on, ( -");
}

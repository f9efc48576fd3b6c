package dateline.enrich.date;

import dateline.article.DateRange;
import dateline.enrich.Words;
import java.time.Month;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads explicit dates at a place of a sentence: "Feb. 1", "22 June 2021", "May 2008", "2021-06-22", "the 1990s", "2021". */
final class DateReader {

    /** A date and the tokens that it takes. */
    record Reading(int first, int end, DateRange days) {}

    private static final Set<String> PERIOD_LEADS = Words.set(
            "in since until till by from through during of to late early mid before after and or between this");

    /** Words that make the four digits after them a number and not a year. */
    private static final Set<String> QUANTITY_LEADS = Words.set("least than over about around some nearly almost up "
            + "approximately many fewer estimated roughly no no. number $ £ € ¥ flight route highway area "
            + "killed killing kill kills injured injuring injures wounded wounding wounds arrested arresting to:");

    private final Words words;
    private final Resolver resolver;
    private final boolean looksAhead;

    DateReader(Words words, Resolver resolver, boolean looksAhead) {
        this.words = words;
        this.resolver = resolver;
        this.looksAhead = looksAhead;
    }

    /** The explicit date that begins at the token, or null. */
    @Nullable
    Reading read(int at) {
        String word = words.at(at);
        Month month = CalendarWords.month(word);
        if (month != null) {
            return fromMonth(at, month);
        }
        if (!words.isDigits(at)) {
            return null;
        }
        if (CalendarWords.year(word) > 0) {
            Reading iso = iso(at);
            return iso != null ? iso : bareYear(at);
        }
        int day = CalendarWords.dayOfMonth(word);
        if (day > 0) {
            return fromDay(at, day);
        }
        return decade(at);
    }

    /** "March 28", "April 7, 2021", "May 2008", "in May". */
    private @Nullable Reading fromMonth(int at, Month month) {
        String word = words.at(at);
        if (!words.isShouted() && !words.isName(at)) {
            return null;
        }
        int next = words.is(at + 1, "the") ? at + 2 : at + 1;
        int day = CalendarWords.dayOfMonth(words.at(next));
        if (day > 0 && !isClock(next)) {
            int yearAt = words.is(next + 1, ",") || words.is(next + 1, "of") ? next + 2 : next + 1;
            int year = CalendarWords.year(words.at(yearAt));
            return year > 0 ? reading(at, yearAt + 1, Resolver.day(year, month, day)) : ofDay(at, next + 1, month, day);
        }
        int yearAt = words.is(at + 1, "of") || words.is(at + 1, ",") ? at + 2 : at + 1;
        int year = CalendarWords.year(words.at(yearAt));
        if (year > 0) {
            return new Reading(at, yearAt + 1, Resolver.month(year, month));
        }
        boolean isSure = !CalendarWords.isAmbiguous(word) && word.length() > 3 && !words.isName(at + 1);
        boolean isLed = words.isIn(at - 1, PERIOD_LEADS) || words.is(at - 1, "-");
        return isLed || isSure ? new Reading(at, at + 1, resolver.month(month, looksAhead)) : null;
    }

    /** "22 June 2021", "9 September", "3rd of May"; a year may follow with a comma between. */
    private @Nullable Reading fromDay(int at, int day) {
        int monthAt = words.is(at + 1, "of") ? at + 2 : at + 1;
        Month month = CalendarWords.month(words.at(monthAt));
        if (month == null || (!words.isShouted() && !words.isName(monthAt))) {
            return null;
        }
        int yearAt = words.is(monthAt + 1, ",") ? monthAt + 2 : monthAt + 1;
        int year = CalendarWords.year(words.at(yearAt));
        return year > 0 ? reading(at, yearAt + 1, Resolver.day(year, month, day)) : ofDay(at, monthAt + 1, month, day);
    }

    private @Nullable Reading ofDay(int first, int end, Month month, int day) {
        return reading(first, end, resolver.day(month, day, looksAhead));
    }

    private static @Nullable Reading reading(int first, int end, @Nullable DateRange days) {
        return days == null ? null : new Reading(first, end, days);
    }

    /** "2021-06-22", whose hyphens are tokens of their own. */
    private @Nullable Reading iso(int at) {
        int day = CalendarWords.dayOfMonth(words.at(at + 4));
        int month = CalendarWords.dayOfMonth(words.at(at + 2));
        boolean isIso = words.is(at + 1, "-")
                && words.touchesPrevious(at + 1)
                && words.is(at + 3, "-")
                && words.at(at + 2).length() == 2;
        return isIso && day > 0 && month >= 1 && month <= 12
                ? reading(at, at + 5, Resolver.day(CalendarWords.year(words.at(at)), Month.of(month), day))
                : null;
    }

    private @Nullable Reading bareYear(int at) {
        int year = CalendarWords.year(words.at(at));
        boolean isNear = year >= 1700 && year <= resolver.published().getYear() + 60;
        return isNear && !words.isIn(at - 1, QUANTITY_LEADS) && !isPartOfName(at) && !isCounting(at)
                ? new Reading(at, at + 1, Resolver.year(year))
                : null;
    }

    private boolean isPartOfName(int at) {
        boolean isHyphened = words.is(at - 1, "-") && words.touchesPrevious(at) && !words.isDigits(at - 2);
        boolean isClock = words.is(at + 1, ":") && words.isDigits(at + 2) && words.touchesPrevious(at + 1);
        boolean isZone = words.is(at + 1, "utc") || words.is(at + 1, "gmt") || words.is(at + 1, "hours");
        return isHyphened || isClock || isZone || words.is(at + 1, "%");
    }

    /** Whether it counts what follows: "2000 people", "1500 displaced". A year before a plural is led by "the" or a preposition. */
    private boolean isCounting(int at) {
        if (words.isIn(at - 1, CalendarWords.LEADS) || words.is(at - 1, "the") || !words.isWord(at + 1)) {
            return false;
        }
        String next = words.at(at + 1);
        boolean isPlural = (next.endsWith("s") && next.length() > 3) || next.equals("people") || next.endsWith("men");
        return !words.isName(at + 1) && (isPlural || next.endsWith("ed") || next.equals("million"));
    }

    private boolean isClock(int at) {
        return words.is(at + 1, ":") && words.isDigits(at + 2) && words.touchesPrevious(at + 1);
    }

    /** "1990s"; "the 90s" says nothing sure. */
    private @Nullable Reading decade(int at) {
        String word = words.at(at);
        int year = word.length() == 5 && word.endsWith("s") ? CalendarWords.year(word.substring(0, 4)) : 0;
        return year > 0 && year % 10 == 0 ? new Reading(at, at + 1, Resolver.decade(year)) : null;
    }
}

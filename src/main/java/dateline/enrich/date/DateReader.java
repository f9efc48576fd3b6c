package dateline.enrich.date;

import dateline.article.DateRange;
import dateline.enrich.Words;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads explicit days and months at a place of a sentence: "Feb. 1", "22 June 2021", "May 2008", "2021-06-22", "March 3-5". */
final class DateReader implements Reader {

    private static final Set<String> PERIOD_LEADS = Words.set(
            "in since until till by from through during of to late early mid before after and or between this");

    /** Words between two dates of which the second may hold the year of both. */
    private static final Set<String> LINKS = Words.set("to and or - – through until till");

    private final Passage passage;
    private final Words words;

    DateReader(Passage passage) {
        this.passage = passage;
        this.words = passage.words();
    }

    @Override
    public @Nullable Reading read(int at) {
        Month month = CalendarWords.month(words.at(at));
        if (month != null) {
            return words.isShouted() || words.isName(at) ? fromMonth(at, month) : null;
        }
        if (!words.isDigits(at)) {
            return null;
        }
        int day = CalendarWords.dayOfMonth(words.at(at));
        if (day == 0) {
            return iso(at);
        }
        Reading slashed = slashed(at);
        return slashed != null ? slashed : fromDay(at, day);
    }

    /** "March 28", "April 7, 2021", "May 2008", "in May". */
    private @Nullable Reading fromMonth(int at, Month month) {
        int next = words.is(at + 1, "the") ? at + 2 : at + 1;
        int day = dayBehind(at, next);
        if (day > 0 && !isClock(next)) {
            int last = lastDay(next, day);
            int end = last > 0 ? next + 3 : next + 1;
            int yearAt = words.is(end, ",") || words.is(end, "of") ? end + 1 : end;
            int year = CalendarWords.year(words.at(yearAt));
            int to = year > 0 ? yearAt + 1 : end;
            return reading(at, to, days(at, month, day, last, year > 0 ? year : yearBehind(end)));
        }
        int yearAt = words.is(at + 1, "of") || words.is(at + 1, ",") ? at + 2 : at + 1;
        int year = CalendarWords.year(words.at(yearAt));
        if (year > 0) {
            return new Reading(at, yearAt + 1, Periods.month(year, month));
        }
        return isMonth(at) ? new Reading(at, at + 1, month(at, month)) : null;
    }

    /** The day behind a month; wires that spell numbers below ten write "payable May one". */
    private int dayBehind(int monthAt, int at) {
        int day = CalendarWords.dayOfMonth(words.at(at));
        Integer spelled = day == 0 && words.at(at).length() > 2 ? CalendarWords.number(words.at(at)) : null;
        boolean isDay = spelled != null
                && spelled < 10
                && (!words.isWord(at + 1) || words.isName(at) || words.is(monthAt - 1, "on"));
        return spelled != null && isDay ? spelled : day;
    }

    private DateRange month(int at, Month month) {
        int year = yearBehind(at + 1);
        if (year == 0) {
            return passage.resolver().month(month, passage.tense(at));
        }
        return Periods.month(month.compareTo(monthBehind(at + 1)) > 0 ? year - 1 : year, month);
    }

    /** Whether a lone word that names a month means it: "in May", "April sales", not "they may" and not "April Smith". */
    private boolean isMonth(int at) {
        String word = words.at(at);
        if (passage.isInName(at) || passage.part(at).isVerb()) {
            return false;
        }
        boolean isSure = !CalendarWords.isAmbiguous(word) && word.length() > 3 && !words.isName(at + 1);
        boolean isLed = words.isIn(at - 1, PERIOD_LEADS) || words.is(at - 1, "-");
        return isSure || isLed || passage.isTaggedDate(at);
    }

    /** "22 June 2021", "9 September", "3rd of May", "3-5 June"; a year may follow with a comma between. */
    private @Nullable Reading fromDay(int at, int day) {
        int last = words.is(at + 1, "-") || words.is(at + 1, "–") ? CalendarWords.dayOfMonth(words.at(at + 2)) : 0;
        int end = last > day ? at + 3 : at + 1;
        int monthAt = words.is(end, "of") ? end + 1 : end;
        Month month = CalendarWords.month(words.at(monthAt));
        if (month == null || (!words.isShouted() && !words.isName(monthAt))) {
            return null;
        }
        int yearAt = words.is(monthAt + 1, ",") ? monthAt + 2 : monthAt + 1;
        int year = CalendarWords.year(words.at(yearAt));
        int to = year > 0 ? yearAt + 1 : monthAt + 1;
        return reading(at, to, days(at, month, day, last > day ? last : 0, year > 0 ? year : yearBehind(monthAt + 1)));
    }

    /** The second day in "March 3-5", "March 3 to 5, 1990"; 0 if there is none. */
    private int lastDay(int at, int day) {
        int last = CalendarWords.dayOfMonth(words.at(at + 2));
        boolean isRun = (words.is(at + 1, "-") || words.is(at + 1, "–")) && words.touchesPrevious(at + 2);
        boolean isSpelled =
                words.is(at + 1, "to") || words.is(at + 1, "through") || (words.is(at + 1, "and") && last == day + 1);
        boolean isFree = !words.isWord(at + 3) || words.is(at + 3, "of");
        return last > day && CalendarWords.month(words.at(at + 3)) == null && (isRun || (isSpelled && isFree))
                ? last
                : 0;
    }

    private @Nullable DateRange days(int at, Month month, int day, int last, int year) {
        DateRange first =
                year > 0 ? Resolver.day(year, month, day) : passage.resolver().day(month, day, passage.tense(at));
        if (first == null || last == 0 || first.first() == null) {
            return first;
        }
        DateRange end = Resolver.day(first.first().getYear(), month, last);
        return end == null ? first : new DateRange(first.first(), end.last());
    }

    /** The year of the date behind a link: 1990 in "from May to July 1990"; 0 if there is none. */
    private int yearBehind(int link) {
        if (!words.isIn(link, LINKS)) {
            return 0;
        }
        boolean isDayFirst = CalendarWords.dayOfMonth(words.at(link + 1)) > 0;
        int monthAt = isDayFirst ? link + 2 : link + 1;
        if (CalendarWords.month(words.at(monthAt)) == null) {
            return 0;
        }
        int next = !isDayFirst && CalendarWords.dayOfMonth(words.at(monthAt + 1)) > 0 ? monthAt + 2 : monthAt + 1;
        return CalendarWords.year(words.at(words.is(next, ",") ? next + 1 : next));
    }

    private Month monthBehind(int link) {
        Month first = CalendarWords.month(words.at(link + 1));
        Month second = CalendarWords.month(words.at(link + 2));
        return first != null ? first : second != null ? second : Month.DECEMBER;
    }

    private static @Nullable Reading reading(int first, int end, @Nullable DateRange days) {
        return days == null ? null : new Reading(first, end, days);
    }

    /** "2021-06-22", whose hyphens are tokens of their own. */
    private @Nullable Reading iso(int at) {
        int year = CalendarWords.year(words.at(at));
        int day = CalendarWords.dayOfMonth(words.at(at + 4));
        int month = CalendarWords.dayOfMonth(words.at(at + 2));
        boolean isIso = words.is(at + 1, "-")
                && words.touchesPrevious(at + 1)
                && words.is(at + 3, "-")
                && words.at(at + 2).length() == 2;
        return isIso && year > 0 && day > 0 && month >= 1 && month <= 12
                ? reading(at, at + 5, Resolver.day(year, Month.of(month), day))
                : null;
    }

    /** "11/02/89": as Americans write it, unless that is no day or lies ahead and the other reading does not. */
    private @Nullable Reading slashed(int at) {
        int second = CalendarWords.dayOfMonth(words.at(at + 2));
        int year = CalendarWords.shortYear(words.at(at + 4));
        boolean isSlashed = words.is(at + 1, "/") && words.touchesPrevious(at + 1) && words.is(at + 3, "/");
        if (!isSlashed || second == 0 || year == 0) {
            return null;
        }
        int first = CalendarWords.dayOfMonth(words.at(at));
        DateRange american = first > 12 ? null : Resolver.day(year, Month.of(first), second);
        DateRange european = second > 12 ? null : Resolver.day(year, Month.of(second), first);
        boolean isAmerican = european == null || !isAhead(american) || isAhead(european);
        return reading(at, at + 5, american != null && isAmerican ? american : european);
    }

    private boolean isAhead(@Nullable DateRange day) {
        LocalDate first = day == null ? null : day.first();
        return first == null || first.isAfter(passage.resolver().published());
    }

    private boolean isClock(int at) {
        return words.is(at + 1, ":") && words.isDigits(at + 2) && words.touchesPrevious(at + 1);
    }
}

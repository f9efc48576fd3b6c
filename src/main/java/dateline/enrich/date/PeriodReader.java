package dateline.enrich.date;

import dateline.article.DateRange;
import dateline.enrich.Words;
import dateline.enrich.date.CalendarWords.Unit;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * Reads parts of a year and its ends: "the third quarter of 1987", "last year's first half", "the summer of 1987", "year-end",
 * "the weekend".
 */
final class PeriodReader implements Reader {

    /** A year and the token behind it. */
    private record NamedYear(int year, int end, boolean isFiscal) {

        NamedYear(int year, int end) {
            this(year, end, false);
        }
    }

    private final Passage passage;
    private final Words words;
    private final Resolver resolver;

    PeriodReader(Passage passage) {
        this.passage = passage;
        this.words = passage.words();
        this.resolver = passage.resolver();
    }

    @Override
    public @Nullable Reading read(int at) {
        return switch (words.at(at)) {
            case "first", "second", "third", "fourth", "1st", "2nd", "3rd", "4th" -> part(at, at, null);
            case "q1", "q2", "q3", "q4" -> shortQuarter(at);
            case "fiscal" -> part(at, at + 1, null);
            case "spring", "summer", "autumn", "fall", "winter" -> season(at);
            case "year", "month" -> yearEnd(at);
            case "end" -> end(at);
            case "weekend" -> weekend(at);
            default -> ofYear(at);
        };
    }

    /** "1988's third quarter", "the 1988 second half", "last year's third quarter", "the 1988 quarter". */
    private @Nullable Reading ofYear(int at) {
        NamedYear year = year(at);
        if (year == null) {
            return null;
        }
        int next = words.is(year.end(), "'s") ? year.end() + 1 : year.end();
        DateRange quarter = passage.spoken().quarter();
        if (words.is(next, "quarter") && quarter != null && quarter.first() != null && words.isDigits(at)) {
            return new Reading(
                    at,
                    next + 1,
                    Periods.inYears(quarter, year.year() - quarter.first().getYear()));
        }
        return part(at, words.is(next, "fiscal") ? next + 1 : next, year);
    }

    /** A quarter or half from its ordinal on; the year may stand behind it. */
    private @Nullable Reading part(int first, int at, @Nullable NamedYear before) {
        int ordinal = CalendarWords.ordinal(words.at(at));
        NamedYear between = ordinal > 0 && CalendarWords.year(words.at(at + 1)) > 0 ? year(at + 1) : null;
        if (between != null && words.is(between.end(), "quarter") && ordinal < 5) {
            return new Reading(first, between.end() + 1, Periods.quarter(between.year(), ordinal));
        }
        int hyphen = words.is(at + 1, "-") || words.is(at + 1, "fiscal") ? at + 2 : at + 1;
        boolean isHalf = words.is(hyphen, "half") && ordinal <= 2;
        if (ordinal < 1 || ordinal > 4 || (!isHalf && !words.is(hyphen, "quarter"))) {
            return null;
        }
        int end = hyphen + 1;
        NamedYear behind = before != null ? null : yearBehind(end);
        NamedYear year = before != null ? before : behind;
        boolean isFiscal =
                words.is(at + 1, "fiscal") || words.is(at - 1, "fiscal") || (year != null && year.isFiscal());
        if (isFiscal) {
            // Which months a fiscal quarter has only the firm knows: some of its year.
            return year == null
                    ? null
                    : new Reading(first, behind != null ? behind.end() : end, Periods.year(year.year()));
        }
        if (year == null) {
            // The first half of what, only the year tells; a bare quarter is one of business.
            return isHalf ? null : new Reading(first, end, resolver.quarter(ordinal, passage.tense(at)));
        }
        DateRange days = isHalf ? Periods.half(year.year(), ordinal) : Periods.quarter(year.year(), ordinal);
        return new Reading(first, behind != null ? behind.end() : end, days);
    }

    private @Nullable Reading shortQuarter(int at) {
        int ordinal = words.at(at).charAt(1) - '0';
        NamedYear year = yearBehind(at + 1);
        if (year != null) {
            return new Reading(at, year.end(), Periods.quarter(year.year(), ordinal));
        }
        return passage.isTaggedDate(at) ? new Reading(at, at + 1, resolver.quarter(ordinal, passage.tense(at))) : null;
    }

    private @Nullable NamedYear yearBehind(int at) {
        return year(words.is(at, "of") ? at + 1 : at);
    }

    /** "1987", "fiscal 1987", "last year", "a year ago". */
    private @Nullable NamedYear year(int at) {
        int year = CalendarWords.year(words.at(at));
        if (year > 0) {
            return new NamedYear(year, at + 1);
        }
        int published = resolver.published().getYear();
        boolean isYear = words.is(at + 1, "year");
        return switch (words.at(at)) {
            case "fiscal" -> {
                int fiscal = CalendarWords.year(words.at(isYear ? at + 2 : at + 1));
                yield fiscal > 0 ? new NamedYear(fiscal, isYear ? at + 3 : at + 2, true) : null;
            }
            case "last" -> isYear ? new NamedYear(published - 1, at + 2) : null;
            case "this", "the" -> isYear ? new NamedYear(published, at + 2) : null;
            case "next" -> isYear ? new NamedYear(published + 1, at + 2) : null;
            case "a" -> isYear && words.is(at + 2, "ago") ? new NamedYear(published - 1, at + 3) : null;
            default -> null;
        };
    }

    /** "the summer of 1987", "winter 2020-21". */
    private @Nullable Reading season(int at) {
        int yearAt = words.is(at + 1, "of") ? at + 2 : at + 1;
        int year = CalendarWords.year(words.at(yearAt));
        Month first = CalendarWords.season(words.at(at));
        if (year == 0 || first == null) {
            return null;
        }
        boolean isRun = (words.is(yearAt + 1, "-") || words.is(yearAt + 1, "/"))
                && words.touchesPrevious(yearAt + 2)
                && words.at(yearAt + 2).length() == 2;
        return new Reading(at, isRun ? yearAt + 3 : yearAt + 1, Periods.season(year, first));
    }

    /** "year-end", "year end": the last day, and never one to come if the verb is of the past. */
    private @Nullable Reading yearEnd(int at) {
        int endAt = words.is(at + 1, "-") ? at + 2 : at + 1;
        if (!words.is(endAt, "end") || words.is(at - 1, "fiscal")) {
            return null;
        }
        int year = CalendarWords.year(words.at(endAt + 1));
        return year > 0 && words.is(at, "year")
                ? new Reading(at, endAt + 2, DateRange.day(LocalDate.of(year, Month.DECEMBER, 31)))
                : ending(at, endAt + 1, words.at(at));
    }

    /** "the end of the year". */
    private @Nullable Reading end(int at) {
        boolean isEnd = words.is(at + 1, "of") && words.is(at + 2, "the");
        return isEnd && (words.is(at + 3, "year") || words.is(at + 3, "month"))
                ? ending(at, at + 4, words.at(at + 3))
                : null;
    }

    private Reading ending(int first, int end, String unit) {
        Unit whole = unit.equals("year") ? Unit.YEAR : Unit.MONTH;
        LocalDate today = resolver.published();
        DateRange spoken = passage.spoken().last();
        DateRange days = resolver.unit(whole, 0);
        if (passage.tense(first) == Tense.PAST) {
            LocalDate about =
                    spoken == null || whole == Unit.YEAR || Periods.isLonger(spoken, whole) ? null : spoken.first();
            DateRange told = about == null ? days : new Resolver(about).unit(whole, 0);
            days = told.last() == null || told.last().isAfter(today) ? resolver.unit(whole, -1) : told;
        }
        return new Reading(first, end, new DateRange(days.last(), days.last()));
    }

    /** "over the weekend"; "weekend talks" may be any. */
    private @Nullable Reading weekend(int at) {
        if (!words.is(at - 1, "the")) {
            return null;
        }
        boolean isAhead = passage.tense(at) == Tense.FUTURE;
        return new Reading(at, at + 1, isAhead ? resolver.weekendAhead() : resolver.unit(Unit.WEEKEND, 0));
    }
}

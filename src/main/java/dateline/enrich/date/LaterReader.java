package dateline.enrich.date;

import dateline.article.DateRange;
import dateline.enrich.Words;
import dateline.enrich.date.CalendarWords.Unit;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates that lean on another date of the text: "the next day", "two days later", "a year earlier", "the year-ago
 * quarter", "two days after the Feb. 1 coup". What lies later than a date that nobody named has no days.
 */
final class LaterReader implements Reader {

    private static final Set<String> LATER = Words.set("later after afterwards afterward");
    private static final Set<String> EARLIER = Words.set("earlier before previously");

    /** How far behind "a day after" the date of the event may stand. */
    private static final int REACH = 4;

    private final Passage passage;
    private final Words words;
    private final DateReader explicit;

    LaterReader(Passage passage, DateReader explicit) {
        this.passage = passage;
        this.words = passage.words();
        this.explicit = explicit;
    }

    /** The date that begins at the token; what is told in the past tense does not lie ahead. */
    @Override
    public @Nullable Reading read(int at) {
        Reading reading = leaning(at);
        LocalDate first = reading == null ? null : reading.days().first();
        boolean isAhead = first != null && first.isAfter(passage.resolver().published());
        return isAhead && passage.tense(at) != Tense.FUTURE ? null : reading;
    }

    private @Nullable Reading leaning(int at) {
        return switch (words.at(at)) {
            case "next", "following" -> near(at, 1);
            case "previous", "preceding" -> near(at, -1);
            case "same", "that" -> near(at, 0);
            case "quarter" -> quarter(at);
            case "year" -> words.is(at + 1, "-") ? yearAgo(at) : counted(at, 1, at);
            case "week" -> {
                Reading week = weekOf(at);
                yield week != null || !words.is(at - 1, "the") ? week : counted(at, 1, at);
            }
            case "day", "month" -> words.is(at - 1, "the") ? counted(at, 1, at) : null;
            default -> {
                Count count = Count.at(words, at);
                yield count == null ? null : counted(at, count.value(), count.end());
            }
        };
    }

    /** "the week of March 30" from Monday to Sunday, "the week ended March 28" up to that day. */
    private @Nullable Reading weekOf(int at) {
        boolean isEnding = words.is(at + 1, "ended") || words.is(at + 1, "ending");
        Reading date = isEnding || words.is(at + 1, "of") ? explicit.read(at + 2) : null;
        LocalDate day = date == null ? null : date.days().first();
        if (date == null || day == null || !day.equals(date.days().last())) {
            return null;
        }
        DateRange days = isEnding ? new DateRange(day.minusDays(6), day) : Periods.week(day);
        return new Reading(at, date.end(), days);
    }

    /** "the next day", "the following week", "the previous year", "that month". */
    private @Nullable Reading near(int at, int steps) {
        String word = words.at(at + 1);
        Unit unit = isPartOfDay(word) ? Unit.DAY : CalendarWords.unit(word);
        boolean isLed = words.is(at - 1, "the") || words.is(at, "that");
        boolean isLone = unit != null && !word.endsWith("s");
        // "The next year" may be the one to come; "the next day" follows another.
        boolean isBound = !words.is(at, "next") || unit == Unit.DAY;
        if (unit == null || !isLone || !isLed || !isBound || unit == Unit.WEEKEND || unit == Unit.DECADE) {
            return null;
        }
        DateRange days = from(passage.spoken().last(), unit, steps);
        if (days == null && words.is(at, "previous")) {
            days = passage.resolver().unit(unit, steps);
        }
        return days == null ? null : new Reading(at, at + 2, days);
    }

    private static boolean isPartOfDay(String word) {
        return switch (word) {
            case "morning", "afternoon", "evening", "night" -> true;
            default -> false;
        };
    }

    /** "two days later", "a year earlier", "the day before", "a day after March 3". */
    private @Nullable Reading counted(int first, int count, int unitAt) {
        Unit unit = CalendarWords.unit(words.at(unitAt));
        int at = unitAt + 1;
        boolean isLater = words.isIn(at, LATER);
        if (unit == null || unit == Unit.QUARTER || (!isLater && !words.isIn(at, EARLIER))) {
            return null;
        }
        int steps = isLater ? count : -count;
        if (first == unitAt && (words.is(at + 1, "yesterday") || words.is(at + 1, "tomorrow"))) {
            return new Reading(first, at + 2, passage.resolver().unit(Unit.DAY, 2 * steps));
        }
        DateRange days = null;
        if (words.is(at, "after") || words.is(at, "before")) {
            DateRange event = event(at + 1);
            if (event == null && !isFree(at + 1)) {
                return null;
            }
            days = event == null ? null : from(event, unit, steps);
        }
        days = days == null ? shifted(unit, steps) : days;
        return days == null ? null : new Reading(first, at + 1, days);
    }

    /** The date of the event in "a day after the Feb. 1 coup". */
    private @Nullable DateRange event(int from) {
        for (int at = from; at < from + REACH && at < words.size() && !words.is(at, ","); at++) {
            Reading date = explicit.read(at);
            if (date != null) {
                return date.days();
            }
        }
        return null;
    }

    /** Whether no event follows that "before" or "after" would go with. */
    private boolean isFree(int at) {
        return at >= words.size() || (!words.isWord(at) && !words.isDigits(at));
    }

    private @Nullable DateRange shifted(Unit unit, int steps) {
        // A year that the sentence before spoke of is often one of comparison only.
        DateRange fresh = passage.spoken().last();
        boolean isYear = fresh != null && !passage.spoken().isOfThisSentence() && Periods.unit(fresh) == Unit.YEAR;
        DateRange last = steps < 0 && isYear ? null : fresh;
        if (last != null && unit == Unit.YEAR && steps < 0) {
            Unit whole = Periods.unit(last);
            if (whole == Unit.QUARTER || whole == Unit.MONTH) {
                return Periods.inYears(last, steps);
            }
        }
        DateRange days = from(last, unit, steps);
        boolean isClear = steps < 0 && (last == null || !passage.spoken().isOfThisSentence());
        return days == null && isClear ? passage.resolver().exact(unit, steps) : days;
    }

    /** The unit so many steps from a date that is no longer than it; null from any other. */
    private static @Nullable DateRange from(@Nullable DateRange date, Unit unit, int steps) {
        LocalDate first = date == null || Periods.isLonger(date, unit) ? null : date.first();
        return first == null ? null : new Resolver(first).exact(unit, steps);
    }

    /** "the year-ago quarter", "the year-earlier period": the one last spoken of, a year before. */
    private @Nullable Reading yearAgo(int at) {
        if (!words.is(at + 2, "ago") && !words.is(at + 2, "earlier")) {
            return null;
        }
        boolean isQuarter = words.is(at + 3, "quarter");
        boolean isPeriod = isQuarter || words.is(at + 3, "period") || words.is(at + 3, "month");
        DateRange quarter = passage.spoken().quarter();
        DateRange days = isQuarter
                ? Periods.inYears(quarter != null ? quarter : passage.resolver().unit(Unit.QUARTER, -1), -1)
                : shifted(Unit.YEAR, -1);
        return days == null ? null : new Reading(at, isPeriod ? at + 4 : at + 3, days);
    }

    /** "for the quarter": the one that the report is of. */
    private @Nullable Reading quarter(int at) {
        DateRange quarter = passage.spoken().quarter();
        return quarter != null && words.is(at - 1, "the") ? new Reading(at, at + 1, quarter) : null;
    }
}

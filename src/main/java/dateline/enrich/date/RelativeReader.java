package dateline.enrich.date;

import dateline.article.DateRange;
import dateline.enrich.Words;
import dateline.enrich.date.CalendarWords.Unit;
import dateline.enrich.date.DateReader.Reading;
import dateline.enrich.date.Resolver.Direction;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads dates that lean on the article's day: "on Tuesday", "yesterday", "last month", "two years ago", "this year". */
final class RelativeReader {

    private static final Map<String, Direction> DIRECTIONS = Map.of(
            "last", Direction.LAST,
            "previous", Direction.LAST,
            "this", Direction.THIS,
            "current", Direction.THIS,
            "next", Direction.NEXT,
            "coming", Direction.NEXT);

    private static final Map<String, Integer> NAMED_DAYS =
            Map.of("today", 0, "tonight", 0, "yesterday", -1, "tomorrow", 1);

    private static final Set<String> PARTS_OF_DAY = Words.set("morning afternoon evening night");

    private final Words words;
    private final Resolver resolver;
    private final boolean looksAhead;

    RelativeReader(Words words, Resolver resolver, boolean looksAhead) {
        this.words = words;
        this.resolver = resolver;
        this.looksAhead = looksAhead;
    }

    /** The relative date that begins at the token, or null. */
    @Nullable
    Reading read(int at) {
        String word = words.at(at);
        Integer day = NAMED_DAYS.get(word);
        if (day != null) {
            return new Reading(at, at + 1, resolver.unit(Unit.DAY, day));
        }
        DayOfWeek weekday = CalendarWords.weekday(word);
        if (weekday != null) {
            return new Reading(at, at + 1, resolver.weekday(weekday, Direction.THIS, looksAhead));
        }
        Direction direction = DIRECTIONS.get(word);
        if (direction != null) {
            return directed(at, direction);
        }
        Reading quarter = quarter(at);
        return quarter != null ? quarter : ago(at);
    }

    /** "last week", "this year", "next Monday", "last March", "this morning". */
    private @Nullable Reading directed(int at, Direction direction) {
        String word = words.at(at + 1);
        DayOfWeek weekday = CalendarWords.weekday(word);
        if (weekday != null) {
            return new Reading(at, at + 2, resolver.weekday(weekday, direction, looksAhead));
        }
        int steps = direction.steps();
        Month month = CalendarWords.month(word);
        if (month != null) {
            return new Reading(at, at + 2, resolver.month(month, direction));
        }
        if (PARTS_OF_DAY.contains(word)) {
            return new Reading(at, at + 2, resolver.unit(Unit.DAY, steps));
        }
        Unit unit = CalendarWords.unit(word);
        boolean isLone = !word.endsWith("s") || words.is(at + 2, "'s");
        return unit != null && isLone && unit != Unit.DAY ? new Reading(at, at + 2, resolver.unit(unit, steps)) : null;
    }

    /** "the first quarter of 1987", or of the article's year. */
    private @Nullable Reading quarter(int at) {
        Integer ordinal = CalendarWords.ordinal(words.at(at));
        if (ordinal == null || !words.is(at + 1, "quarter")) {
            return null;
        }
        int yearAt = words.is(at + 2, "of") ? at + 3 : at + 2;
        int year = CalendarWords.year(words.at(yearAt));
        DateRange days = Resolver.quarter(year > 0 ? year : resolver.published().getYear(), ordinal);
        return new Reading(at, year > 0 ? yearAt + 1 : at + 2, days);
    }

    /** "three days ago", "a week earlier". */
    private @Nullable Reading ago(int at) {
        Integer count = CalendarWords.number(words.at(at));
        Unit unit = count == null ? null : CalendarWords.unit(words.at(at + 1));
        if (count == null || unit == null || !words.is(at + 2, "ago")) {
            return null;
        }
        return new Reading(at, at + 3, resolver.unit(unit == Unit.DECADE ? Unit.YEAR : unit, stepsBack(count, unit)));
    }

    private static int stepsBack(int count, Unit unit) {
        return unit == Unit.DECADE ? -10 * count : -count;
    }
}

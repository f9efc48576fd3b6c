package dateline.enrich.date;

import dateline.article.DateRange;
import dateline.enrich.Words;
import dateline.enrich.date.CalendarWords.Unit;
import dateline.enrich.date.Resolver.Direction;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads dates that lean on the article's day: "on Tuesday", "yesterday", "last month", "two years ago", "last summer". */
final class RelativeReader implements Reader {

    private static final Map<String, Direction> DIRECTIONS = Map.of(
            "last", Direction.LAST,
            "past", Direction.LAST,
            "latest", Direction.LAST,
            "this", Direction.THIS,
            "current", Direction.THIS,
            "next", Direction.NEXT,
            "coming", Direction.NEXT);

    private static final Map<String, Integer> NAMED_DAYS =
            Map.of("today", 0, "tonight", 0, "yesterday", -1, "tomorrow", 1);

    private static final Set<String> PARTS_OF_DAY = Words.set("morning afternoon evening night");
    private static final Set<String> SORTS_OF_YEAR = Words.set("fiscal calendar financial");

    /** Words before a weekday that make it a habit, or the name of one day of history. */
    private static final Set<String> NO_WEEKDAY =
            Words.set("every each black bloody super ash palm good easter holy maundy shrove fat cyber");

    /** "Over the next year" is a length, not the year to come. */
    private static final Set<String> LENGTH_LEADS = Words.set("over in during for within throughout");

    private final Passage passage;
    private final Words words;
    private final Resolver resolver;

    RelativeReader(Passage passage) {
        this.passage = passage;
        this.words = passage.words();
        this.resolver = passage.resolver();
    }

    @Override
    public @Nullable Reading read(int at) {
        String word = words.at(at);
        Integer day = NAMED_DAYS.get(word);
        if (day != null) {
            boolean isDay = !passage.isInName(at) && !(day == 0 && isNowadays(at));
            return isDay ? new Reading(at, at + 1, resolver.unit(Unit.DAY, day)) : null;
        }
        DayOfWeek weekday = CalendarWords.weekday(word);
        if (weekday != null) {
            boolean isDay = !words.isIn(at - 1, NO_WEEKDAY) && !passage.isInName(at);
            return isDay ? new Reading(at, at + 1, resolver.weekday(weekday, Direction.THIS, passage.tense(at))) : null;
        }
        Direction direction = DIRECTIONS.get(word);
        return direction != null ? directed(at, direction) : ago(at);
    }

    /** "Today, most live in towns", "as strong today as ever": the present, and no day. */
    private boolean isNowadays(int at) {
        if (words.is(at + 1, "as") && (words.is(at - 2, "as") || words.is(at - 3, "as"))) {
            return true;
        }
        if (at > 1 || !words.is(at + 1, ",")) {
            return false;
        }
        for (int next = at + 2; next < words.size(); next++) {
            switch (passage.part(next)) {
                case PRESENT, PRESENT_THIRD_PERSON -> {
                    return true;
                }
                case PAST, MODAL -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    /** "last week", "this year", "next Monday", "last March", "this morning", "this past week", "last fiscal year". */
    private @Nullable Reading directed(int first, Direction named) {
        boolean isPast = words.is(first, "this") && words.is(first + 1, "past");
        boolean isComing = words.is(first, "this") && words.is(first + 1, "coming");
        Direction direction = isPast ? Direction.LAST : isComing ? Direction.NEXT : named;
        int at = isPast || isComing || words.isIn(first + 1, SORTS_OF_YEAR) ? first + 2 : first + 1;
        String word = words.at(at);
        if (words.is(first, "past") || (direction == Direction.LAST && !isPast)) {
            Reading run = lastDays(first, at);
            if (run != null || words.is(first, "past")) {
                return run;
            }
        }
        DateRange days = directed(first, at, direction);
        if (days != null) {
            return new Reading(first, at + 1, days);
        }
        Unit unit = CalendarWords.unit(word);
        // "this years" is a slip for "this year's".
        boolean isLone =
                !word.endsWith("s") || words.is(at + 1, "'s") || (words.is(first, "this") && word.equals("years"));
        boolean isLength = words.is(first - 1, "the")
                && words.isIn(first - 2, LENGTH_LEADS)
                && unit != Unit.QUARTER
                && direction != Direction.THIS;
        boolean isKnown = unit != null && unit != Unit.DAY && isLone && !isLength;
        if (unit == null || !isKnown || (words.is(first, "latest") && unit == Unit.YEAR)) {
            return null;
        }
        boolean isAhead = unit == Unit.WEEKEND && direction == Direction.THIS && passage.tense(first) == Tense.FUTURE;
        return new Reading(first, at + 1, isAhead ? resolver.weekendAhead() : resolver.unit(unit, direction.steps()));
    }

    /** The weekday, month, season or part of a day that the direction points to. */
    private @Nullable DateRange directed(int first, int at, Direction direction) {
        String word = words.at(at);
        DayOfWeek weekday = CalendarWords.weekday(word);
        if (weekday != null) {
            Tense tense = passage.tense(first);
            return resolver.weekday(weekday, direction, tense == Tense.UNSURE ? Tense.FUTURE : tense);
        }
        Month month = CalendarWords.month(word);
        if (month != null) {
            boolean isMonth = !words.isDigits(at + 1)
                    && (words.isShouted() || words.isName(at))
                    && !passage.part(at).isVerb();
            return isMonth ? resolver.month(month, direction) : null;
        }
        Month season = CalendarWords.season(word);
        boolean isDrop =
                word.equals("fall") && (words.is(first, "latest") || words.is(at + 1, "in") || words.is(at + 1, "of"));
        if (season != null && !isDrop) {
            return resolver.season(season, direction, passage.tense(first));
        }
        return PARTS_OF_DAY.contains(word) && direction != Direction.NEXT
                ? resolver.unit(Unit.DAY, direction.steps())
                : null;
    }

    /** "the last three days", "the past 24 hours", "the past week": the days up to the article's. Longer ones say little of when. */
    private @Nullable Reading lastDays(int first, int at) {
        Count count = Count.at(words, at);
        int unitAt = count == null ? at : count.end();
        int number = count == null ? 1 : count.value();
        int days = switch (words.at(unitAt)) {
            case "days" -> number;
            case "weeks" -> 7 * number;
            case "hours" -> number % 24 == 0 ? number / 24 : 0;
            case "week" -> count == null && words.is(first, "past") && words.is(first - 1, "the") ? 7 : 0;
            default -> 0;
        };
        if (days == 0 || (count == null && number == 1 && days != 7) || (count == null && !words.is(unitAt, "week"))) {
            return null;
        }
        LocalDate today = resolver.published();
        return new Reading(first, unitAt + 1, new DateRange(today.minusDays(days), today));
    }

    /** "three days ago", "a decade ago", "24 hours ago", "a week from now". */
    private @Nullable Reading ago(int at) {
        Count count = Count.at(words, at);
        if (count == null) {
            return null;
        }
        int end = count.end();
        boolean isAhead = words.is(end + 1, "from") && (words.is(end + 2, "now") || words.is(end + 2, "today"));
        if (!words.is(end + 1, "ago") && !isAhead) {
            return null;
        }
        int steps = isAhead ? count.value() : -count.value();
        int next = isAhead ? end + 3 : end + 2;
        if (words.is(end, "hours")) {
            return steps % 24 == 0 ? new Reading(at, next, resolver.unit(Unit.DAY, steps / 24)) : null;
        }
        Unit unit = CalendarWords.unit(words.at(end));
        return unit == null ? null : new Reading(at, next, resolver.exact(unit, steps));
    }
}

package dateline.enrich.date;

import dateline.enrich.Words;
import dateline.enrich.tag.PartOfSpeech;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads years, decades and centuries: "2021", "1990-95", "fiscal 1987", "the 1990s", "the sixties", "the 20th century". */
final class YearReader implements Reader {

    /** Words that make the four digits after them a number and not a year. */
    private static final Set<String> QUANTITY_LEADS = Words.set("least than over about around some nearly almost up "
            + "approximately many fewer estimated roughly no no. number $ £ € ¥ flight route highway area "
            + "killed killing kill kills injured injuring injures wounded wounding wounds arrested arresting to:");

    private static final Set<String> YEAR_LEADS = Words.set("in since until till by during");
    private static final Set<String> DECADE_LEADS = Words.set("the early late mid - ’ '");

    private final Passage passage;
    private final Words words;

    YearReader(Passage passage) {
        this.passage = passage;
        this.words = passage.words();
    }

    @Override
    public @Nullable Reading read(int at) {
        Reading century = century(at);
        if (century != null) {
            return century;
        }
        if (words.is(at, "fiscal")) {
            int yearAt = words.is(at + 1, "year") ? at + 2 : at + 1;
            int year = CalendarWords.year(words.at(yearAt));
            return year > 0 ? new Reading(at, yearAt + 1, Periods.year(year)) : null;
        }
        if (words.is(at, "'") || words.is(at, "’")) {
            return apostrophe(at);
        }
        int decade = CalendarWords.decade(words.at(at));
        if (decade > 0) {
            boolean isSure = words.at(at).length() == 5 && words.isDigits(at);
            return isSure || words.isIn(at - 1, DECADE_LEADS) ? new Reading(at, at + 1, Periods.decade(decade)) : null;
        }
        return words.isDigits(at) ? year(at) : null;
    }

    /** "the 20th century", "nineteenth-century". */
    private @Nullable Reading century(int at) {
        int centuryAt = words.is(at + 1, "-") ? at + 2 : at + 1;
        if (!words.is(centuryAt, "century")) {
            return null;
        }
        if (words.isName(centuryAt)) {
            return null;
        }
        int ordinal = CalendarWords.ordinal(words.at(at));
        boolean isCompound = words.is(at - 2, "twenty") && words.is(at - 1, "-");
        if (isCompound && ordinal == 1) {
            return new Reading(at - 2, centuryAt + 1, Periods.century(21));
        }
        return ordinal > 0 && ordinal < 22 ? new Reading(at, centuryAt + 1, Periods.century(ordinal)) : null;
    }

    /** "in '69". */
    private @Nullable Reading apostrophe(int at) {
        int year = CalendarWords.shortYear(words.at(at + 1));
        boolean isYear = year > 0
                && words.at(at + 1).length() == 2
                && words.touchesPrevious(at + 1)
                && !words.touchesPrevious(at)
                && (words.isIn(at - 1, YEAR_LEADS) || words.is(at - 1, "of"));
        int published = passage.resolver().published().getYear();
        return isYear ? new Reading(at, at + 2, Periods.year(year > published ? year - 100 : year)) : null;
    }

    private @Nullable Reading year(int at) {
        int year = CalendarWords.year(words.at(at));
        boolean isNear = year >= 1500
                && (year >= 1700 || words.isIn(at - 1, YEAR_LEADS))
                && year <= passage.resolver().published().getYear() + 60;
        if (!isNear || words.isIn(at - 1, QUANTITY_LEADS) || isPartOfName(at) || isCounting(at)) {
            return null;
        }
        if (year % 10 == 0 && words.is(at - 1, "the") && words.is(at + 1, "'s")) {
            return new Reading(at, at + 2, Periods.decade(year));
        }
        int last = lastYear(at, year);
        return last > 0
                ? new Reading(at, at + 3, Periods.years(year, last))
                : new Reading(at, at + 1, Periods.year(year));
    }

    /** The second year in "1990-95", "1986/87" and "2012–2013"; 0 if there is none. */
    private int lastYear(int at, int year) {
        boolean isRun = (words.is(at + 1, "-") || words.is(at + 1, "–") || words.is(at + 1, "/"))
                && words.touchesPrevious(at + 1)
                && words.touchesPrevious(at + 2);
        String digits = words.at(at + 2);
        int whole = isRun ? CalendarWords.year(digits) : 0;
        if (whole > year && whole - year < 50) {
            return whole;
        }
        if (!isRun
                || digits.length() != 2
                || !CalendarWords.isDigits(digits)
                || words.is(at + 3, "-")
                || words.is(at + 3, "/")) {
            return 0;
        }
        int last = year - year % 100 + Integer.parseInt(digits);
        last = last < year ? last + 100 : last;
        return last > year && last - year < 50 ? last : 0;
    }

    private boolean isPartOfName(int at) {
        boolean isHyphened = words.is(at - 1, "-")
                && words.touchesPrevious(at)
                && !words.isDigits(at - 2)
                && !words.is(at - 2, "mid")
                && !words.is(at - 2, "end");
        boolean isClock = words.is(at + 1, ":") && words.isDigits(at + 2) && words.touchesPrevious(at + 1);
        boolean isZone = words.is(at + 1, "utc") || words.is(at + 1, "gmt") || words.is(at + 1, "hours");
        return isHyphened || isClock || isZone || words.is(at + 1, "%");
    }

    /** Whether it counts what follows: "2000 people", "1500 displaced", "a 2000-year-old tradition". */
    private boolean isCounting(int at) {
        int next = words.is(at + 1, "-") ? at + 2 : at + 1;
        boolean isUnit = CalendarWords.unit(words.at(next)) != null;
        if (isUnit && (words.at(next).endsWith("s") || words.is(next + 1, "old") || words.is(next + 1, "-"))) {
            return true;
        }
        boolean isYearLed = words.isIn(at - 1, YEAR_LEADS);
        boolean isPlural = passage.part(next) == PartOfSpeech.PLURAL_NOUN && !words.isName(next);
        if (!isYearLed && isPlural && passage.isTaggedAmount(at)) {
            return true;
        }
        if (words.isIn(at - 1, CalendarWords.LEADS) || words.is(at - 1, "the") || !words.isWord(at + 1)) {
            return false;
        }
        String word = words.at(at + 1);
        boolean isCounted =
                isPlural || (word.endsWith("s") && word.length() > 3) || word.equals("people") || word.endsWith("men");
        return !words.isName(at + 1) && (isCounted || word.endsWith("ed") || word.equals("million"));
    }
}

package dateline.enrich.figure;

import dateline.enrich.Words;
import dateline.enrich.figure.number.Quantity;
import dateline.enrich.figure.scene.Scene;
import java.util.Set;

/** Tells the numbers that report nothing: dates, times, ages, durations, labels, scores, street numbers. */
final class NotFigures {

    private static final Set<String> CLOCK =
            Words.set("a.m. p.m. a.m p.m o'clock gmt utc ist est edt pst pdt cet bst hrs");

    private static final Set<String> LABELS = Words.set("""
            no no. nos nos. number article articles route highway interstate flight boeing airbus section sections chapter phase
            category level type channel room area apollo formula class grade stage unit resolution bill proposition amendment title
            page pages paragraph pier gate terminal runway line bus train tram mark version model serial code zip box po p.o. act
            rule law decree order case file psalm genesis verse lot block sector zone district ward precinct battalion division
            brigade regiment squadron # war olympiad bowl ps windows iphone under-
            """.strip());

    /** Labels that also count people or things when in lower case: "in case 12 people come". */
    private static final Set<String> CAPITAL_LABELS =
            Words.set("line class order case act law area bus train war unit bill mark "
                    + "box block lot level type title under- number page pages code model file rule stage district division phase sector zone "
                    + "ward grade channel room gate");

    private static final Set<String> TIME_UNITS = Words.set(
            "second seconds minute minutes hour hours day days night nights week "
                    + "weeks weekend month months year years decade decades century centuries yr yrs hr hrs mins secs mth mths qtr qtrs fortnight term season");

    private static final Set<String> BEFORE_TIME =
            Words.set("consecutive straight more additional full working business successive "
                    + "long other further calendar school or so extra and a half");

    private static final Set<String> STREETS =
            Words.set("street avenue road lane drive boulevard square place st st. ave ave. rd rd. blvd blvd.");

    private static final Set<String> AGE_LEADS = Words.set("aged age ages turned turning turns");
    private static final Set<String> ONE_PERSON =
            Words.set("man woman boy girl child youth teenager student pupil mother father person");
    private static final Set<String> DEATHS = Words.set("dies died dead die");
    private static final Set<String> WERE = Words.set("was is turned 's");
    private static final Set<String> PERSONS = Words.set("he she who i");
    private static final Set<String> AFTER_AGE = Words.set("and when , . years but at ; as");
    private static final Set<String> CLOSERS = Set.of(",", ".", ")", ";", "");
    private static final Set<String> RATES = Words.set("per every each");

    private final Scene scene;
    private final Words words;

    NotFigures(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
    }

    /** Whether the number is of no kind, whatever it counts. */
    boolean excludes(Quantity quantity, boolean hasUnit) {
        return isDate(quantity)
                || isClock(quantity)
                || isJoined(quantity)
                || (!hasUnit
                        && (!quantity.suffix().isEmpty()
                                || isDuration(quantity)
                                || isAge(quantity)
                                || isLabel(quantity)
                                || isListing(quantity)
                                || isStreet(quantity)
                                || isHyphened(quantity)
                                || isName(quantity)
                                || RATES.contains(words.at(quantity.first() - 1))));
    }

    private boolean isDate(Quantity quantity) {
        for (int at = quantity.first(); at < quantity.end(); at++) {
            if (scene.isDate(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isClock(Quantity quantity) {
        boolean isBefore = words.is(quantity.end(), ":")
                && words.touchesPrevious(quantity.end())
                && words.isDigits(quantity.end() + 1)
                && words.touchesPrevious(quantity.end() + 1);
        boolean isAfter = words.is(quantity.first() - 1, ":")
                && words.touchesPrevious(quantity.first())
                && words.isDigits(quantity.first() - 2);
        boolean isHour = words.isDigits(quantity.end() - 1)
                && (words.is(quantity.end(), "am") || words.is(quantity.end(), "pm"));
        return isBefore
                || isAfter
                || isHour
                || quantity.suffix().equals("am")
                || quantity.suffix().equals("pm")
                || CLOCK.contains(words.at(quantity.end()))
                || CLOCK.contains(quantity.suffix());
    }

    /** "24/7", "AK-47", "3-2", "'98", ".5". */
    private boolean isJoined(Quantity quantity) {
        int first = quantity.first();
        String before = words.touchesPrevious(first) ? words.at(first - 1) : "";
        boolean isSlash = before.equals("/") || (words.is(quantity.end(), "/") && words.isDigits(quantity.end() + 1));
        boolean isCompound = (before.equals("-") || before.equals("–")) && words.touchesPrevious(first - 1);
        return isSlash
                || isCompound
                || before.equals("'")
                || before.equals("’")
                || before.equals(".")
                || before.equals("#");
    }

    private boolean isDuration(Quantity quantity) {
        int at = words.is(quantity.end(), "-") ? quantity.end() + 1 : quantity.end();
        int steps = 0;
        while (words.isIn(at, BEFORE_TIME) && steps < 4) {
            at++;
            steps++;
        }
        boolean isTime = words.isIn(at, TIME_UNITS);
        // "two year freeze" lasts two years, but "two week-old babies" are two babies.
        return isTime && !(words.is(at + 1, "-") && words.is(at + 2, "old") && steps == 0 && !words.is(at - 1, "-"));
    }

    private boolean isAge(Quantity quantity) {
        int first = quantity.first();
        if (words.isIn(first - 1, AGE_LEADS) || (words.is(first - 1, "of") && words.is(first - 2, "age"))) {
            return true;
        }
        // "A woman of 20", and "a mother of three", who are not counted either.
        if (words.is(first - 1, "of") && words.isIn(first - 2, ONE_PERSON)) {
            return true;
        }
        if (words.is(first - 1, "at") && words.isIn(first - 2, DEATHS)) {
            return true;
        }
        // "She was 101 and died", "Jane Roe is 40."
        boolean isPerson = words.isIn(first - 2, PERSONS) || (words.isName(first - 2) && words.isName(first - 3));
        if (isPerson && words.isIn(first - 1, WERE) && words.isIn(quantity.end(), AFTER_AGE)) {
            return true;
        }
        boolean isAge = words.isDigits(first) && quantity.low() > 0 && quantity.low() < 115;
        boolean isBracketed = words.is(first - 1, ",") || words.is(first - 1, "(");
        return isAge
                && isBracketed
                && (words.isName(first - 2) || words.isShouted())
                && CLOSERS.contains(words.at(quantity.end()));
    }

    private boolean isLabel(Quantity quantity) {
        int before = quantity.first() - 1;
        String word = words.at(before);
        return LABELS.contains(word) && (words.isName(before) || !CAPITAL_LABELS.contains(word));
    }

    private boolean isListing(Quantity quantity) {
        String next = words.at(quantity.end());
        boolean isFirst = quantity.first() == 0 && (next.equals(".") || next.equals(")"));
        return isFirst || (words.is(quantity.first() - 1, "(") && next.equals(")") && quantity.low() < 100);
    }

    /** "near Two Harbors", "the Top Ten": a number word with a capital amid the sentence, beside a name, is one itself. */
    private boolean isName(Quantity quantity) {
        int first = quantity.first();
        boolean isAmid = first > 0 && words.isWord(first - 1);
        return isAmid && words.isName(first) && (words.isName(quantity.end()) || words.isName(first - 1));
    }

    private boolean isStreet(Quantity quantity) {
        int at = quantity.end();
        if (words.is(at, "block") && words.is(at + 1, "of")) {
            return true;
        }
        return words.isName(at)
                && ((words.isIn(at + 1, STREETS) && words.isName(at + 1))
                        || (words.isIn(at + 2, STREETS) && words.isName(at + 2)));
    }

    /** "six-party talks", "four-wheel drive": an adjective names and does not count. */
    private boolean isHyphened(Quantity quantity) {
        int hyphen = quantity.end();
        return !words.is(hyphen + 1, "plus")
                && words.is(hyphen, "-")
                && words.touchesPrevious(hyphen)
                && words.touchesPrevious(hyphen + 1);
    }
}

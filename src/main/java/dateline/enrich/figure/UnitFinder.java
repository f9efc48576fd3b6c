package dateline.enrich.figure;

import dateline.article.FigureKind;
import dateline.enrich.Words;
import dateline.enrich.figure.number.Currencies;
import dateline.enrich.figure.number.Quantity;
import dateline.enrich.figure.scene.Grammar;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the unit of a number: "$2.3m" is USD, "five pct" percent, "230 km" and "magnitude 7.2" measures. */
final class UnitFinder {

    private static final Set<String> PERCENT = Words.set("% percent pct pc %-");

    private static final Set<String> MEASURES = Words.set("""
            km kms kilometre kilometres kilometer kilometers metre metres meter meters m cm centimetre centimetres centimeter
            centimeters mm millimetre millimetres millimeter millimeters mile miles mi yard yards foot feet ft inch inches
            acre acres hectare hectares ha sq square cubic kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes gram grams
            gramme grammes mg milligrams ton tons tonne tonnes pound pounds lb lbs ounce ounces oz stone litre litres liter liters
            gallon gallons barrel barrels bpd bushel bushels degree degrees celsius fahrenheit mph kph kmh km/h knot knots
            magnitude megawatt megawatts mw kilowatt kilowatts kw gigawatt gigawatts gw gwh mwh kwh volt volts watts hertz mhz
            ghz nautical km2 m2 sqm ° kilotons kiloton megaton megatons light-years gb tb mb
            """.strip());

    /** Words that go on with a unit: "square miles", "miles per hour", "degrees Celsius". */
    private static final Set<String> COMPOUND = Words.set("square sq cubic nautical metric short long");

    private static final Set<String> PER = Words.set("hour second h s");
    private static final Set<String> SCALES = Words.set("celsius fahrenheit c f centigrade");
    private static final Set<String> MAGNITUDE_LINKS = Words.set("of was at is a measuring measured about around -");
    private static final Set<String> WEIGHED = Words.set("of in weighing weighed heavier lighter");
    private static final Set<String> COMPARING = Words.set("from to vs vs. versus against after over");
    private static final Set<String> WEIGHING = Words.set("weighed weighs weigh weighing gained lost");
    private static final Set<String> BEFORE_HEAT =
            Words.set("of at to hit reached about near around over above below under - − minus and");

    /** What a calibre or a distance names rather than measures: "60mm mortar", "400 m hurdles". */
    private static final Set<String> NAMED = Words.set("""
            mortar mortars cannon cannons howitzer howitzers shell shells rifle rifles pistol pistols bullets ammunition
            artillery machine-gun handgun handguns revolver caliber calibre gun guns hurdles freestyle backstroke butterfly
            breaststroke medley relay dash sprint steeplechase
            """.strip());

    private final Words words;

    UnitFinder(Words words) {
        this.words = words;
    }

    /** The unit of a number, or null if it has none. */
    @Nullable
    Unit of(Quantity quantity) {
        Unit percent = percent(quantity);
        if (percent != null) {
            return percent;
        }
        Unit money = money(quantity);
        return money != null ? money : measure(quantity);
    }

    /** The unit that "from 3.6 billion" or "vs 28" leaves out after "4.6 billion francs", or null. */
    @Nullable
    Unit elided(Quantity quantity, Unit last) {
        boolean isLed = words.isIn(quantity.first() - 1, COMPARING)
                || (words.isIn(quantity.first() - 2, COMPARING) && words.isWord(quantity.first() - 1));
        boolean isLarge = quantity.end() > quantity.first() + 1 && quantity.low() >= 1e6;
        boolean isMoney = last.kind() == FigureKind.MONEY
                && (isLarge || (isLed && quantity.low() >= 1000 && !words.is(quantity.end(), "to")));
        boolean isShare = last.kind() == FigureKind.PERCENT
                && quantity.end() == quantity.first() + 1
                && quantity.low() < 1000
                && words.isIn(quantity.first() - 1, COMPARING);
        boolean isEnd = !words.isWord(quantity.end()) || Grammar.isFunction(words.at(quantity.end()));
        return isEnd && quantity.isPlain() && (isMoney || isShare)
                ? new Unit(last.kind(), last.name(), quantity.first(), quantity.end(), 1)
                : null;
    }

    private @Nullable Unit percent(Quantity quantity) {
        int at = pastHyphen(quantity.end());
        boolean isPerCent = words.is(at, "per") && words.is(at + 1, "cent");
        if (!isPerCent && !words.isIn(at, PERCENT)) {
            return null;
        }
        return new Unit(FigureKind.PERCENT, "percent", quantity.first(), at + (isPerCent ? 2 : 1), 1);
    }

    private @Nullable Unit money(Quantity quantity) {
        Currencies.Sign sign = Currencies.before(words, quantity.first());
        if (sign != null) {
            Currencies.Sign behind = Currencies.behind(words, quantity.end());
            int end = behind == null ? quantity.end() : behind.end();
            return new Unit(FigureKind.MONEY, sign.code(), sign.first(), end, 1);
        }
        Currencies.Sign behind = Currencies.behind(words, pastLink(quantity));
        if (behind == null || (behind.code().equals("GBP") && isWeight(quantity, behind))) {
            return null;
        }
        return new Unit(FigureKind.MONEY, behind.code(), quantity.first(), behind.end(), behind.factor());
    }

    /** "859 million pounds of cranberries" weigh something, unless they are "of savings". */
    private boolean isWeight(Quantity quantity, Currencies.Sign pounds) {
        boolean isHyphened = words.is(quantity.end(), "-");
        boolean isScaled = words.isIn(quantity.first() - 1, WEIGHING) || words.isIn(quantity.first() - 2, WEIGHING);
        return (words.is(pounds.end() - 1, "pounds") && !isHyphened && (isScaled || words.isIn(pounds.end(), WEIGHED)))
                || (words.is(pounds.end() - 1, "pound") && isHyphened);
    }

    private @Nullable Unit measure(Quantity quantity) {
        Unit magnitude = magnitude(quantity);
        if (magnitude != null) {
            return magnitude;
        }
        if (!quantity.suffix().isEmpty()) {
            return written(quantity);
        }
        int at = pastLink(quantity);
        boolean isFar = words.is(at, "light")
                && words.is(at + 1, "-")
                && words.at(at + 2).startsWith("year");
        if (!isFar && !words.isIn(at, MEASURES)) {
            return null;
        }
        int end = unitEnd(at);
        String name = words.text(at, end);
        return new Unit(FigureKind.MEASURE, name, quantity.first(), end, 1);
    }

    /** Whether the measure is part of a name: "60mm anti-tank guns". */
    static boolean isName(Words words, Unit unit) {
        int noun = words.is(unit.end(), "-") ? unit.end() + 1 : unit.end();
        boolean isModified = words.isWord(noun) && !Grammar.isFunction(words.at(noun)) && words.isIn(noun + 1, NAMED);
        return unit.kind() == FigureKind.MEASURE && (words.isIn(noun, NAMED) || isModified);
    }

    private @Nullable Unit written(Quantity quantity) {
        boolean isHeat = quantity.suffix().equals("c") || quantity.suffix().equals("f");
        boolean isUnit = MEASURES.contains(quantity.suffix())
                || (isHeat && (quantity.low() < 0 || words.isIn(quantity.first() - 1, BEFORE_HEAT)));
        return isUnit ? new Unit(FigureKind.MEASURE, quantity.suffix(), quantity.first(), quantity.end(), 1) : null;
    }

    private int unitEnd(int at) {
        int second = words.is(at + 1, "-") ? at + 2 : at + 1;
        if (words.is(at, "light")) {
            return at + 3;
        }
        int end = words.isIn(at, COMPOUND) && words.isIn(second, MEASURES) ? second + 1 : at + 1;
        boolean isPer = (words.is(end, "per") || words.is(end, "an") || words.is(end, "a")) && words.isIn(end + 1, PER);
        boolean isSlash = words.is(end, "/") && words.isIn(end + 1, PER);
        return isPer || isSlash ? end + 2 : words.isIn(end, SCALES) ? end + 1 : end;
    }

    /** "magnitude 7.2", "a magnitude of 6.6", "7.2-magnitude" (a plain unit), "6.8 on the Richter scale". */
    private @Nullable Unit magnitude(Quantity quantity) {
        if (words.is(quantity.end(), "on")
                && words.is(quantity.end() + 1, "the")
                && words.is(quantity.end() + 2, "richter")) {
            int end = quantity.end() + (words.is(quantity.end() + 3, "scale") ? 4 : 3);
            return new Unit(FigureKind.MEASURE, words.text(quantity.end() + 2, end), quantity.first(), end, 1);
        }
        int at = quantity.first() - 1;
        int steps = 0;
        while (words.isIn(at, MAGNITUDE_LINKS) && steps < 3) {
            at--;
            steps++;
        }
        boolean isStated = words.is(at, "magnitude") || isMagnitudeOf(at, steps);
        return isStated && quantity.low() < 11
                ? new Unit(FigureKind.MEASURE, "magnitude", quantity.first(), quantity.end(), 1)
                : null;
    }

    /** "the magnitude of the earthquake was 6.6". */
    private boolean isMagnitudeOf(int noun, int steps) {
        return steps > 0
                && (words.is(noun - 1, "the") || words.is(noun - 1, "of"))
                && (words.is(noun - 3, "magnitude") || words.is(noun - 2, "magnitude"));
    }

    /** Past the hyphen of "22-mile" and the "of" of "millions of dollars". */
    private int pastLink(Quantity quantity) {
        boolean isVague = quantity.form() == Quantity.Form.VAGUE && words.is(quantity.end(), "of");
        return isVague ? quantity.end() + 1 : pastHyphen(quantity.end());
    }

    private int pastHyphen(int at) {
        return words.is(at, "-") && words.touchesPrevious(at) ? at + 1 : at;
    }
}

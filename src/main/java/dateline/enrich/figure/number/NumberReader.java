package dateline.enrich.figure.number;

import dateline.article.Span;
import dateline.enrich.Words;
import dateline.enrich.figure.number.Quantity.Form;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The number grammar: reads "6,800", "2.3m", "five hundred and eighty-one", "half a million", "two dozen", "18 to 43", "scores". */
public final class NumberReader {

    /** A single number: its value, its tokens, its characters, and what is written on to its digits. */
    private record Part(
            int first,
            int end,
            int firstChar,
            int lastChar,
            double value,
            double magnitude,
            boolean isVague,
            String suffix) {}

    private static final Set<String> CURRENCY_SIGNS = Words.set("$ £ € ¥ ₹ ₩ us");
    private static final Set<String> CHANGES =
            Words.set("rise rises rose risen rising fall falls fell fallen falling increase "
                    + "increases increased increasing decrease decreases decreased grow grows grew grown cut cuts raise raises raised "
                    + "drop drops dropped jump jumps jumped climb climbs climbed up down slip slipped went go gone reduce reduced "
                    + "lowered lower revised changed moved soared declined decline expanded narrowed widened");
    private static final Set<String> SCORES_OF = Words.set(
            "of more were are dead killed injured wounded hurt missing arrested detained displaced homeless others");

    private static final Set<String> DEGREES = Words.set("° degrees degree celsius c");

    private final Words words;

    public NumberReader(Words words) {
        this.words = words;
    }

    /** The number that begins at the token, or null. */
    @Nullable
    public Quantity read(int at) {
        Part low = part(at);
        if (low == null) {
            return null;
        }
        Quantity range = range(low);
        Span span = new Span(low.firstChar, low.lastChar);
        return range != null
                ? range
                : new Quantity(
                        low.first,
                        low.end,
                        span,
                        low.value,
                        low.value,
                        low.isVague ? Form.VAGUE : Form.PLAIN,
                        low.suffix);
    }

    private @Nullable Quantity range(Part low) {
        if (low.isVague || !low.suffix.isEmpty()) {
            return null;
        }
        int next = connected(low);
        Part high = next < 0 ? null : part(next);
        if (high == null || high.isVague) {
            return null;
        }
        boolean sharesMagnitude = low.magnitude == 1 && high.magnitude > 1 && low.value * high.magnitude < high.value;
        double first = sharesMagnitude ? Quantity.product(low.value, high.magnitude) : low.value;
        if (first >= high.value || isTelephone(low, high)) {
            return null;
        }
        Span span = new Span(low.firstChar, high.lastChar);
        return new Quantity(low.first, high.end, span, first, high.value, Form.RANGE, high.suffix);
    }

    /** Where the second number of a range begins, or −1. */
    private int connected(Part low) {
        String connector = words.at(low.end);
        int next = skipSign(low.end + 1);
        // "GBP738 or USD910" are one sum in two currencies.
        if (Currencies.written(words, next) != null && Currencies.written(words, low.first) != null) {
            return -1;
        }
        boolean isJoined = words.touchesPrevious(low.end) && words.touchesPrevious(low.end + 1);
        return switch (connector) {
            case "-" -> isJoined && words.isDigits(low.end - 1) ? next : -1;
            case "–", "—" -> words.isDigits(low.end - 1) && words.isDigits(next) ? next : -1;
            case "to" -> isChange(low.first) ? -1 : next;
            case "or" -> words.is(low.end + 1, "more") ? -1 : next;
            case "and" -> words.is(skipSignBack(low.first) - 1, "between") ? next : -1;
            default -> -1;
        };
    }

    /** Whether something went from one number to another: "rose from 5 to 10" is no range. */
    private boolean isChange(int first) {
        if (words.is(first - 1, "by")) {
            return false;
        }
        for (int at = first - 1; at >= Math.max(0, first - 5); at--) {
            if (words.isIn(at, CHANGES)) {
                return true;
            }
        }
        return false;
    }

    private int skipSign(int at) {
        int next = at;
        while (words.isIn(next, CURRENCY_SIGNS)) {
            next++;
        }
        return next;
    }

    private int skipSignBack(int at) {
        int first = at;
        while (words.isIn(first - 1, CURRENCY_SIGNS)) {
            first--;
        }
        return first;
    }

    private boolean isTelephone(Part low, Part high) {
        return words.at(low.first).length() == 3 && words.at(high.first).length() == 4 && words.is(low.end, "-");
    }

    private @Nullable Part part(int at) {
        String word = words.at(at);
        if (words.isDigits(at) || Currencies.written(words, at) != null) {
            return digits(at);
        }
        if (NumberWords.vague(word) != null) {
            return vague(at);
        }
        if (NumberWords.small(word) != null) {
            return spelled(at, at);
        }
        return switch (word) {
            case "half" -> half(at);
            case "a", "an", "several" -> indefinite(at);
            case "-", "−", "minus" -> belowZero(at);
            default -> null;
        };
    }

    /** "-20C", "minus 20 degrees". */
    private @Nullable Part belowZero(int at) {
        boolean isSign = words.is(at, "minus") || (words.touchesPrevious(at + 1) && !words.touchesPrevious(at));
        Part plain = isSign && words.isDigits(at + 1) ? digits(at + 1) : null;
        if (plain == null || (!plain.suffix.equals("c") && !words.isIn(plain.end, DEGREES))) {
            return null;
        }
        int firstChar = words.token(at).span().start();
        return new Part(at, plain.end, firstChar, plain.lastChar, -plain.value, 1, false, plain.suffix);
    }

    /** "half a million", "half a dozen". */
    private @Nullable Part half(int at) {
        boolean isHalfOf = words.is(at + 1, "a") || words.is(at + 1, "-");
        double magnitude = isHalfOf ? magnitudeOrDozen(at + 2) : 0;
        return magnitude > 2 ? part(at, at + 3, magnitude / 2, magnitude, false) : null;
    }

    /** "a dozen", "a hundred and ten", "several hundred", "a few thousand". */
    private @Nullable Part indefinite(int at) {
        boolean isFew = words.is(at, "several") || words.is(at + 1, "few");
        int next = words.is(at + 1, "few") ? at + 2 : at + 1;
        double magnitude = magnitudeOrDozen(next);
        if (magnitude == 0) {
            return null;
        }
        return isFew || magnitude == 12 ? part(at, next + 1, magnitude, magnitude, isFew) : spelled(at, next);
    }

    private double magnitudeOrDozen(int at) {
        Double magnitude = NumberWords.magnitude(words.at(at));
        return magnitude != null ? magnitude : words.is(at, "dozen") ? 12 : 0;
    }

    /** "dozens", "tens of thousands", "hundreds of thousands". */
    private @Nullable Part vague(int at) {
        Double value = NumberWords.vague(words.at(at));
        Double of = words.is(at + 1, "of") ? NumberWords.vague(words.at(at + 2)) : null;
        if (value == null) {
            return null;
        }
        if (of != null && of >= 100) {
            return part(at, at + 3, value * of, 1, true);
        }
        boolean isTens = words.is(at, "tens");
        boolean isGoals = words.is(at, "scores") && !words.isIn(at + 1, SCORES_OF);
        return isTens || isGoals ? null : part(at, at + 1, value, 1, true);
    }

    /** A number in words: "eight", "thirty eight", "five hundred and eighty-one", "fifty thousand". */
    private @Nullable Part spelled(int first, int from) {
        double total = 0;
        double group = words.isWord(from) && first != from ? 1 : 0;
        double magnitudeSeen = 1;
        int at = from;
        int end = from;
        while (true) {
            Integer small = NumberWords.small(words.at(at));
            Double magnitude = NumberWords.magnitude(words.at(at));
            if (small != null && fits(group, small)) {
                group += small;
            } else if (magnitude != null && at > from - 1 && group > 0) {
                if (magnitude == 100) {
                    group *= 100;
                } else {
                    total += group * magnitude;
                    group = 0;
                }
                magnitudeSeen = magnitude;
            } else if (words.is(at, "dozen") && group > 0) {
                return part(first, at + 1, group * 12, 12, false);
            } else {
                break;
            }
            end = ++at;
            at = continuation(at, group + total);
        }
        if (end == from || endsInOrdinal(end)) {
            return null;
        }
        return part(first, end, total + group, magnitudeSeen, false);
    }

    /** Whether a small number goes on from what was read: "thirty" takes "eight", "five hundred" takes "eighty". */
    private static boolean fits(double group, int small) {
        double rest = group % 100;
        return (rest == 0 && (group == 0 || small > 0)) || (rest >= 20 && rest % 10 == 0 && small > 0 && small < 10);
    }

    /** Past the hyphen of "eighty-one" and the "and" of "five hundred and one", if a number word follows. */
    private int continuation(int at, double soFar) {
        boolean isHyphen = words.is(at, "-") && words.touchesPrevious(at) && words.touchesPrevious(at + 1);
        boolean isAnd = words.is(at, "and") && soFar >= 100;
        boolean leadsOn = NumberWords.small(words.at(at + 1)) != null
                || (isHyphen && NumberWords.magnitude(words.at(at + 1)) != null);
        return (isHyphen || isAnd) && leadsOn ? at + 1 : at;
    }

    /** "twenty-first" is no number. */
    private boolean endsInOrdinal(int end) {
        return words.is(end, "-") && NumberWords.ORDINAL_ENDS.contains(words.at(end + 1));
    }

    /** "6,800", "2.3 million", "1.5bn", "60mm", "10 and a half million". */
    private @Nullable Part digits(int at) {
        String code = Currencies.written(words, at);
        int letters = code == null ? 0 : code.length();
        Digits digits = Digits.of(words.token(at).text().substring(letters));
        if (digits == null) {
            return null;
        }
        int firstChar = words.token(at).span().start() + letters;
        int lastChar = firstChar + digits.length();
        boolean isMoney = code != null || words.isIn(at - 1, CURRENCY_SIGNS);
        Double written = switch (digits.suffix()) {
            case "k" -> Double.valueOf(1e3);
            case "m" -> isMoney || digits.isDecimal() ? Double.valueOf(1e6) : null;
            default -> NumberWords.magnitude(digits.suffix());
        };
        if (written != null) {
            int end = words.token(at).span().end();
            return new Part(at, at + 1, firstChar, end, Quantity.product(digits.value(), written), written, false, "");
        }
        if (!digits.suffix().isEmpty()) {
            return new Part(at, at + 1, firstChar, lastChar, digits.value(), 1, false, digits.suffix());
        }
        int next = words.is(at + 1, "-") && magnitudeOrDozen(at + 2) > 0 ? at + 2 : at + 1;
        double magnitude = words.is(next, "m") && isMoney ? 1e6 : magnitudeOrDozen(next);
        if (magnitude == 0) {
            return new Part(at, at + 1, firstChar, lastChar, digits.value(), 1, false, "");
        }
        double second = magnitudeOrDozen(next + 1);
        int end = second > magnitude ? next + 2 : next + 1;
        double value = Quantity.product(digits.value(), magnitude * (second > magnitude ? second : 1));
        int last = words.token(end - 1).span().end();
        return new Part(at, end, firstChar, last, value, Math.max(second, magnitude), false, "");
    }

    private Part part(int first, int end, double value, double magnitude, boolean isVague) {
        Span span = words.span(first, end);
        return new Part(first, end, span.start(), span.end(), value, magnitude, isVague, "");
    }
}

package dateline.enrich.figure.number;

import dateline.article.Figure.Bound;
import dateline.enrich.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words that say how exact a number is: "at least", "more than", "or more". */
public final class Hedges {

    /**
     * A bound and how far its words reach to the left.
     *
     * @param first the first token of the hedge, or of the number if it stands behind it or is missing
     */
    public record Hedge(Bound bound, int first) {}

    private record Phrase(List<String> words, Bound bound) {}

    /** Hedges by their last word, the longest first. */
    private static final Map<String, List<Phrase>> BEFORE = table("""
            AT_LEAST: at least, no fewer than, no less than, not less than, not fewer than, a minimum of, least
            MORE_THAN: more than, greater than, higher than, better than, in excess of, upwards of, well over, just over
            MORE_THAN: over, above, exceeding, exceed, exceeds, exceeded, passes, passed, surpasses, surpassed, surpassing
            MORE_THAN: tops, topped, topping
            AT_MOST: up to, as many as, as much as, as high as, no more than, not more than, at most, at the most, within
            AT_MOST: a maximum of
            LESS_THAN: fewer than, less than, lower than, just under, under, below
            ABOUT: about, around, some, an estimated, estimated, estimated at, nearly, almost, approximately, roughly, near
            ABOUT: close to, perhaps, circa, just about
            """);

    private static final Set<String> BETWEEN =
            Words.set("another an additional further other a us $ £ € ¥ ₹ usd eur gbp c hk nz as many");

    private final Words words;

    public Hedges(Words words) {
        this.words = words;
    }

    /** The hedge of a number; it is exact if there is none. */
    public Hedge of(Quantity quantity) {
        Bound plain = switch (quantity.form()) {
            case PLAIN -> Bound.EXACT;
            case RANGE -> Bound.RANGE;
            case VAGUE -> Bound.VAGUE;
        };
        int at = quantity.first() - 1;
        int skipped = 0;
        while (words.isIn(at, BETWEEN) && skipped < 3 && !endsHedge(at)) {
            at--;
            skipped++;
        }
        Hedge left = before(at);
        int first = left == null ? quantity.first() : left.first();
        if (!quantity.isPlain()) {
            boolean isLed = words.is(quantity.first() - 1, "between") || words.is(quantity.first() - 1, "from");
            return new Hedge(plain, isLed ? quantity.first() - 1 : first);
        }
        Bound behind = behind(quantity.end());
        return new Hedge(behind != null ? behind : left == null ? plain : left.bound(), first);
    }

    /** Whether the word that could be skipped closes a hedge itself: the second "as" of "as many as". */
    private boolean endsHedge(int at) {
        return words.is(at, "as") && words.is(at - 2, "as");
    }

    private @Nullable Hedge before(int last) {
        for (Phrase phrase : BEFORE.getOrDefault(words.at(last), List.of())) {
            int first = last - phrase.words().size() + 1;
            if (matches(phrase.words(), first)) {
                return new Hedge(phrase.bound(), first);
            }
        }
        return null;
    }

    private boolean matches(List<String> phrase, int first) {
        for (int index = 0; index < phrase.size(); index++) {
            if (!words.is(first + index, phrase.get(index))) {
                return false;
            }
        }
        return true;
    }

    /** "66 or more", "200 or so", "Sixty-six people or more", "94+". */
    private @Nullable Bound behind(int end) {
        boolean isPlus = words.is(end, "-") && words.is(end + 1, "plus") && words.touchesPrevious(end + 1);
        if (isPlus || words.is(end, "+") || (words.is(end, "plus") && !words.isDigits(end + 1))) {
            return Bound.AT_LEAST;
        }
        int or = words.is(end, "or") ? end : words.is(end + 1, "or") ? end + 1 : -1;
        return or < 0
                ? null
                : switch (words.at(or + 1)) {
                    case "more", "higher" -> isNumberNext(or + 2) ? null : Bound.AT_LEAST;
                    case "so" -> Bound.ABOUT;
                    case "fewer", "less" -> Bound.AT_MOST;
                    default -> null;
                };
    }

    private boolean isNumberNext(int at) {
        return words.is(at, "than");
    }

    private static Map<String, List<Phrase>> table(String lines) {
        Map<String, List<Phrase>> table = new HashMap<>();
        for (String line : lines.lines().toList()) {
            String[] row = line.split(": ", -1);
            for (String phrase : row[1].split(", ", -1)) {
                List<String> all = Words.list(phrase);
                table.computeIfAbsent(all.getLast(), _ -> new ArrayList<>())
                        .add(new Phrase(all, Bound.valueOf(row[0])));
            }
        }
        table.values()
                .forEach(phrases -> phrases.sort(
                        Comparator.comparingInt(phrase -> -phrase.words().size())));
        return Map.copyOf(table);
    }
}

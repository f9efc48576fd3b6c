package dateline.enrich.figure.number;

import dateline.enrich.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that numbers are made of. */
public final class NumberWords {

    private static final Map<String, Integer> SMALL = small();

    private static final Map<String, Double> MAGNITUDES = Map.ofEntries(
            Map.entry("hundred", 1e2),
            Map.entry("thousand", 1e3),
            Map.entry("million", 1e6),
            Map.entry("mln", 1e6),
            Map.entry("mn", 1e6),
            Map.entry("billion", 1e9),
            Map.entry("bln", 1e9),
            Map.entry("bn", 1e9),
            Map.entry("trillion", 1e12),
            Map.entry("trn", 1e12),
            Map.entry("tn", 1e12),
            Map.entry("lakh", 1e5),
            Map.entry("crore", 1e7));

    private static final Map<String, Double> VAGUE = Map.of(
            "tens", 10.0,
            "dozens", 12.0,
            "scores", 20.0,
            "hundreds", 1e2,
            "thousands", 1e3,
            "millions", 1e6,
            "billions", 1e9);

    public static final Set<String> ORDINAL_ENDS =
            Words.set("first second third fourth fifth sixth seventh eighth ninth");

    private NumberWords() {}

    /** 0 to 90 in words. */
    public static @Nullable Integer small(String word) {
        return SMALL.get(word);
    }

    /** What "hundred", "million", "bn" multiply by. */
    public static @Nullable Double magnitude(String word) {
        return MAGNITUDES.get(word);
    }

    /** What "dozens" or "hundreds" is at least. */
    public static @Nullable Double vague(String word) {
        return VAGUE.get(word);
    }

    private static Map<String, Integer> small() {
        Map<String, Integer> small = new HashMap<>();
        List<String> units = Words.list(
                "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
                        + "sixteen seventeen eighteen nineteen");
        for (int value = 0; value < units.size(); value++) {
            small.put(units.get(value), value);
        }
        List<String> tens = Words.list("twenty thirty forty fifty sixty seventy eighty ninety");
        for (int index = 0; index < tens.size(); index++) {
            small.put(tens.get(index), 10 * index + 20);
        }
        small.put("fourty", 40);
        return Map.copyOf(small);
    }
}

package dateline.bench.archive;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Makes words that could be words: {@code "belto"}, {@code "marindel"}. No word twice. */
final class Syllables {

    private static final List<String> STARTS = List.of(
            "b", "br", "c", "ch", "cl", "d", "dr", "f", "fl", "g", "gr", "h", "j", "k", "l", "m", "n", "p", "pl", "pr",
            "qu", "r", "s", "sh", "sl", "st", "str", "t", "th", "tr", "v", "w", "y", "z");
    private static final List<String> MIDDLES =
            List.of("a", "a", "e", "e", "i", "i", "o", "o", "u", "ai", "ea", "ei", "ia", "io", "oa", "ou");
    private static final List<String> ENDS = List.of(
            "", "", "", "", "l", "m", "n", "n", "nd", "nt", "r", "r", "rd", "rn", "rt", "sk", "st", "t", "ck", "x");

    private final SplittableRandom random;
    private final Set<String> made = new HashSet<>();

    Syllables(SplittableRandom random) {
        this.random = random;
    }

    /** A word of so many syllables, or of one more if there is no other. */
    String word(int syllables) {
        for (int tries = 0; tries < 20; tries++) {
            StringBuilder word = new StringBuilder();
            for (int syllable = 0; syllable < syllables; syllable++) {
                word.append(one(STARTS)).append(one(MIDDLES));
                if (syllable == syllables - 1 || random.nextInt(3) == 0) {
                    word.append(one(ENDS));
                }
            }
            if (made.add(word.toString())) {
                return word.toString();
            }
        }
        return word(syllables + 1);
    }

    private String one(List<String> parts) {
        return parts.get(random.nextInt(parts.size()));
    }

    /** With a capital. */
    String name(int syllables) {
        String word = word(syllables);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}

package dateline.search.figure;

import dateline.search.facet.FoldedName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who or what a figure counts, as it is compared: of {@code "suspected members of the guard"} the head is {@code member} and the words are
 * {@code suspected, member, guard}. A phrase without a head of its own, {@code "people"} or none at all, counts people of any kind.
 *
 * @param heads the nouns that are counted, in the singular; those that only say "people" left out
 * @param words the heads and all that describes them
 * @param isRest whether the rest of another number is counted, "three others", which compares with nothing
 */
record CountedPhrase(Set<String> heads, Set<String> words, boolean isRest) {

    private static final Set<String> PEOPLE = Set.of(
            "people",
            "person",
            "human",
            "individual",
            "victim",
            "body",
            "dead",
            "death",
            "fatality",
            "casualty",
            "life",
            "soul");

    /** Of these nobody knows who is meant without the sentence before. */
    private static final Set<String> REST = Set.of(
            "other",
            "another",
            "more",
            "additional",
            "further",
            "rest",
            "remaining",
            "them",
            "they",
            "these",
            "those",
            "one");

    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "and", "or", "of", "in", "from", "at", "on", "near", "by", "for", "to", "s", "its");

    /** What tells more of those counted and is not a part of who they are. */
    private static final Pattern ASIDE =
            Pattern.compile("[(;:]|,? (?:including|among|who|whose|which|that|with|when|as)\\b");

    private static final Pattern BEHIND_HEAD = Pattern.compile(" (?:of|in|from|at|on|near|by|for|to)(?= )");
    private static final Pattern NO_PLURAL = Pattern.compile("(?:ss|us|is)$");
    private static final Pattern LONG_PLURAL = Pattern.compile("(?:ss|sh|ch|x)es$");
    private static final Pattern BLANK = Pattern.compile(" ");
    private static final Pattern BETWEEN_HEADS = Pattern.compile(",| (?:and|or) |&");

    static CountedPhrase of(String phrase) {
        String lower = " " + phrase.toLowerCase(Locale.ROOT).strip();
        String named = first(ASIDE, lower);
        Set<String> heads = new LinkedHashSet<>();
        for (String part :
                BETWEEN_HEADS.splitAsStream(first(BEHIND_HEAD, named) + " ").toList()) {
            List<String> words = words(part);
            if (!words.isEmpty()) {
                heads.add(singular(words.getLast()));
            }
        }
        Set<String> words = new LinkedHashSet<>();
        words(named).stream()
                .filter(word -> !SMALL.contains(word))
                .map(CountedPhrase::singular)
                .forEach(words::add);
        boolean isRest = words.stream().anyMatch(REST::contains);
        heads.removeAll(PEOPLE);
        words.removeAll(PEOPLE);
        return new CountedPhrase(heads, words, isRest);
    }

    private static String first(Pattern cut, String text) {
        return cut.split(text, 2)[0];
    }

    private static List<String> words(String text) {
        return BLANK.splitAsStream(FoldedName.of(text))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String singular(String word) {
        if (word.equals("children")) {
            return "child";
        } else if (word.equals("lives")) {
            return "life";
        } else if (word.endsWith("men")) {
            return word.substring(0, word.length() - 3) + "man";
        } else if (word.length() < 4
                || !word.endsWith("s")
                || NO_PLURAL.matcher(word).find()) {
            return word;
        } else if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.substring(0, word.length() - (LONG_PLURAL.matcher(word).find() ? 2 : 1));
    }

    /**
     * Whether the two may count the same: the same heads, and of the descriptions one says no less than the other. Officers may be police
     * officers, and police officers are no army officers.
     */
    boolean mayBe(CountedPhrase other) {
        return !isRest
                && !other.isRest
                && heads.equals(other.heads)
                && (words.containsAll(other.words) || other.words.containsAll(words));
    }
}

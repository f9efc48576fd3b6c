package dateline.enrich.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the words of one article tell of each other: which are ordinary, and which name a place. */
final class ArticleWords {

    /** Behind these stand places, hardly ever people. */
    private static final Set<String> LOCATIVES = Set.of("in", "near", "at", "outside", "around");

    private final Set<String> ordinary = new HashSet<>();
    private final Set<String> places = new HashSet<>();

    ArticleWords(List<Line> lines) {
        for (Line line : lines) {
            for (int index = 0; index < line.size(); index++) {
                String word = line.word(index);
                if (Character.isLowerCase(word.codePointAt(0))) {
                    ordinary.add(word);
                } else if (LOCATIVES.contains(line.word(index - 1)) && !line.isCapital(index + 1)) {
                    places.add(word);
                }
            }
        }
    }

    /** Whether the article writes the word with a small letter too. */
    boolean isOrdinary(String word) {
        return ordinary.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether somebody or something is in, at or near what the word names. */
    boolean isPlace(String word) {
        return places.contains(word);
    }
}

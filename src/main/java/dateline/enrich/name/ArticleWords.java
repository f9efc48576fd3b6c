package dateline.enrich.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the words of one article tell about each other: which are ordinary, and which speak. */
final class ArticleWords {

    private final Set<String> ordinary = new HashSet<>();
    private final Set<String> speaking = new HashSet<>();
    private final Set<String> suffixed = new HashSet<>();
    private boolean hasPerson;

    ArticleWords(List<Line> lines) {
        for (Line line : lines) {
            for (int index = 0; index < line.size(); index++) {
                read(line, index);
            }
        }
    }

    private void read(Line line, int index) {
        String word = line.word(index);
        if (!Character.isLetter(word.codePointAt(0))) {
            return;
        }
        if (Character.isLowerCase(word.codePointAt(0))) {
            ordinary.add(word);
            hasPerson |= word.equals("he") || word.equals("she") || word.equals("his") || word.equals("her");
        } else if (WordList.SUFFIX.has(line.word(index + 1))) {
            suffixed.add(word);
        } else if (word.equals("He") || word.equals("She")) {
            hasPerson = true;
        } else if (!line.isCapital(index - 1) || line.word(index - 1).startsWith("M")) {
            boolean isTitled =
                    WordList.TITLE.has(line.word(index - 1)) && !WordList.UNSURE_TITLE.has(line.word(index - 1));
            if (isTitled || (!line.isCapital(index + 1) && WordList.TELLING.has(line.word(index + 1)))) {
                speaking.add(word);
            }
        }
    }

    /** Whether the article writes the word with a small letter too. */
    boolean isOrdinary(String word) {
        return ordinary.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the word alone says something or has a title somewhere: "Rathke asked", "Mr Rathke". */
    boolean isSpeaking(String word) {
        return speaking.contains(word);
    }

    /** Whether the word stands before "Inc" and the like somewhere. */
    boolean isCompany(String word) {
        return suffixed.contains(word);
    }

    /** Whether somebody is called he or she. */
    boolean hasPerson() {
        return hasPerson;
    }
}

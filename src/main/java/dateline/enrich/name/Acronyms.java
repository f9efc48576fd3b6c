package dateline.enrich.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names made of first letters: {@code "NLD"}. */
final class Acronyms {

    /** Small words that an acronym may leave out. */
    private static final Set<String> SMALL = Set.of(
            "of", "for", "and", "the", "in", "on", "de", "des", "du", "la", "&", "-", "to", "against", "'s", "’s");

    /** Words behind a body that could not stand behind a thing. */
    private static final Set<String> OF_A_BODY = Set.of(
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "member",
            "members",
            "official",
            "officials",
            "leader",
            "leaders",
            "chief",
            "chairman",
            "chairwoman",
            "president",
            "secretary",
            "headquarters",
            "candidate",
            "candidates",
            "party",
            "troops",
            "fighters",
            "forces",
            "rebels",
            "soldiers",
            "agents",
            "lawmakers",
            "delegation",
            "representative",
            "board",
            "executives",
            "staff");

    private Acronyms() {}

    /** Where the words begin whose first letters make a short form that ends before {@code end}; −1 if they do not. */
    static int expansionStart(Line line, int end, String shortForm) {
        if (WordList.NOT_ACRONYM.has(shortForm)) {
            return -1;
        }
        String letters = shortForm.replace(".", "").toLowerCase(Locale.ROOT);
        int left = letters.length() - 1;
        for (int index = end - 1; index >= 0 && index >= end - 14; index--) {
            String word = line.word(index).toLowerCase(Locale.ROOT);
            if (!SMALL.contains(word)
                    && !line.word(index).equals("-")
                    && Character.isLowerCase(line.word(index).codePointAt(0))) {
                return -1;
            }
            if (left >= 0 && word.charAt(0) == letters.charAt(left) && Character.isLetter(word.charAt(0))) {
                if (left == 0 && SMALL.contains(word)) {
                    return -1;
                }
                left--;
                if (left < 0) {
                    return index;
                }
            } else if (!SMALL.contains(word)) {
                return -1;
            }
        }
        return -1;
    }

    /** The first letters of a name's words with capitals: {@code "AAPP"}. */
    static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (Character.isUpperCase(word.codePointAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    /** Whether capitals stand where only a body can: "the NLD", "KNU spokesman", "CRPH said". */
    static boolean isBody(Line line, int index) {
        String word = line.word(index);
        if (!line.isAllCapitals(index)
                || word.length() > 8
                || WordList.NOT_ACRONYM.has(word)
                || WordList.CALENDAR.has(word)
                || line.isAllCapitals(index - 1)
                || line.isAllCapitals(index + 1)
                || line.isHyphen(index + 1)
                || line.isHyphen(index - 1)
                || word.chars().anyMatch(Character::isDigit)) {
            return false;
        }
        String before = line.word(index - 1);
        String behind = line.word(index + 1);
        boolean isArticle = before.equals("the") || before.equals("The");
        return OF_A_BODY.contains(behind) || WordList.TELLING.has(behind) || (isArticle && !line.isCapital(index + 1));
    }
}

package dateline.enrich.name;

import java.util.Locale;
import java.util.regex.Pattern;

/** How far a name of a person goes: {@code "Ursula von der Leyen"}, {@code "Bashar al-Assad"}, {@code "John F. Kennedy"}. */
final class PersonRun {

    /** What most verbs and adverbs of news end in; so do few names. */
    private static final Pattern PAST = Pattern.compile("(?:ED|LY|ING)$");

    private PersonRun() {}

    /** The index behind the name that begins at a token. */
    static int end(Line line, int from) {
        int end = from + 1;
        boolean isGiven = WordList.GIVEN_NAME.has(line.calmWord(from));
        while (end < line.size()) {
            int next = next(line, end);
            if (next < 0 && isSyllable(line, end) && WordList.FAMILY_NAME_FIRST.has(line.word(from))) {
                return end + 2;
            }
            if (next < 0 || !goesOn(line, next, isGiven)) {
                return end;
            }
            end = next + 1;
            String last = line.calmWord(next);
            if (line.style() != Line.Style.PROSE && !last.endsWith(".") && !WordList.GIVEN_NAME.has(last)) {
                // Where everything has a capital, the word behind the family name would seem one more name.
                return end;
            }
        }
        return end;
    }

    /** The "-un" of "Kim Jong-un". */
    private static boolean isSyllable(Line line, int index) {
        String word = line.word(index + 1);
        return line.isHyphen(index) && word.length() < 7 && Character.isLowerCase(word.codePointAt(0));
    }

    /** The next word with a capital, over hyphens and small words between names; −1 if the name ends before. */
    private static int next(Line line, int end) {
        int at = end;
        if (line.isHyphen(at)) {
            at++;
        }
        int particles = 0;
        while (isParticle(line, at) && particles < 2) {
            at++;
            particles++;
        }
        if (particles > 0 && line.isHyphen(at)) {
            at++;
        }
        return line.isCapital(at) ? at : -1;
    }

    private static boolean isParticle(Line line, int index) {
        String word = line.word(index);
        boolean isShouted = line.style() == Line.Style.SHOUTED && word.length() > 1;
        return WordList.PARTICLE.has(isShouted ? word.toLowerCase(Locale.ROOT) : word);
    }

    /** How many words a name has; what a hyphen joins is one. */
    static int words(Line line, int from, int to) {
        int words = 0;
        for (int index = from; index < to; index++) {
            boolean isMore = line.word(index).equals("-") || (index > from && line.isHyphen(index - 1));
            words += isMore ? 0 : 1;
        }
        return words;
    }

    private static boolean goesOn(Line line, int index, boolean isGiven) {
        if (isNamePart(line, index) && !isTitle(line, index)) {
            return true;
        }
        boolean isLast = !line.isCapital(index + 1);
        return isGiven && isLast && WordList.SURNAME_TOO.has(line.word(index));
    }

    private static boolean isTitle(Line line, int index) {
        return WordList.TITLE.has(line.word(index)) && !WordList.GIVEN_NAME.has(line.word(index));
    }

    /** Whether the word may be part of a person's name. */
    static boolean isNamePart(Line line, int index) {
        String word = line.word(index);
        if (line.style() == Line.Style.SHOUTED) {
            String calm = line.calmWord(index);
            boolean isWord = WordList.NO_NAME.has(calm)
                    || WordList.OPENER.has(calm)
                    || WordList.TELLING.has(calm.toLowerCase(Locale.ROOT))
                    || PAST.matcher(word).find();
            return WordList.GIVEN_NAME.has(calm) || !isWord;
        }
        boolean isInitials = word.endsWith(".") && word.length() <= 5 && !WordList.NOT_ACRONYM.has(word);
        if (line.isAllCapitals(index) && !isInitials) {
            return false;
        }
        boolean isGiven = WordList.GIVEN_NAME.has(word);
        boolean isOther = WordList.NO_NAME.has(word)
                || WordList.OPENER.has(word)
                || WordList.CALENDAR.has(word)
                || WordList.DEMONYM.has(word)
                || WordList.HEAD.has(word)
                || WordList.SUFFIX.has(word);
        return isGiven || !isOther;
    }
}

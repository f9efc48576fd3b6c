package dateline.enrich.name;

/** How far a name of a person goes: {@code "Ursula von der Leyen"}, {@code "Bashar al-Assad"}, {@code "John F. Kennedy"}. */
final class PersonRun {

    private PersonRun() {}

    /** The index behind the name that begins at a token. */
    static int end(Line line, int from) {
        int end = from + 1;
        boolean isGiven = WordList.GIVEN_NAME.has(line.calmWord(from));
        while (end < line.size()) {
            int next = next(line, end);
            if (next < 0 || !goesOn(line, next, isGiven)) {
                return end;
            }
            end = next + 1;
            if (line.style() != Line.Style.PROSE && !line.word(end - 1).endsWith(".")) {
                // Where everything has a capital, the word behind the family name would seem one more name.
                return end;
            }
        }
        return end;
    }

    /** The next word with a capital, over hyphens and small words between names; −1 if the name ends before. */
    private static int next(Line line, int end) {
        int at = end;
        if (line.isHyphen(at)) {
            at++;
        }
        int particles = 0;
        while (WordList.PARTICLE.has(line.word(at)) && particles < 2) {
            at++;
            particles++;
        }
        if (particles > 0 && line.isHyphen(at)) {
            at++;
        }
        return line.isCapital(at) ? at : -1;
    }

    private static boolean goesOn(Line line, int index, boolean isGiven) {
        if (isNamePart(line, index) && !isTitle(line, index)) {
            return true;
        }
        boolean isLast = !line.isCapital(index + 1);
        return isGiven && isLast && (WordList.SURNAME_TOO.has(line.word(index)) || WordList.PLACE.has(line.word(index)));
    }

    private static boolean isTitle(Line line, int index) {
        return WordList.TITLE.has(line.word(index)) && !WordList.GIVEN_NAME.has(line.word(index));
    }

    /** Whether the word may be part of a person's name. */
    static boolean isNamePart(Line line, int index) {
        String word = line.word(index);
        if (line.style() == Line.Style.SHOUTED) {
            return !WordList.NO_NAME.has(line.calmWord(index)) && !WordList.OPENER.has(line.calmWord(index));
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

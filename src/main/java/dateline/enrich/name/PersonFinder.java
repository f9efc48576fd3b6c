package dateline.enrich.name;

import java.util.Locale;
import java.util.Set;

/** Finds the full names of people in a sentence: by titles, by given names, and by what stands around them. */
final class PersonFinder {

    private static final int MOST_WORDS = 6;

    private final ArticleWords words;
    private final People people;

    PersonFinder(ArticleWords words, People people) {
        this.words = words;
        this.people = people;
    }

    void find(Line line) {
        for (int index = 0; index < line.size(); index++) {
            if (isNameWord(line, index)) {
                int end = PersonRun.end(line, index);
                int start = start(line, index, end);
                if (isPerson(line, start, end)) {
                    people.add(line, start, end);
                }
                index = end - 1;
            }
        }
    }

    /** Where the given name stands, if ordinary words with capitals come before it: "Markets Nigel X". */
    private int start(Line line, int from, int to) {
        int start = from;
        while (start < to - 2 && line.isCapital(start + 1) && words.isOrdinary(line.word(start))) {
            start++;
        }
        return WordList.GIVEN_NAME.has(line.word(start)) ? start : from;
    }

    /** Whether a name of a person may begin with the word. */
    private static boolean isNameWord(Line line, int index) {
        return line.isCapital(index) && PersonRun.isNamePart(line, index) && !isTitle(line, index);
    }

    private static boolean isTitle(Line line, int index) {
        return WordList.TITLE.has(line.calmWord(index)) && !WordList.GIVEN_NAME.has(line.word(index));
    }

    private boolean isPerson(Line line, int from, int to) {
        int length = PersonRun.words(line, from, to);
        if (length > MOST_WORDS || line.isHyphen(to)) {
            return false;
        }
        String first = line.calmWord(from);
        boolean isGiven = WordList.GIVEN_NAME.has(first);
        boolean isPlace = WordList.PLACE.has(first) || WordList.DEMONYM.has(first);
        if (line.style() != Line.Style.PROSE) {
            boolean isVerb = WordList.TELLING.has(first.toLowerCase(Locale.ROOT));
            return length > 1
                    && isGiven
                    && !isVerb
                    && (line.style() == Line.Style.TITLE_CASE || WordList.TITLE.has(line.calmWord(from - 1)));
        }
        if (isTitled(line, from, to)) {
            return !isPlace || (length > 1 && isGiven);
        }
        if (length == 1) {
            return isGiven && isRole(line, from - 1) && !line.isInitial(from);
        }
        if (isGiven || hasInitial(line, from, to) || hasSonOf(line, from, to)) {
            return true;
        }
        return !isPlace && isLikely(line, from, to);
    }

    /** Behind a title; behind one that is also another word only if there is more to it. */
    private boolean isTitled(Line line, int from, int to) {
        String title = line.word(from - 1);
        if (!WordList.TITLE.has(title)) {
            return false;
        }
        boolean isSure = !WordList.UNSURE_TITLE.has(title);
        String last = line.word(to - 1);
        return isSure
                || PersonRun.words(line, from, to) > 1
                || WordList.TELLING.has(line.word(to))
                || words.isSpeaking(last);
    }

    private static boolean hasInitial(Line line, int from, int to) {
        for (int index = from; index < to - 1; index++) {
            String word = line.word(index);
            boolean isInitial = word.endsWith(".")
                    && word.length() <= 4
                    && Character.isUpperCase(word.codePointAt(0))
                    && (word.length() == 2 || word.charAt(1) == '.');
            if (isInitial && !WordList.NOT_ACRONYM.has(word) && !line.isAllCapitals(to - 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasSonOf(Line line, int from, int to) {
        for (int index = from + 1; index < to - 1; index++) {
            if (Set.of("bin", "ibn", "bint").contains(line.word(index))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words around a name of two to four words speak for a person. */
    private boolean isLikely(Line line, int from, int to) {
        String first = line.word(from);
        String last = line.word(to - 1);
        if (to - from > 4 || words.isCompany(last) || words.isCompany(first)) {
            return false;
        }
        boolean isFamilyFirst = WordList.FAMILY_NAME_FIRST.has(first) && to - from <= 4;
        boolean isWeak = WordList.WEAK_GIVEN_NAME.has(first);
        if (isFamilyFirst && !isWeak) {
            return true;
        }
        if (isRole(line, from - 1)
                || isApposed(line, to)
                || words.isSpeaking(last)
                || (isFamilyFirst && words.isSpeaking(first))) {
            return true;
        }
        boolean isTelling = WordList.TELLING.has(line.word(to))
                || (WordList.TELLING.has(line.word(from - 1))
                        && !line.word(from - 1).equals("told"));
        return isTelling && (isWeak || words.hasPerson()) && !line.isInitial(from - 1);
    }

    /** Whether a role stands there, or right before a comma there: "spokesman X Y", "the country's president, X Y". */
    private static boolean isRole(Line line, int index) {
        int at = line.word(index).equals(",") ? index - 1 : index;
        String word = line.word(at);
        return WordList.ROLE.has(word)
                || (at < index && WordList.TITLE.has(word) && !line.word(at - 1).equals(","));
    }

    /** Whether an age or a role follows: "X Y, 45, …", "X Y, who …", "X Y, a spokesman …", "X Y, president of …". */
    private static boolean isApposed(Line line, int to) {
        if (!line.word(to).equals(",")) {
            return false;
        }
        String next = line.word(to + 1);
        if (line.isNumber(to + 1)) {
            return next.length() <= 2
                    && (line.word(to + 2).equals(",") || line.word(to + 2).equals("."));
        }
        if (next.equals("who") || next.equals("whose")) {
            return true;
        }
        boolean isArticle = next.equals("a") || next.equals("an") || next.equals("the");
        int reach = isArticle ? to + 6 : to + 3;
        for (int index = isArticle ? to + 2 : to + 1; index < reach; index++) {
            String word = line.word(index);
            if (WordList.ROLE.has(word) || (index == to + 1 && WordList.TITLE.has(word))) {
                return true;
            }
            if (word.equals(",") || word.equals(".") || word.equals("and") || word.equals("of")) {
                return false;
            }
        }
        return false;
    }
}

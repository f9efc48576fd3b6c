package dateline.enrich.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The people of one article: their full names as they are found, and the shorter forms that mean the same person. */
final class People {

    /**
     * A full name.
     *
     * @param words its words, without initials' full stops being touched: {@code [Aung, San, Suu, Kyi]}
     * @param text as written
     */
    private record Full(List<String> words, String text) {}

    private final List<Name> names = new ArrayList<>();
    private final Map<String, Full> fullByText = new HashMap<>();
    private final Map<String, List<Full>> fullsByWord = new HashMap<>();
    private final Map<Name, Full> meant = new HashMap<>();

    List<Name> names() {
        return names;
    }

    /** The longest name of the person in this article. */
    String longest(Name name) {
        Full full = meant.get(name);
        return full == null ? name.text() : longestOf(full).text;
    }

    /** A full name found. */
    void add(Line line, int from, int to) {
        Name name = Name.taken(line, from, to);
        names.add(name);
        Full full = fullByText.computeIfAbsent(name.text(), text -> new Full(name.words(), text));
        meant.put(name, full);
        for (String word : full.words) {
            List<Full> fulls = fullsByWord.computeIfAbsent(word, _ -> new ArrayList<>());
            if (!fulls.contains(full)) {
                fulls.add(full);
            }
        }
    }

    /** The longest full name that the words of this one are part of: "Barack Hussein Obama" for "Barack Obama". */
    private Full longestOf(Full shorter) {
        Full longest = shorter;
        for (Full other : fullsByWord.getOrDefault(shorter.words.getLast(), List.of())) {
            if (other.words.size() > longest.words.size() && isSamePerson(shorter.words, other.words)) {
                longest = other;
            }
        }
        return longest;
    }

    private static boolean isSamePerson(List<String> shorter, List<String> longer) {
        if (!shorter.getLast().equals(longer.getLast())) {
            return false;
        }
        boolean isEnd =
                longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter);
        int at = 0;
        for (String word : longer) {
            at += at < shorter.size() && shorter.get(at).equals(word) ? 1 : 0;
        }
        return isEnd || (at == shorter.size() && shorter.getFirst().equals(longer.getFirst()));
    }

    /** Finds the shorter forms of the full names in a sentence. */
    void findShortForms(Line line, ArticleWords words) {
        for (int index = 0; index < line.size(); index++) {
            if (line.isCapital(index) && !isInsideName(line, index)) {
                index = Math.max(index, shortForm(line, index, words) - 1);
            }
        }
    }

    private static boolean isInsideName(Line line, int index) {
        String before = line.word(index - 1);
        boolean isBehindHyphen = line.isHyphen(index - 1) && !WordList.PARTICLE.has(line.word(index - 2));
        boolean isBehindName = line.isCapital(index - 1)
                && !WordList.TITLE.has(before)
                && !WordList.OPENER.has(before)
                && !WordList.DEMONYM.has(before)
                && !WordList.CALENDAR.has(before)
                && !line.isAllCapitals(index - 1);
        return isBehindHyphen || isBehindName;
    }

    /** Takes the longest short form at a token; where it ends, or the token's own index if there is none. */
    private int shortForm(Line line, int index, ArticleWords words) {
        int best = index;
        Full person = null;
        for (Full full : fullsByWord.getOrDefault(line.word(index), List.of())) {
            for (int first = full.words.indexOf(line.word(index)); first < full.words.size(); first++) {
                int length = common(line, index, full.words, first);
                if (index + length > best && isForm(line, index, length, first, full, words)) {
                    best = index + length;
                    person = full;
                }
            }
        }
        if (person != null) {
            Name name = Name.taken(line, index, best);
            names.add(name);
            meant.put(name, person);
        }
        return best;
    }

    private static int common(Line line, int index, List<String> words, int first) {
        int length = 0;
        while (first + length < words.size()
                && line.isFree(index + length)
                && line.word(index + length).equals(words.get(first + length))) {
            length++;
        }
        return length;
    }

    private static boolean isForm(Line line, int index, int length, int first, Full full, ArticleWords words) {
        int end = index + length;
        boolean isEnd = first + length == full.words.size();
        boolean isBeginning = first == 0;
        boolean goesOn =
                line.isCapital(end) && !WordList.NO_NAME.has(line.word(end)) && !WordList.HEAD.has(line.word(end));
        if (goesOn || line.isHyphen(end) || (!isEnd && !isBeginning)) {
            return false;
        }
        if (length > 1) {
            return isEnd || full.words.size() > 2;
        }
        String word = line.word(index);
        boolean isSpoken = WordList.TELLING.has(line.word(end)) || WordList.TITLE.has(line.word(index - 1));
        boolean isDoubtful = WordList.PLACE.has(word)
                || WordList.NO_NAME.has(word)
                || WordList.CALENDAR.has(word)
                || WordList.DEMONYM.has(word)
                || WordList.OPENER.has(word)
                || (line.isInitial(index) && words.isOrdinary(word));
        boolean isName = isEnd || WordList.FAMILY_NAME_FIRST.has(word) || WordList.GIVEN_NAME.has(word);
        return isName && word.length() > 1 && !word.endsWith(".") && (isSpoken || !isDoubtful);
    }
}

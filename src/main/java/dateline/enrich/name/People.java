package dateline.enrich.name;

import dateline.enrich.tag.Entity;
import dateline.enrich.tag.EntityType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

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

    /** Where each full name stands in the text. */
    private final Map<Full, NavigableSet<Integer>> starts = new HashMap<>();

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
        starts.computeIfAbsent(full, _ -> new TreeSet<>())
                .add(line.span(from, to).start());
        for (String word : full.words) {
            List<Full> fulls = fullsByWord.computeIfAbsent(word, _ -> new ArrayList<>());
            if (!fulls.contains(full)) {
                fulls.add(full);
            }
        }
    }

    /** The full names that the tagger takes for a person's. */
    void findFullNames(Line line) {
        line.entities(EntityType.PERSON).forEach(entity -> findTagged(line, entity, 2));
    }

    /** What the tagger takes for a person's name of one word and no place to be in; after the short forms of longer names. */
    void findLoneNames(Line line, ArticleWords words) {
        for (Entity entity : line.entities(EntityType.PERSON)) {
            if (!words.isPlace(line.word(entity.end() - 1))) {
                findTagged(line, entity, 1);
            }
        }
    }

    private void findTagged(Line line, Entity entity, int fewestWords) {
        int from = withoutTitles(line, entity);
        boolean isLong = entity.end() - from >= fewestWords;
        if (isLong
                && line.isFree(from, entity.end())
                && !isAbbreviation(line.word(entity.end() - 1))
                && !WordList.STREET.has(line.word(entity.end() - 1))
                && !isPlace(line, entity.end())) {
            add(line, from, entity.end());
        }
    }

    /** Behind the last title: "Leeds Mayor" in "Leeds Mayor Robert Novak". */
    private static int withoutTitles(Line line, Entity entity) {
        for (int index = entity.end() - 2; index >= entity.first(); index--) {
            if (WordList.TITLE.has(line.calmWord(index)) && !WordList.GIVEN_NAME.has(line.calmWord(index))) {
                return index + 1;
            }
        }
        return entity.first();
    }

    /** "W.Va." and "Calif." are no names of people; "Jr." is a part of some. */
    private static boolean isAbbreviation(String word) {
        return word.length() > 2
                && word.endsWith(".")
                && !word.equalsIgnoreCase("Jr.")
                && !word.equalsIgnoreCase("Sr.");
    }

    /** Whether what goes on with further capitals ends in a word for a place: "Chan Mya Tharsi township". */
    private static boolean isPlace(Line line, int end) {
        int behind = end;
        while (line.isCapital(behind)) {
            behind++;
        }
        return WordList.PLACE_NOUN.has(line.word(behind))
                || (behind > end
                        && WordList.PLACE_NOUN.has(line.word(behind - 1).toLowerCase(Locale.ROOT)));
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
                int end = index + length;
                boolean isBetter = end > best || (end == best && person != null && isNearer(full, person, line, index));
                if (isBetter && length > 0 && isForm(line, index, length, first, full, words)) {
                    best = end;
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

    /** Whether, of two people with one family name, the first was named last before a place in the text. */
    private boolean isNearer(Full one, Full other, Line line, int index) {
        int here = line.span(index, index + 1).start();
        Integer oneBefore =
                starts.getOrDefault(one, Collections.emptyNavigableSet()).lower(here);
        Integer otherBefore =
                starts.getOrDefault(other, Collections.emptyNavigableSet()).lower(here);
        if (oneBefore == null || otherBefore == null) {
            return oneBefore != null;
        }
        return oneBefore > otherBefore;
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

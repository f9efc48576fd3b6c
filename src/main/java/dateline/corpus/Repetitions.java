package dateline.corpus;

import dateline.article.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Tells which paragraphs only repeat another, or the beginning of another: captions, mostly. */
final class Repetitions {

    private static final int LONGEST_CAPTION = 300;

    /** So few words may open two paragraphs by chance: "He said". */
    private static final int SHORTEST_OPENING = 20;

    private final String text;

    /** Where the words of a paragraph stand first. */
    private final Map<String, Integer> firsts = new HashMap<>();

    /** All of them, sorted: what begins with some words follows right after them, however many paragraphs there are. */
    private final NavigableSet<String> sorted;

    Repetitions(String text, List<Span> paragraphs) {
        this.text = text;
        for (Span paragraph : paragraphs) {
            int end = Math.min(paragraph.end(), paragraph.start() + LONGEST_CAPTION * 2);
            firsts.putIfAbsent(words(paragraph.start(), end), paragraph.start());
        }
        sorted = new TreeSet<>(firsts.keySet());
    }

    boolean isRepetition(Span paragraph) {
        if (paragraph.length() > LONGEST_CAPTION) {
            return false;
        }
        String words = words(paragraph.start(), paragraph.end());
        Integer first = firsts.get(words);
        if (words.isEmpty() || first == null) {
            return false;
        }
        return first < paragraph.start() || (words.length() >= SHORTEST_OPENING && isOpening(words + " "));
    }

    private boolean isOpening(String words) {
        String next = sorted.ceiling(words);
        return next != null && next.startsWith(words);
    }

    /** The letters and digits of a stretch in lower case, a blank for all that stands between words. */
    private String words(int start, int end) {
        StringBuilder words = new StringBuilder(end - start);
        boolean isApart = false;
        for (int at = start; at < end; at++) {
            char unit = text.charAt(at);
            if (Character.isLetterOrDigit(unit) || Character.isSurrogate(unit)) {
                words.append(isApart && !words.isEmpty() ? " " : "").append(Character.toLowerCase(unit));
                isApart = false;
            } else {
                isApart = true;
            }
        }
        return words.toString();
    }
}

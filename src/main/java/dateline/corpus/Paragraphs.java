package dateline.corpus;

import dateline.article.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts text at its blank lines. */
final class Paragraphs {

    private Paragraphs() {}

    /** The paragraphs from an offset on, without the white space around them. */
    static List<Span> from(String text, int start) {
        List<Span> paragraphs = new ArrayList<>();
        int first = start;
        int at = start;
        while (at < text.length()) {
            int lineEnd = lineEnd(text, at);
            if (isBlank(text, at, lineEnd)) {
                add(paragraphs, trimmed(text, first, at));
                first = lineEnd;
            }
            at = Math.min(text.length(), lineEnd + 1);
        }
        add(paragraphs, trimmed(text, first, text.length()));
        return paragraphs;
    }

    /** The stretch without the white space at its ends; empty at {@code start} if there is nothing else. */
    static Span trimmed(String text, int start, int end) {
        int first = start;
        int last = end;
        while (first < last && isBlank(text.charAt(first))) {
            first++;
        }
        while (last > first && isBlank(text.charAt(last - 1))) {
            last--;
        }
        return first == last ? new Span(start, start) : new Span(first, last);
    }

    private static void add(List<Span> paragraphs, Span paragraph) {
        if (paragraph.length() > 0) {
            paragraphs.add(paragraph);
        }
    }

    /** A carriage return before the line feed counts as white space of the line. */
    private static int lineEnd(String text, int from) {
        int at = text.indexOf('\n', from);
        return at < 0 ? text.length() : at;
    }

    private static boolean isBlank(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (!isBlank(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }
}

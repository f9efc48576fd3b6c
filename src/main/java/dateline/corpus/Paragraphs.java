package dateline.corpus;

import dateline.article.Span;
import dateline.article.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/** Cuts text at its blank lines. A line ends at a line feed, a carriage return, or both. */
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
            at = nextLine(text, lineEnd);
        }
        add(paragraphs, trimmed(text, first, text.length()));
        return paragraphs;
    }

    /** The stretch without the white space at its ends; empty at {@code start} if there is nothing else. */
    static Span trimmed(String text, int start, int end) {
        int first = start;
        int last = end;
        while (first < last && Tokenizer.isBlank(text.charAt(first))) {
            first++;
        }
        while (last > first && Tokenizer.isBlank(text.charAt(last - 1))) {
            last--;
        }
        return first == last ? new Span(start, start) : new Span(first, last);
    }

    /** Where the line ends that an offset stands in, its line break not counted. */
    static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    /** Where the next line starts; the length of the text if there is none. */
    static int nextLine(String text, int lineEnd) {
        boolean isPair = text.startsWith("\r\n", lineEnd);
        return Math.min(text.length(), lineEnd + (isPair ? 2 : 1));
    }

    /** Whether there is nothing but white space in a stretch. */
    static boolean isBlank(String text, int start, int end) {
        return trimmed(text, start, end).length() == 0;
    }

    private static void add(List<Span> paragraphs, Span paragraph) {
        if (paragraph.length() > 0) {
            paragraphs.add(paragraph);
        }
    }
}

package dateline.corpus;

import dateline.article.Span;
import dateline.article.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/** Cuts text at its blank lines. A line ends at a line feed, a carriage return, or both. */
final class Paragraphs {

    /** Longer than any that somebody wrote; what is made of a paragraph at a time has to fit into memory. */
    static final int LONGEST = 1 << 16;

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

    /** A paragraph in pieces that are not too long, cut between words where there are any. */
    static List<Span> pieces(String text, Span paragraph) {
        List<Span> pieces = new ArrayList<>();
        int start = paragraph.start();
        while (paragraph.end() - start > LONGEST) {
            int end = lastBlank(text, start + LONGEST / 2, start + LONGEST);
            add(pieces, trimmed(text, start, end));
            start = end;
        }
        pieces.add(trimmed(text, start, paragraph.end()));
        return pieces;
    }

    /** The last white space of a stretch, else its end, which never parts a surrogate pair. */
    private static int lastBlank(String text, int start, int end) {
        for (int at = end; at > start; at--) {
            if (Tokenizer.isBlank(text.charAt(at))) {
                return at;
            }
        }
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
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

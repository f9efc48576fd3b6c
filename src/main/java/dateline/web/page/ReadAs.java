package dateline.web.page;

import dateline.article.Span;
import dateline.query.Reading;
import dateline.query.Warning;
import dateline.search.advice.Explanation;
import dateline.web.address.SearchAddress;
import dateline.web.words.NumberWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The sentence under the search box, and what is noted about it.
 *
 * @param parts the sentence, its clauses apart from the words between them
 */
public record ReadAs(List<Part> parts, List<Note> notes) {

    private static final int LONGEST_QUOTE = 40;

    /** More notes than these are folded. */
    private static final int FIRST_NOTES = 4;

    /** About as many characters fill two lines. */
    private static final int TWO_LINES = 260;

    /** The end of a path tells what it leads to. */
    private static final int LONGEST_CHANGE = 80;

    public ReadAs {
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
    }

    /** What of the sentence is seen at once: about two lines of it, whole clauses. */
    public List<Part> first() {
        return parts.subList(0, fold());
    }

    /** What of the sentence is folded. */
    public List<Part> rest() {
        return parts.subList(fold(), parts.size());
    }

    /** How many clauses, or pieces where none is counted, are folded. */
    public long left() {
        long clauses = rest().stream().filter(Part::isClause).count();
        return clauses == 0 ? rest().size() : clauses;
    }

    private int fold() {
        int length = 0;
        for (int index = 0; index < parts.size(); index++) {
            Part part = parts.get(index);
            length += part.text().length() + part.count().length();
            if (length > TWO_LINES && index > 0 && index + 1 < parts.size()) {
                // The words between two clauses stay with the one behind them.
                return part.isClause() && !parts.get(index - 1).isClause() ? Math.max(1, index - 1) : index;
            }
        }
        return parts.size();
    }

    /** Whether anything is asked that can be counted. */
    public boolean isOfClauses() {
        return parts.stream().anyMatch(Part::isClause);
    }

    /** The notes that are seen at once. */
    public List<Note> firstNotes() {
        return notes.subList(0, Math.min(FIRST_NOTES, notes.size()));
    }

    /** The notes that are folded. */
    public List<Note> otherNotes() {
        return notes.subList(firstNotes().size(), notes.size());
    }

    /**
     * A piece of the sentence.
     *
     * @param count the number of articles that a clause matches alone; empty for other words
     */
    public record Part(String text, boolean isClause, String count) {}

    /**
     * A trouble in the query.
     *
     * @param number its place among the others, from 1
     * @param start the first of the columns that it is about
     * @param end the column behind the last of them
     * @param quote the columns that it is about
     * @param repairs queries that say it plainly, with their addresses
     */
    public record Note(int number, int start, int end, String quote, String message, List<Link> repairs) {
        public Note {
            repairs = List.copyOf(repairs);
        }
    }

    static ReadAs of(Explanation explanation, SearchAddress address) {
        Reading reading = explanation.reading();
        // Several repairs of one trouble are as many warnings with the same words.
        Map<Trouble, List<Link>> repairs = new LinkedHashMap<>();
        for (Warning warning : reading.warnings()) {
            List<Link> known =
                    repairs.computeIfAbsent(new Trouble(warning.span(), warning.message()), _ -> new ArrayList<>());
            String repair = warning.repair();
            if (repair != null) {
                String change = change(reading.text(), repair);
                known.add(Link.to(change, address.withQuery(repair).under("/")));
            }
        }
        List<Note> notes = new ArrayList<>();
        repairs.forEach((trouble, links) -> notes.add(new Note(
                notes.size() + 1,
                trouble.span.start(),
                trouble.span.end(),
                quote(reading, trouble.span),
                trouble.message,
                links)));
        return new ReadAs(parts(explanation), notes);
    }

    private record Trouble(Span span, String message) {}

    /** The sentence holds each clause in its own words; one that it does not hold stays without a count. */
    private static List<Part> parts(Explanation explanation) {
        Reading reading = explanation.reading();
        String sentence = reading.readAs();
        NavigableMap<Integer, Part> found = new TreeMap<>();
        for (int index = 0; index < explanation.counts().size(); index++) {
            String words = reading.clauses().get(index).readAs();
            int start = free(sentence, words, found);
            if (start >= 0) {
                found.put(
                        start,
                        new Part(
                                words,
                                true,
                                NumberWords.count(explanation.counts().get(index))));
            }
        }
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (Map.Entry<Integer, Part> clause : found.entrySet()) {
            parts.add(new Part(sentence.substring(at, clause.getKey()), false, ""));
            parts.add(clause.getValue());
            at = clause.getKey() + clause.getValue().text().length();
        }
        parts.add(new Part(sentence.substring(at), false, ""));
        parts.removeIf(part -> part.text().isEmpty());
        return parts;
    }

    /** Where the words of a clause stand and no other clause was found, or −1. What is left out is told last, wherever it was typed. */
    private static int free(String sentence, String words, NavigableMap<Integer, Part> found) {
        int start = words.isEmpty() ? -1 : sentence.indexOf(words);
        while (start >= 0) {
            Map.Entry<Integer, Part> before = found.lowerEntry(start + words.length());
            if (before == null || before.getKey() + before.getValue().text().length() <= start) {
                return start;
            }
            start = sentence.indexOf(words, start + 1);
        }
        return -1;
    }

    /** What a repair would put in place of what was typed: its words that differ. */
    private static String change(String typed, String repair) {
        int shorter = Math.min(typed.length(), repair.length());
        int start = 0;
        while (start < shorter && typed.charAt(start) == repair.charAt(start)) {
            start++;
        }
        int tail = 0;
        while (tail < shorter - start
                && typed.charAt(typed.length() - 1 - tail) == repair.charAt(repair.length() - 1 - tail)) {
            tail++;
        }
        int end = repair.length() - tail;
        while (start > 0 && repair.charAt(start - 1) != ' ') {
            start--;
        }
        while (end < repair.length() && repair.charAt(end) != ' ') {
            end++;
        }
        String change = repair.substring(start, end).strip();
        return change.isEmpty() ? "Leave it out" : "Use " + shortened(LONGEST_CHANGE, change);
    }

    private static String quote(Reading reading, Span span) {
        int length = reading.text().length();
        int start = Math.min(span.start(), length);
        return shortened(LONGEST_QUOTE, reading.text().substring(start, Math.min(span.end(), length)));
    }

    private static String shortened(int longest, String text) {
        return text.length() <= longest ? text : text.substring(0, longest) + "…";
    }
}

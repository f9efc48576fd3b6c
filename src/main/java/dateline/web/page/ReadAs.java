package dateline.web.page;

import dateline.query.Reading;
import dateline.query.Warning;
import dateline.search.Searcher;
import dateline.web.address.SearchAddress;
import dateline.web.words.NumberWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sentence under the search box, and what is noted about it.
 *
 * @param parts the sentence, its clauses apart from the words between them
 */
public record ReadAs(List<Part> parts, List<Note> notes) {

    /** Beyond this the sentence is long and the counts cost more than they tell. */
    private static final int MOST_COUNTS = 12;

    private static final int LONGEST_QUOTE = 40;

    public ReadAs {
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
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
     * @param quote the columns that it is about
     * @param repair a query that says it plainly, with its address
     */
    public record Note(
            int number,
            String quote,
            String message,
            @Nullable Link repair) {}

    static ReadAs of(Reading reading, SearchAddress address, Searcher searcher) throws IOException {
        List<Note> notes = new ArrayList<>();
        for (Warning warning : reading.warnings()) {
            String repair = warning.repair();
            notes.add(new Note(
                    notes.size() + 1,
                    quote(reading, warning),
                    warning.message(),
                    repair == null
                            ? null
                            : Link.to(
                                    change(reading.text(), repair),
                                    address.withQuery(repair).under("/"))));
        }
        return new ReadAs(parts(reading, searcher), notes);
    }

    /** The sentence holds each clause in its own words, in order; one that it does not hold stays without a count. */
    private static List<Part> parts(Reading reading, Searcher searcher) throws IOException {
        String sentence = reading.readAs();
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (Reading.Clause clause : reading.clauses()) {
            int start = clause.readAs().isEmpty() ? -1 : sentence.indexOf(clause.readAs(), at);
            if (start >= 0 && parts.size() < 2 * MOST_COUNTS) {
                parts.add(new Part(sentence.substring(at, start), false, ""));
                at = start + clause.readAs().length();
                parts.add(new Part(clause.readAs(), true, NumberWords.count(searcher.count(clause.query()))));
            }
        }
        parts.add(new Part(sentence.substring(at), false, ""));
        parts.removeIf(part -> part.text().isEmpty());
        return parts;
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
        return change.isEmpty() ? "Leave it out" : "Use " + shortened(change);
    }

    private static String quote(Reading reading, Warning warning) {
        int length = reading.text().length();
        int start = Math.min(warning.span().start(), length);
        return shortened(reading.text().substring(start, Math.min(warning.span().end(), length)));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}

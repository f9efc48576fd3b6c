package dateline.web.page;

import dateline.article.Span;
import dateline.query.Reading;
import dateline.query.Warning;
import dateline.search.Explanation;
import dateline.web.address.SearchAddress;
import dateline.web.words.NumberWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sentence under the search box, and what is noted about it.
 *
 * @param parts the sentence, its clauses apart from the words between them
 */
public record ReadAs(List<Part> parts, List<Note> notes) {

    /** Beyond this the sentence is long and the counts cost more than they tell. */
    private static final int MOST_COUNTS = 12;

    private static final int LONGEST_QUOTE = 40;

    /** The end of a path tells what it leads to. */
    private static final int LONGEST_CHANGE = 80;

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
     * @param repairs queries that say it plainly, with their addresses
     */
    public record Note(int number, String quote, String message, List<Link> repairs) {
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
        repairs.forEach((trouble, links) ->
                notes.add(new Note(notes.size() + 1, quote(reading, trouble.span), trouble.message, links)));
        return new ReadAs(parts(explanation), notes);
    }

    private record Trouble(Span span, String message) {}

    /** The sentence holds each clause in its own words, in order; one that it does not hold stays without a count. */
    private static List<Part> parts(Explanation explanation) {
        Reading reading = explanation.reading();
        String sentence = reading.readAs();
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (int index = 0; index < explanation.counts().size(); index++) {
            Reading.Clause clause = reading.clauses().get(index);
            int start = clause.readAs().isEmpty() ? -1 : sentence.indexOf(clause.readAs(), at);
            if (start >= 0 && parts.size() < 2 * MOST_COUNTS) {
                parts.add(new Part(sentence.substring(at, start), false, ""));
                at = start + clause.readAs().length();
                parts.add(new Part(
                        clause.readAs(),
                        true,
                        NumberWords.count(explanation.counts().get(index))));
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

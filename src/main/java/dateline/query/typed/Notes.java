package dateline.query.typed;

import dateline.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects what was not read as it may have been meant, with the edits that would repair it. */
public final class Notes {

    /** The most troubles that one reading tells; further ones would only bury the first. */
    public static final int MAX_TROUBLES = 20;

    private final List<Note> notes = new ArrayList<>();

    /** A replacement of a stretch of the query text; an empty stretch is an insertion. */
    public record Edit(Span span, String replacement) {

        public static Edit insert(int at, String inserted) {
            return new Edit(new Span(at, at), inserted);
        }
    }

    /**
     * Something that was not read as it may have been meant.
     *
     * @param repair a text that says it plainly, or null if there is none to offer
     */
    public record Trouble(
            Span span, String message, @Nullable String repair) {}

    /** @param isLimit whether it says that something was cut, which is always told */
    private record Note(Span span, String message, List<Edit> edits, boolean isLimit) {}

    public void add(Span span, String message, Edit... edits) {
        notes.add(new Note(span, message, List.of(edits), false));
    }

    /** Notes, once, that a query is longer or deeper than what is read. */
    public void addLimit(Span span, String message) {
        if (!has(message)) {
            notes.add(new Note(span, message, List.of(), true));
        }
    }

    public boolean has(String message) {
        return notes.stream().anyMatch(note -> note.message.equals(message));
    }

    /**
     * The troubles, in the order of the text. One click repairs everything that has the same trouble.
     *
     * @param readAgain reads a repaired text, to see that the trouble is gone; a repair that does not help is not offered
     */
    public List<Trouble> troubles(String text, Function<String, Notes> readAgain) {
        List<Note> first = notes.stream()
                .sorted(Comparator.comparing(Note::isLimit).reversed().thenComparing(Note::span))
                .limit(MAX_TROUBLES)
                .sorted(Comparator.comparing(Note::span))
                .toList();
        List<String> repairs = new ArrayList<>();
        for (Note note : first) {
            int same = indexOf(first, note.message);
            repairs.add(same < repairs.size() ? repairs.get(same) : offer(text, note, readAgain));
        }
        List<Trouble> troubles = new ArrayList<>();
        for (int index = 0; index < first.size(); index++) {
            Note note = first.get(index);
            String repair = repairs.get(index);
            troubles.add(new Trouble(note.span, note.message, repair.isEmpty() ? null : repair));
        }
        return troubles;
    }

    private static int indexOf(List<Note> notes, String message) {
        int index = 0;
        while (!notes.get(index).message.equals(message)) {
            index++;
        }
        return index;
    }

    /** The repaired text, or nothing if there is none that helps. */
    private String offer(String text, Note note, Function<String, Notes> readAgain) {
        String repair = repaired(text, note.message);
        return repair == null || readAgain.apply(repair).has(note.message) ? "" : repair;
    }

    private @Nullable String repaired(String text, String message) {
        List<Edit> edits = notes.stream()
                .filter(note -> note.message.equals(message))
                .flatMap(note -> note.edits.stream())
                .sorted(Comparator.comparing(Edit::span))
                .toList();
        StringBuilder repaired = new StringBuilder();
        int at = 0;
        for (Edit edit : edits) {
            if (edit.span.start() >= at) {
                repaired.append(text, at, edit.span.start()).append(edit.replacement);
                at = edit.span.end();
            }
        }
        String repair = repaired.append(text, at, text.length()).toString().strip();
        return edits.isEmpty() || repair.equals(text) ? null : repair;
    }
}

package dateline.query;

import dateline.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects what was not read as it may have been meant, with the edits that would repair it. */
final class Notes {

    /** The most warnings that one reading gives; further ones would only bury the first. */
    static final int MAX_WARNINGS = 20;

    private final List<Note> notes = new ArrayList<>();

    /** A replacement of a stretch of the query text; an empty stretch is an insertion. */
    record Edit(Span span, String replacement) {

        static Edit insert(int at, String inserted) {
            return new Edit(new Span(at, at), inserted);
        }
    }

    /** @param isLimit whether it says that something was cut, which is always told */
    private record Note(Span span, String message, List<Edit> edits, boolean isLimit) {}

    void add(Span span, String message, Edit... edits) {
        notes.add(new Note(span, message, List.of(edits), false));
    }

    /** Notes, once, that a query is longer or deeper than what is read. */
    void addLimit(Span span, String message) {
        if (!has(message)) {
            notes.add(new Note(span, message, List.of(), true));
        }
    }

    boolean has(String message) {
        return notes.stream().anyMatch(note -> note.message.equals(message));
    }

    /**
     * The warnings, in the order of the text. One click repairs everything that has the same trouble.
     *
     * @param readAgain reads a repaired text, to see that the trouble is gone; a repair that does not help is not offered
     */
    List<Warning> warnings(String text, Function<String, Notes> readAgain) {
        List<Note> first = notes.stream()
                .sorted(Comparator.comparing(Note::isLimit).reversed().thenComparing(Note::span))
                .limit(MAX_WARNINGS)
                .sorted(Comparator.comparing(Note::span))
                .toList();
        List<String> repairs = new ArrayList<>();
        for (Note note : first) {
            int same = indexOf(first, note.message);
            repairs.add(same < repairs.size() ? repairs.get(same) : offer(text, note, readAgain));
        }
        List<Warning> warnings = new ArrayList<>();
        for (int index = 0; index < first.size(); index++) {
            Note note = first.get(index);
            String repair = repairs.get(index);
            warnings.add(new Warning(note.span, note.message, repair.isEmpty() ? null : repair));
        }
        return warnings;
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

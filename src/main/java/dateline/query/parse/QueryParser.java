package dateline.query.parse;

import dateline.article.Span;
import dateline.query.Query;
import dateline.query.Reading;
import dateline.query.Warning;
import dateline.query.Wording;
import dateline.query.typed.Lexer;
import dateline.query.typed.Notes;
import java.util.List;
import java.util.Locale;

/** Reads what a reporter typed. Any text can be read; what cannot be read as meant is read as words, with a warning. */
public final class QueryParser {

    /** The longest query that is read; what stands beyond is cut off. */
    public static final int MAX_LENGTH = 2000;

    /** The deepest nesting of brackets; deeper ones are ignored. */
    public static final int MAX_DEPTH = Lexer.MAX_DEPTH;

    /** The most words, phrases and conditions that are searched; further ones are ignored. */
    public static final int MAX_CLAUSES = 200;

    private QueryParser() {}

    /** How a text is read: {@code killed:>100 mandalay} as more than 100 killed, and the word mandalay. */
    public static Reading parse(String text) {
        Draft draft = Draft.of(text);
        List<Warning> warnings = draft.notes.troubles(draft.text, repair -> Draft.of(repair).notes).stream()
                .map(trouble -> new Warning(trouble.span(), trouble.message(), trouble.repair()))
                .toList();
        return new Reading(
                draft.text,
                draft.query,
                Wording.of(draft.query),
                draft.clauses.clauses(),
                draft.clauses.sort(),
                warnings);
    }

    /** A reading whose repairs are not worked out, nor its words. */
    private record Draft(String text, Query query, ClauseReader clauses, Notes notes) {

        static Draft of(String typed) {
            Notes notes = new Notes();
            String text = cut(typed, notes);
            ClauseReader clauses = new ClauseReader(notes);
            Query query = new Grammar(Lexer.lexemes(text, notes), clauses, notes, text.length()).whole();
            return new Draft(text, query, clauses, notes);
        }

        private static String cut(String typed, Notes notes) {
            if (typed.length() <= MAX_LENGTH) {
                return typed;
            }
            String text = typed.substring(0, lengthKept(typed));
            notes.addLimit(
                    new Span(text.length(), text.length()),
                    String.format(
                            Locale.ROOT,
                            "A query is read up to %,d characters; what stands beyond is cut off.",
                            MAX_LENGTH));
            return text;
        }

        /** No word is cut in two, as its first half would be another word; unless it fills the whole query. */
        private static int lengthKept(String typed) {
            int length = MAX_LENGTH;
            while (length > 0 && !Lexer.isBlank(typed.charAt(length))) {
                length--;
            }
            return length > 0
                    ? length
                    : Character.isHighSurrogate(typed.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH;
        }
    }
}

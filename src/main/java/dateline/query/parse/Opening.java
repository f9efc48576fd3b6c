package dateline.query.parse;

import dateline.query.Field;
import dateline.query.typed.Lexeme;
import dateline.query.typed.Lexeme.Label;
import dateline.query.typed.Lexeme.Quoted;
import dateline.query.typed.Lexeme.Text;
import dateline.query.typed.Lexer;
import dateline.query.typed.Notes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The end of a query that is still being typed, as it may be completed: of {@code killed aung s} the text {@code aung s}. */
public sealed interface Opening {

    /** Where in the query it begins; what completes it stands there instead, up to the end. */
    int start();

    /** What stands there already: {@code "aung s"}. */
    String typed();

    /**
     * Words that stand free or in a part of the article.
     *
     * @param isNameWanted whether a name or a field may stand in their place
     */
    record OfWords(int start, String typed, boolean isNameWanted) implements Opening {

        /** Whether it is one word, its end not typed yet. */
        public boolean isOneWord() {
            return typed.chars().noneMatch(unit -> Lexer.isBlank((char) unit));
        }
    }

    /** A quotation that is still open; it begins at its mark. */
    record OfQuotation(int start, String typed) implements Opening {}

    /**
     * The name behind a field.
     *
     * @param label the field as typed, with its colon
     */
    record OfName(int start, String label, Field field, String typed) implements Opening {}

    /**
     * One of few words.
     *
     * @param values those that it may become, whole: {@code "sort:newest"}
     */
    record OfValue(int start, String typed, List<String> values) implements Opening {
        public OfValue {
            values = List.copyOf(values);
        }
    }

    /** No name of a person or place has many more words. */
    int MOST_WORDS = 5;

    /** The openings of a text, the longest first: names may have several words. None if its end can be completed by nothing. */
    static List<Opening> of(String text) {
        if (text.isBlank() || text.length() > QueryParser.MAX_LENGTH) {
            return List.of();
        }
        List<Lexeme> lexemes = Lexer.lexemes(text, new Notes());
        if (lexemes.isEmpty()) {
            return List.of();
        }
        Lexeme last = lexemes.getLast();
        Lexeme before = lexemes.size() > 1 ? lexemes.get(lexemes.size() - 2) : null;
        if (last instanceof Quoted quoted) {
            boolean isOpen = quoted.text().length() + 1 == quoted.span().length();
            return !isOpen || quoted.text().isBlank() ? List.of() : quoted(text, quoted, before);
        }
        return Lexer.isColonAtTheEnd(text) ? behindColon(text) : words(text, lexemes);
    }

    private static List<Opening> quoted(String text, Quoted quoted, @Nullable Lexeme before) {
        if (!(before instanceof Label label)) {
            return List.of(new OfQuotation(quoted.span().start(), quoted.text()));
        }
        return Meaning.of(label.key()) instanceof Meaning.Named(Field field)
                ? List.of(new OfName(label.span().start(), label.span().in(text), field, quoted.text()))
                : List.of();
    }

    /** A field without a value yet: {@code sort:}. */
    private static List<Opening> behindColon(String text) {
        int start = text.length() - 1;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String key = text.substring(start, text.length() - 1);
        List<String> values = Keys.values(key, "");
        return values.isEmpty() ? List.of() : List.of(new OfValue(start, text.substring(start), values));
    }

    private static List<Opening> words(String text, List<Lexeme> lexemes) {
        List<Opening> openings = new ArrayList<>();
        boolean isEnded = Lexer.isBlank(text.charAt(text.length() - 1));
        for (int words = 1; words <= Math.min(MOST_WORDS, lexemes.size()); words++) {
            int at = lexemes.size() - words;
            if (!(lexemes.get(at) instanceof Text first) || !isPlain(first.text())) {
                break;
            }
            Lexeme before = at > 0 ? lexemes.get(at - 1) : null;
            String typed = text.substring(first.span().start());
            if (before instanceof Label label) {
                openings.addAll(0, labelled(text, label, first, typed));
                break;
            }
            if (before instanceof Lexeme.Exact || before instanceof Lexeme.Sloppy) {
                break;
            }
            boolean isBare = !(before instanceof Lexeme.Near) && !(before instanceof Lexeme.AtLeast);
            if (!isEnded || isBare) {
                openings.addFirst(new OfWords(first.span().start(), typed, isBare));
            }
            if (!isBare || !(before instanceof Text)) {
                break;
            }
        }
        return openings;
    }

    /** What stands right behind a field, perhaps with further words that may be of the same name. */
    private static List<Opening> labelled(String text, Label label, Text first, String typed) {
        int start = label.span().start();
        return switch (Meaning.of(label.key())) {
            case Meaning.Named(Field field) ->
                List.of(new OfName(start, label.span().in(text), field, typed));
            case Meaning.InPart _ -> List.of(new OfWords(first.span().start(), typed, false));
            case Meaning.Holding _, Meaning.Sorted _ -> {
                List<String> values = Keys.values(label.key(), typed);
                yield values.isEmpty() ? List.of() : List.of(new OfValue(start, text.substring(start), values));
            }
            default -> List.of();
        };
    }

    /** Whether it may be the beginning of a name or word: no mask, no path, no comparison. */
    private static boolean isPlain(String word) {
        return Character.isLetterOrDigit(word.codePointAt(0))
                && word.codePoints().noneMatch(unit -> "*?!~<>=≥≤:/\\".indexOf(unit) >= 0);
    }
}

package dateline.query.typed;

import dateline.article.Span;
import dateline.query.typed.Notes.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts a typed query into lexemes. Quotes that stay open are closed at the end; brackets nested too deeply are dropped. */
public final class Lexer {

    /** The deepest nesting of brackets; deeper ones are ignored. */
    public static final int MAX_DEPTH = 20;

    private static final String QUOTES = "\"“”„‟«»＂";

    private static final Pattern NEARNESS =
            Pattern.compile("(?i:(?:w|pre)?/(?:\\d{1,9}|[sp]))|(?:NEAR|ONEAR|ADJ)/?\\d{1,9}|SAME");

    private static final Pattern AT_LEAST = Pattern.compile("(?i)atleast\\d{1,9}");

    private static final Pattern A_NOT = Pattern.compile("[\\s\\p{Z}]++NOT(?![^\\s\\p{Z}(\\[\"“”«»])");

    private static final Pattern A_COUNT = Pattern.compile("\\(\\d{1,9}\\)");

    private final String text;
    private final Notes notes;
    private final List<Lexeme> lexemes = new ArrayList<>();
    private int at;
    private int depth;
    private int dropped;

    private Lexer(String text, Notes notes) {
        this.text = text;
        this.notes = notes;
    }

    public static List<Lexeme> lexemes(String text, Notes notes) {
        Lexer lexer = new Lexer(text, notes);
        while (lexer.at < text.length()) {
            lexer.step();
        }
        return lexer.lexemes;
    }

    private void step() {
        char unit = text.charAt(at);
        if (isBlank(unit)) {
            at++;
        } else if (isQuote(unit)) {
            quoted();
        } else if (isOpening(unit)) {
            open(unit);
        } else if (isClosing(unit)) {
            close();
        } else {
            chunk();
        }
    }

    private void quoted() {
        int start = at;
        int end = closingQuote(start);
        if (end < 0) {
            end = text.length();
            notes.add(
                    new Span(start, start + 1),
                    "This quotation mark was never closed; it is read as closed at the end.",
                    Edit.insert(end, text.charAt(start) == '«' ? "»" : text.charAt(start) == '"' ? "\"" : "”"));
            at = end;
        } else {
            at = end + 1;
        }
        lexemes.add(new Lexeme.Quoted(new Span(start, at), text.substring(start + 1, end)));
        sloppiness();
    }

    /** The mark that closes a quotation: its own partner, or any other mark if that is missing. */
    private int closingQuote(int start) {
        String partners = switch (text.charAt(start)) {
            case '"', '＂' -> "\"＂";
            case '«', '»' -> "«»";
            default -> "“”‟";
        };
        int closing = next(partners, start + 1);
        return closing >= 0 ? closing : next(QUOTES, start + 1);
    }

    private int next(String marks, int from) {
        for (int index = from; index < text.length(); index++) {
            if (marks.indexOf(text.charAt(index)) >= 0) {
                return index;
            }
        }
        return -1;
    }

    /** The {@code ~5} of {@code "a b"~5}. */
    private void sloppiness() {
        if (at < text.length() && text.charAt(at) == '~') {
            int start = at;
            at++;
            while (at < text.length() && Character.isDigit(text.charAt(at))) {
                at++;
            }
            Span span = new Span(start, at);
            lexemes.add(new Lexeme.Sloppy(span, span.in(text)));
        }
    }

    private void open(char bracket) {
        Span span = new Span(at, ++at);
        if (depth == MAX_DEPTH) {
            dropped++;
            String message = "Brackets more than " + MAX_DEPTH + " deep are ignored.";
            notes.addLimit(span, message);
        } else {
            depth++;
            lexemes.add(new Lexeme.Open(span, bracket == '(' ? ")" : "]"));
        }
    }

    private void close() {
        Span span = new Span(at, ++at);
        if (dropped > 0) {
            dropped--;
        } else {
            depth = Math.max(0, depth - 1);
            lexemes.add(new Lexeme.Close(span));
        }
    }

    private void chunk() {
        boolean isFree = at == 0 || isBlank(text.charAt(at - 1)) || isOpening(text.charAt(at - 1));
        boolean isExcluded = isFree && isPrefix('-');
        if (isExcluded) {
            lexemes.add(new Lexeme.Not(new Span(at, ++at), "-"));
        }
        boolean isExact = isFree && isPrefix('=');
        if (isExact) {
            lexemes.add(new Lexeme.Exact(new Span(at, ++at)));
        }
        if (at < text.length() && isInChunk(at)) {
            int colon = colon();
            if (colon > at && !isExact) {
                label(colon);
            } else if (isExact) {
                lexemes.add(takeText());
            } else if (isExcluded) {
                lexemes.add(atLeastOr(takeText()));
            } else {
                word(takeText());
            }
        }
    }

    /** Whether this sign stands right before something that can be searched. */
    private boolean isPrefix(char sign) {
        if (at + 1 >= text.length() || text.charAt(at) != sign) {
            return false;
        }
        char next = text.charAt(at + 1);
        return Character.isLetterOrDigit(text.codePointAt(at + 1))
                || isQuote(next)
                || isOpening(next)
                || (next == '=' && sign == '-');
    }

    /** The colon of a label that begins here and has its value right behind it; −1 if there is none. */
    private int colon() {
        int index = at;
        while (index < text.length() && Character.isLetter(text.charAt(index))) {
            index++;
        }
        if (index == at || index + 1 >= text.length() || !isColon(index)) {
            return -1;
        }
        char next = text.charAt(index + 1);
        // "http://…" and "::" are no fields, and "Killed: 3 men" is text.
        return isBlank(next) || isClosing(next) || next == '/' || next == ':' ? -1 : index;
    }

    /** Factiva's field of headlines ends in an equals sign. */
    private boolean isColon(int index) {
        return text.charAt(index) == ':'
                || (text.charAt(index) == '=' && text.substring(at, index).equalsIgnoreCase("hd"));
    }

    /** Whether a text ends in a word and a colon, the value of a field still to be typed. */
    public static boolean isColonAtTheEnd(String text) {
        return text.endsWith(":") && text.length() > 1 && Character.isLetter(text.charAt(text.length() - 2));
    }

    private void label(int colon) {
        Span span = new Span(at, colon + 1);
        lexemes.add(new Lexeme.Label(span, text.substring(at, colon).toLowerCase(Locale.ROOT)));
        at = colon + 1;
        // An equals sign before a number is one of comparison.
        if (isPrefix('=') && !Character.isDigit(text.charAt(at + 1))) {
            lexemes.add(new Lexeme.Exact(new Span(at, ++at)));
        }
        if (at < text.length() && isInChunk(at)) {
            lexemes.add(atLeastOr(takeText()));
        }
    }

    private Lexeme.Text takeText() {
        int start = at;
        while (at < text.length() && isInChunk(at)) {
            at++;
        }
        Span span = new Span(start, at);
        return new Lexeme.Text(span, span.in(text));
    }

    /** A chunk without a label: an operator, or text. */
    private void word(Lexeme.Text chunk) {
        lexemes.add(isAtLeast(chunk.text()) ? atLeastOr(chunk) : classified(chunk));
    }

    private Lexeme atLeastOr(Lexeme.Text chunk) {
        return isAtLeast(chunk.text()) ? new Lexeme.AtLeast(chunk.span(), chunk.text()) : chunk;
    }

    private boolean isAtLeast(String word) {
        boolean isBeforeBracket = at < text.length() && isOpening(text.charAt(at));
        return AT_LEAST.matcher(word).matches() && (isBeforeBracket || word.startsWith("ATLEAST"));
    }

    private Lexeme classified(Lexeme.Text chunk) {
        String word = chunk.text();
        Span span = chunk.span();
        return switch (word) {
            case "AND", "&", "&&", "+" -> new Lexeme.And(span, word);
            case "OR", "|", "||" -> new Lexeme.Or(span, word);
            case "NOT", "ANDNOT" -> new Lexeme.Not(span, word);
            case "BUT" -> isBefore(A_NOT) ? new Lexeme.And(span, word) : chunk;
            case "AROUND" -> isBefore(A_COUNT) ? throughBracket(span) : chunk;
            default -> NEARNESS.matcher(word).matches() ? new Lexeme.Near(span, word) : chunk;
        };
    }

    private boolean isBefore(Pattern pattern) {
        return pattern.matcher(text).region(at, text.length()).lookingAt();
    }

    private Lexeme throughBracket(Span word) {
        at = text.indexOf(')', at) + 1;
        Span span = new Span(word.start(), at);
        return new Lexeme.Near(span, span.in(text));
    }

    private boolean isInChunk(int index) {
        char unit = text.charAt(index);
        return !isBlank(unit) && !isQuote(unit) && !isOpening(unit) && !isClosing(unit);
    }

    public static boolean isBlank(char unit) {
        return Character.isWhitespace(unit)
                || Character.isSpaceChar(unit)
                || Character.isISOControl(unit)
                || unit == '\uFEFF'
                || unit == '\u200B';
    }

    private static boolean isQuote(char unit) {
        return QUOTES.indexOf(unit) >= 0;
    }

    private static boolean isOpening(char unit) {
        return unit == '(' || unit == '[';
    }

    private static boolean isClosing(char unit) {
        return unit == ')' || unit == ']';
    }
}

package dateline.query.parse;

import dateline.article.FigureKind;
import dateline.article.Span;
import dateline.query.Words;
import dateline.query.typed.Notes;
import dateline.query.typed.Notes.Edit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a bare word with its wildcards, and notes where it looks like an operator that it is not. */
final class WordReader {

    private static final Pattern MISSPELLED = Pattern.compile("([\\p{L}\\p{M}\\p{N}]++)~(\\d?)[,;.]?");
    private static final Pattern OPEN_ENDED = Pattern.compile("([\\p{L}\\p{M}\\p{N}]{3,}+)!");
    private static final Pattern LEADING = Pattern.compile("^[*?]++(?=[\\p{L}\\p{N}])");

    /** Stars after a letter, question marks between letters; one at the end ends a question. */
    private static final Pattern MASKED =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:[*]++|[*?]++(?=[\\p{L}\\p{M}\\p{N}]))"
                    + "(?:[\\p{L}\\p{M}\\p{N}]|[*]|\\?++(?=[\\p{L}\\p{M}\\p{N}*]))*+");

    private static final Pattern ANY_MASK = Pattern.compile("(?<=[\\p{L}\\p{N}])[*]|[*?](?=[\\p{L}\\p{N}])");
    private static final Pattern BARRED = Pattern.compile("[\\p{L}\\p{N}]++(?:\\|[\\p{L}\\p{N}]++)++");
    private static final Pattern COMPARED = Pattern.compile("(\\p{L}++)([<>=≥≤]{1,2}.*)");

    /** A word so long may hold two slips. */
    private static final int LONG_WORD = 6;

    private final Notes notes;

    WordReader(Notes notes) {
        this.notes = notes;
    }

    /** The word to search. */
    Words read(Span span, String text) {
        noteBar(span, text);
        noteComparison(span, text);
        DayReader.noteDoubtful(notes, span, text, "on:");
        return plain(span, text);
    }

    /** The word with its wildcards. */
    Words plain(Span span, String typed) {
        Matcher misspelled = MISSPELLED.matcher(typed);
        if (misspelled.matches()) {
            return misspelled(span, misspelled.group(1), misspelled.group(2));
        }
        Matcher openEnded = OPEN_ENDED.matcher(typed);
        if (openEnded.matches()) {
            notes.add(
                    span,
                    "“" + typed + "” is searched with any ending, as “" + openEnded.group(1)
                            + "*”; quoted, it is searched as it stands.",
                    new Edit(span, "\"" + typed + "\""));
            return new Words.Wildcard(openEnded.group(1) + "*");
        }
        String text = withoutLeading(span, typed);
        String word = text.endsWith(",") || text.endsWith(";") || text.endsWith(".")
                ? text.substring(0, text.length() - 1)
                : text;
        if (MASKED.matcher(word).matches()) {
            return new Words.Wildcard(word);
        }
        noteUnreadMask(span, text);
        return new Words.Word(text);
    }

    private Words misspelled(Span span, String word, String digit) {
        int usual = word.length() < LONG_WORD ? 1 : 2;
        int typed = digit.isEmpty() ? usual : Integer.parseInt(digit);
        int slips = Math.clamp(typed, 1, 2);
        if (slips != typed) {
            notes.add(
                    span,
                    "“~" + digit + "” is read as “~" + slips + "”; a word is searched with one or two slips.",
                    new Edit(span, word + "~" + slips));
        }
        return new Words.Misspelled(word, slips);
    }

    /** No word is searched from its middle: that would look at all words. */
    private String withoutLeading(Span span, String text) {
        Matcher leading = LEADING.matcher(text);
        if (!leading.find()) {
            return text;
        }
        String word = text.substring(leading.end());
        notes.add(
                span,
                "A word is searched from its beginning; “" + text + "” is searched as “" + word + "”.",
                new Edit(span, word));
        return word;
    }

    private void noteUnreadMask(Span span, String text) {
        // A question mark inside a web address is no wildcard.
        if (text.indexOf('/') < 0
                && text.indexOf('=') < 0
                && ANY_MASK.matcher(text).find()) {
            notes.add(
                    span,
                    "Only a word of letters and digits may hold * or ?; “" + text + "” is searched as it stands.");
        }
    }

    /** Names are compared as they are. */
    void noteMaskInName(Span span, String text) {
        if (ANY_MASK.matcher(text).find()) {
            notes.add(span, "A name is searched as it stands; “" + text + "” stands for no other.");
        }
    }

    private void noteBar(Span span, String text) {
        if (BARRED.matcher(text).matches()) {
            notes.add(
                    span,
                    "“|” means OR only between blanks; “" + text + "” is searched as words.",
                    new Edit(span, text.replace("|", " | ")));
        }
    }

    private void noteComparison(Span span, String text) {
        Matcher matcher = COMPARED.matcher(text);
        if (matcher.matches()
                && Meaning.of(matcher.group(1).toLowerCase(Locale.ROOT)) instanceof Meaning.Reported(FigureKind _)
                && Amount.of(matcher.group(2)) != null) {
            String condition = matcher.group(1) + ":" + matcher.group(2);
            notes.add(
                    span,
                    "“" + text + "” is searched as words; a figure is asked for with a colon: " + condition + ".",
                    new Edit(span, condition));
        }
    }
}

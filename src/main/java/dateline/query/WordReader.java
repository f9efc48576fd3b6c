package dateline.query;

import dateline.article.FigureKind;
import dateline.article.Span;
import dateline.query.typed.Later;
import dateline.query.typed.Notes;
import dateline.query.typed.Notes.Edit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a bare word, and notes where it looks like an operator that it is not. */
final class WordReader {

    private static final Pattern LENGTH = Pattern.compile("(?i)(?:wc|length)[<>=]{1,2}\\d++");
    private static final Pattern LIKE = Pattern.compile("(.*[\\p{L}\\p{N}])~\\d?");
    private static final Pattern OPEN_ENDED = Pattern.compile("(.*[\\p{L}\\p{N}])\\*++");
    private static final Pattern MASKED = Pattern.compile("(?:^\\*++|(?<=[\\p{L}\\p{N}])[*?]++)(?=[\\p{L}\\p{N}])");
    private static final Pattern BARRED = Pattern.compile("[\\p{L}\\p{N}]++(?:\\|[\\p{L}\\p{N}]++)++");
    private static final Pattern COMPARED = Pattern.compile("(\\p{L}++)([<>=≥≤]{1,2}.*)");

    private final Notes notes;

    WordReader(Notes notes) {
        this.notes = notes;
    }

    /** The word to search, or null if there is none in it. */
    @Nullable
    String read(Span span, String text) {
        if (LENGTH.matcher(text).matches()) {
            notes.add(span, Later.message(text, "articles of any length are searched"), new Edit(span, ""));
            return null;
        }
        String plain = plain(span, text);
        noteBar(span, plain);
        noteComparison(span, plain);
        DayReader.noteDoubtful(notes, span, plain, "on:");
        return plain;
    }

    /** The word without its wildcards. */
    String plain(Span span, String text) {
        Matcher matcher = LIKE.matcher(text);
        if (matcher.matches()) {
            return shortened(span, text, matcher.group(1), "misspellings are not searched");
        }
        matcher = OPEN_ENDED.matcher(text);
        if (matcher.matches()) {
            return shortened(span, text, matcher.group(1), "the word is searched with its inflections only");
        }
        noteMask(span, text);
        return text;
    }

    private String shortened(Span span, String text, String word, String instead) {
        notes.add(
                new Span(span.start() + word.length(), span.end()),
                Later.message(text.substring(word.length()), instead),
                new Edit(span, word));
        return word;
    }

    private void noteMask(Span span, String text) {
        // A question mark inside a web address is no wildcard.
        if (text.indexOf('/') < 0
                && text.indexOf('=') < 0
                && MASKED.matcher(text).find()) {
            notes.add(
                    span,
                    "Letters left open with * or ? are not supported yet; “" + text + "” is searched as it stands.");
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

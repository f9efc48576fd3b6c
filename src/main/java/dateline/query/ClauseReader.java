package dateline.query;

import dateline.article.DateRange;
import dateline.article.FigureKind;
import dateline.article.Span;
import dateline.query.Meaning.Side;
import dateline.query.Reading.Clause;
import dateline.query.typed.Lexeme.Label;
import dateline.query.typed.Lexeme.Quoted;
import dateline.query.typed.Lexeme.Text;
import dateline.query.typed.Notes;
import dateline.query.typed.Notes.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the smallest parts of a query: words, phrases, values of fields. What is ignored is null. */
final class ClauseReader {

    private final Notes notes;
    private final WordReader words;
    private final DayReader days;
    private final FigureReader figures;
    private final List<Clause> clauses = new ArrayList<>();

    ClauseReader(Notes notes) {
        this.notes = notes;
        this.words = new WordReader(notes);
        this.days = new DayReader(notes);
        this.figures = new FigureReader(notes);
    }

    /**
     * The field that a value stands in.
     *
     * @param isBracketed whether the value is one of several in brackets
     */
    record Context(Meaning meaning, Label label, boolean isBracketed) {

        Context inBrackets() {
            return new Context(meaning, label, true);
        }
    }

    List<Clause> clauses() {
        return clauses;
    }

    int size() {
        return clauses.size();
    }

    boolean isFull() {
        return clauses.size() >= QueryParser.MAX_CLAUSES;
    }

    void forgetFrom(int size) {
        clauses.subList(size, clauses.size()).clear();
    }

    /** Whether a text behind others is part of the same value. */
    static boolean goesOn(@Nullable Context context, List<Text> texts, String next) {
        if (context == null) {
            return false;
        }
        return switch (context.meaning()) {
            case Meaning.Part part -> context.isBracketed() && part.isNamed();
            case Meaning.Reported(var kind) -> {
                boolean isNumber = texts.size() == 1 && Amount.isOpen(joined(texts));
                boolean isUnit = Amount.isMagnitude(next) || (kind == FigureKind.MONEY && Amount.isCurrency(next));
                yield (isNumber || isUnit) && Amount.of(joined(texts) + " " + next) != null;
            }
            case Meaning.Published _,
                    Meaning.Counted _,
                    Meaning.SaidBy _,
                    Meaning.Happened _,
                    Meaning.Promised _,
                    Meaning.Unknown _ -> false;
        };
    }

    private static String joined(List<Text> texts) {
        return texts.stream().map(Text::text).collect(Collectors.joining(" "));
    }

    @Nullable
    Query phrase(@Nullable Context context, Quoted quoted) {
        if (isSilent(quoted.text())) {
            notes.add(
                    quoted.span(),
                    "There is no letter or digit between these quotation marks; they are ignored.",
                    new Edit(quoted.span(), ""));
            return null;
        }
        Query value = context == null ? null : value(context, quoted.span(), quoted.text());
        return clause(quoted.span(), value == null ? new Query.Phrase(quoted.text()) : value);
    }

    /** A bare text, or the value of a field. */
    @Nullable
    Query text(@Nullable Context context, List<Text> texts) {
        Span span =
                new Span(texts.getFirst().span().start(), texts.getLast().span().end());
        String text = joined(texts);
        if (isSilent(text)) {
            notes.add(span, "“" + text + "” holds no letter or digit and is ignored.", new Edit(span, ""));
            return null;
        }
        if (context == null) {
            DateRange range = days.bare(span, text);
            return range == null ? word(span, text) : clause(span, new Query.Published(range));
        }
        boolean isWord = context.meaning() instanceof Meaning.Part part && !part.isNamed();
        Query value = value(context, span, isWord ? words.plain(span, text) : text);
        return value == null ? words(context, span, text) : clause(span, value);
    }

    /** What a field's value asks, or null if it is to be searched as words. */
    private @Nullable Query value(Context context, Span span, String text) {
        return switch (context.meaning()) {
            case Meaning.Part part -> new Query.InField(part.field(), part.isNamed() ? name(text) : text.strip());
            case Meaning.Published(Side side) -> {
                DateRange range = days.labelled(side, span, text.strip());
                yield range == null ? null : new Query.Published(range);
            }
            case Meaning.Reported(var kind) ->
                figures.read(kind, context.label().key(), span, text.strip());
            case Meaning.Counted _ -> new Query.HasFigure(null, List.of(), null, List.of(name(text)), List.of());
            case Meaning.SaidBy _ -> new Query.HasFigure(null, List.of(), null, List.of(), List.of(name(text)));
            case Meaning.Happened _ -> {
                DateRange range = days.labelled(Side.WITHIN, span, text.strip());
                yield range == null ? null : new Query.Happened(range);
            }
            case Meaning.Promised _, Meaning.Unknown _ -> null;
        };
    }

    /** A name as typed, without the comma or full stop of a sentence behind it. */
    private static String name(String text) {
        return text.strip().replaceAll("[,;]++$", "").strip();
    }

    /** A value that could not be read. The name of a kind is a word of the text as well: {@code Killed:three}. */
    private @Nullable Query words(Context context, Span span, String text) {
        boolean isKind = context.meaning() instanceof Meaning.Reported && !context.isBracketed();
        Query label = isKind
                ? clause(context.label().span(), new Query.Word(context.label().key()))
                : null;
        return Queries.and(label, clause(span, new Query.Word(text)));
    }

    private @Nullable Query word(Span span, String text) {
        String word = words.read(span, text);
        return word == null ? null : clause(span, new Query.Word(word));
    }

    private @Nullable Query clause(Span span, Query query) {
        if (!isFull()) {
            clauses.add(new Clause(span, query, Wording.of(query)));
            return query;
        }
        String message =
                "A query is read up to " + QueryParser.MAX_CLAUSES + " words and conditions; the rest is ignored.";
        notes.addLimit(span, message);
        return null;
    }

    private static boolean isSilent(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}

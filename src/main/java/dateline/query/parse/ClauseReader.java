package dateline.query.parse;

import dateline.article.DateRange;
import dateline.article.FigureKind;
import dateline.article.Span;
import dateline.query.Part;
import dateline.query.Queries;
import dateline.query.Query;
import dateline.query.Reach;
import dateline.query.Reading.Clause;
import dateline.query.Sort;
import dateline.query.Wording;
import dateline.query.Words;
import dateline.query.typed.Lexeme;
import dateline.query.typed.Lexeme.AtLeast;
import dateline.query.typed.Lexeme.Label;
import dateline.query.typed.Lexeme.Quoted;
import dateline.query.typed.Lexeme.Sloppy;
import dateline.query.typed.Lexeme.Text;
import dateline.query.typed.Notes;
import dateline.query.typed.Notes.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the smallest parts of a query: words, phrases, values of fields. What is ignored is null. */
final class ClauseReader {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]++");
    private static final Pattern DIGITS = Pattern.compile("(?i)atleast(\\d++)");
    private static final Pattern LENGTH = Pattern.compile("(?i)(?:wc|length)([<>=≥≤]{1,2}[\\d,.]++)");

    private final Notes notes;
    private final WordReader words;
    private final DayReader days;
    private final ValueReader values;
    private final List<Found> found = new ArrayList<>();
    private int read;

    ClauseReader(Notes notes) {
        this.notes = notes;
        this.words = new WordReader(notes);
        this.days = new DayReader(notes);
        this.values = new ValueReader(notes, words, days);
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

    /** A clause that is not put into words: those that become one with others never are. */
    private record Found(Span span, Query query) {}

    List<Clause> clauses() {
        return found.stream()
                .map(one -> new Clause(one.span, one.query, Wording.ofClause(one.query)))
                .toList();
    }

    int size() {
        return found.size();
    }

    boolean isFull() {
        return read >= QueryParser.MAX_CLAUSES;
    }

    /** The order that was asked for, or null. */
    @Nullable
    Sort sort() {
        return values.sort();
    }

    void forgetFrom(int size) {
        found.subList(size, found.size()).clear();
    }

    /** Makes one clause of those read since there were so many. */
    void replaceFrom(int size, Span span, Query query) {
        forgetFrom(size);
        found.add(new Found(span, query));
    }

    /** Whether a text behind others is part of the same value. */
    static boolean goesOn(@Nullable Context context, List<Text> texts, String next) {
        if (context == null) {
            return false;
        }
        return switch (context.meaning()) {
            case Meaning.Named _ -> context.isBracketed();
            case Meaning.Reported(var kind) -> {
                boolean isNumber = texts.size() == 1 && Amount.isOpen(joined(texts));
                boolean isUnit = Amount.isMagnitude(next) || (kind == FigureKind.MONEY && Amount.isCurrency(next));
                yield (isNumber || isUnit) && Amount.of(joined(texts) + " " + next) != null;
            }
            case Meaning.InPart _,
                    Meaning.Published _,
                    Meaning.Counted _,
                    Meaning.SaidBy _,
                    Meaning.Happened _,
                    Meaning.Holding _,
                    Meaning.Lengthy _,
                    Meaning.Sorted _,
                    Meaning.Unknown _ -> false;
        };
    }

    private static String joined(List<Text> texts) {
        return texts.stream().map(Text::text).collect(Collectors.joining(" "));
    }

    @Nullable
    Query phrase(@Nullable Context context, Quoted quoted) {
        return words(context, quoted.span(), new Words.Phrase(quoted.text()), quoted.text());
    }

    /** {@code "a b"~5}, whose words may stand in either order; of one word it is the word. */
    @Nullable
    Query sloppy(@Nullable Context context, Quoted quoted, Sloppy sloppy) {
        List<Words> each = Stream.of(BLANKS.split(quoted.text().strip(), -1))
                .filter(word -> !isSilent(word))
                .<Words>map(Words.Word::new)
                .toList();
        if (each.size() < 2 || (context != null && !(context.meaning() instanceof Meaning.InPart))) {
            notes.add(
                    sloppy.span(),
                    "“" + sloppy.text() + "” needs two words of the text before it; it is ignored.",
                    new Edit(sloppy.span(), ""));
            return phrase(context, quoted);
        }
        String digits = sloppy.text().substring(1);
        // Lucene counts the words between, or the moves; ours counts positions from word to word.
        String operator = "w/" + (digits.isEmpty() ? 1 : Math.min(Long.parseLong(digits), Reach.MOST) + 1);
        Nearness nearness = Nearness.of(operator, false).inRange();
        Words all = each.stream()
                .reduce((left, right) -> new Words.Near(left, right, nearness.reach(), false))
                .orElseThrow();
        Span span = new Span(quoted.span().start(), sloppy.span().end());
        String repair = each.stream()
                .map(word -> ((Words.Word) word).text())
                .collect(Collectors.joining(" " + operator + " ", "(", ")"));
        notes.add(
                sloppy.span(),
                "“" + sloppy.text() + "” is read as " + operator + " between the words.",
                new Edit(span, repair));
        return words(context, span, all, quoted.text());
    }

    /** Words exactly as they are written; a name is always compared as a name. */
    @Nullable
    Query exactly(@Nullable Context context, Lexeme.Exact exact, Span words, String text) {
        if (context != null && !(context.meaning() instanceof Meaning.InPart)) {
            notes.add(exact.span(), "“=” is for words of the text; here it is ignored.", new Edit(exact.span(), ""));
            return text(context, List.of(new Text(words, text)));
        }
        return words(context, new Span(exact.span().start(), words.end()), new Words.Exactly(text), text);
    }

    /** Words in a part of the article, or a value that is none. */
    private @Nullable Query words(@Nullable Context context, Span span, Words words, String text) {
        if (isSilent(text)) {
            notes.add(
                    span,
                    "There is no letter or digit between these quotation marks; they are ignored.",
                    new Edit(span, ""));
            return null;
        }
        if (context == null) {
            return clause(span, words);
        }
        if (context.meaning() instanceof Meaning.InPart(List<Part> parts)) {
            return clause(span, ValueReader.inAny(parts, words));
        }
        Query value = values.value(context, span, text);
        return value == null ? clause(span, words) : clauseUnlessNothing(span, value);
    }

    /** What has to stand so often: {@code atleast3(a b)} asks it of each. */
    @Nullable
    Query atLeast(int kept, AtLeast operator, Span span, Query operand) {
        long typed = Long.parseLong(DIGITS.matcher(operator.text()).replaceAll("$1"));
        int times = Math.clamp(typed, 1, Reach.MOST);
        if (times != typed) {
            notes.add(
                    operator.span(),
                    String.format(
                            Locale.ROOT,
                            "“%s” is read as %,d times; it counts from 1 to %,d.",
                            operator.text(),
                            times,
                            Reach.MOST));
        }
        Query often = Nearness.each(operand, part -> switch (part) {
            case Words words -> new Query.AtLeast(times, Part.BODY, words);
            case Query.InPart(Part place, Words words) -> new Query.AtLeast(times, place, words);
            case null, default -> null;
        });
        if (often == null) {
            notes.add(
                    operator.span(),
                    "“" + operator.text() + "” counts words or phrases of the text; one mention is enough here.",
                    new Edit(operator.span(), ""));
            return operand;
        }
        replaceFrom(kept, span, often);
        return often;
    }

    /** A word left of a label that is no field. */
    @Nullable
    Query doubtful(Label label) {
        Span word = new Span(label.span().start(), label.span().end() - 1);
        return clause(word, new Query.Doubtful(new Words.Word(label.key())));
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
            return bare(span, text);
        }
        Query value = values.value(context, span, text);
        return value == null ? words(context, span, text) : clauseUnlessNothing(span, value);
    }

    private @Nullable Query bare(Span span, String text) {
        DateRange range = days.bare(span, text);
        if (range != null) {
            return clause(span, new Query.Published(range));
        }
        Matcher length = LENGTH.matcher(text);
        Query.Length words = length.matches() ? ValueReader.length(length.group(1)) : null;
        return clause(span, words == null ? this.words.read(span, text) : words);
    }

    /** A value that could not be read. The name of a kind is a word of the text as well: {@code Killed:three}. */
    private @Nullable Query words(Context context, Span span, String text) {
        boolean isKind = context.meaning() instanceof Meaning.Reported && !context.isBracketed();
        Query label = isKind
                ? clause(context.label().span(), new Words.Word(context.label().key()))
                : null;
        return Queries.and(label, clause(span, new Words.Word(text)));
    }

    private @Nullable Query clauseUnlessNothing(Span span, Query query) {
        return query instanceof Query.All ? null : clause(span, query);
    }

    private @Nullable Query clause(Span span, Query query) {
        if (!isFull()) {
            read++;
            found.add(new Found(span, query));
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

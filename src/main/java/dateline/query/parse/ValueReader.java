package dateline.query.parse;

import dateline.article.DateRange;
import dateline.article.Span;
import dateline.query.Field;
import dateline.query.Part;
import dateline.query.Query;
import dateline.query.Sort;
import dateline.query.Words;
import dateline.query.parse.ClauseReader.Context;
import dateline.query.parse.Meaning.Side;
import dateline.query.typed.Notes;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind a field's colon. */
final class ValueReader {

    private final Notes notes;
    private final WordReader words;
    private final DayReader days;
    private final FigureReader figures;
    private @Nullable Sort sort;

    ValueReader(Notes notes, WordReader words, DayReader days) {
        this.notes = notes;
        this.words = words;
        this.days = days;
        this.figures = new FigureReader(notes);
    }

    /** The order that was asked for last, or null. */
    @Nullable
    Sort sort() {
        return sort;
    }

    /** What a field's value asks, or null if it is to be searched as words; an order asks for all articles. */
    @Nullable
    Query value(Context context, Span span, String text) {
        return switch (context.meaning()) {
            case Meaning.InPart(List<Part> parts) -> inAny(parts, words.plain(span, text));
            case Meaning.Named(Field field) -> {
                words.noteMaskInName(span, text);
                yield new Query.InField(field, name(text));
            }
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
            case Meaning.Holding _ -> holding(span, name(text).toLowerCase(Locale.ROOT));
            case Meaning.Lengthy _ -> {
                Query.Length length = length(name(text));
                if (length == null) {
                    notes.add(
                            span,
                            "“" + text + "” is no number of words and is searched as a word; one is written wc>800.");
                }
                yield length;
            }
            case Meaning.Sorted _ -> sorted(span, name(text).toLowerCase(Locale.ROOT));
            case Meaning.Unknown _ -> null;
        };
    }

    static Query inAny(List<Part> parts, Words words) {
        List<Query> each =
                parts.stream().<Query>map(part -> new Query.InPart(part, words)).toList();
        return each.size() == 1 ? each.getFirst() : new Query.Or(each);
    }

    private @Nullable Query holding(Span span, String name) {
        Query held = Holdings.KNOWN.get(name);
        if (held == null) {
            notes.add(
                    span,
                    "“" + name
                            + "” is nothing that an article is known to hold and is searched as a word; “has:” takes "
                            + Holdings.EXAMPLES + " or a kind of figure.");
        }
        return held;
    }

    /** The order is no condition: it leaves all articles. */
    private @Nullable Query sorted(Span span, String key) {
        Sort order = Sort.ofKey(key).orElse(null);
        if (order == null) {
            notes.add(
                    span,
                    "“" + key + "” is no order and is searched as a word; “sort:” takes relevance, newest, oldest or"
                            + " figure.");
            return null;
        }
        sort = order;
        return new Query.All();
    }

    static Query.@Nullable Length length(String text) {
        Amount amount = Amount.of(text);
        return amount == null || amount.unit() != null || !amount.modifier().isEmpty()
                ? null
                : new Query.Length(amount.values());
    }

    /** A name as typed, without the comma or full stop of a sentence behind it. */
    private static String name(String text) {
        return text.strip().replaceAll("[,;]++$", "").strip();
    }
}

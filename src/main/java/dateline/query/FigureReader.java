package dateline.query;

import dateline.article.FigureKind;
import dateline.article.Span;
import dateline.query.Query.HasFigure;
import dateline.query.typed.Later;
import dateline.query.typed.Notes;
import dateline.query.typed.Notes.Edit;
import org.jspecify.annotations.Nullable;

/** Reads the value of a figure kind: {@code >1.5m EUR} of {@code money:}. */
final class FigureReader {

    private final Notes notes;

    FigureReader(Notes notes) {
        this.notes = notes;
    }

    /** The condition, or null if the value is to be searched as words. */
    @Nullable
    HasFigure read(FigureKind kind, String key, Span span, String text) {
        String value = withoutComma(text);
        Amount amount = Amount.of(value);
        if (amount == null || !isUnitOf(kind, amount.unit())) {
            notes.add(
                    span,
                    "“" + text + "” is no number and is searched as words; “" + key
                            + ":” takes one such as >100, <=1,000, 10..20 or 1.5m.");
            return null;
        }
        if (!amount.modifier().isEmpty()) {
            String rest = value.substring(amount.modifier().length());
            notes.add(span, Later.message(amount.modifier(), "the stated number is compared"), new Edit(span, rest));
        }
        if (amount.isReversed()) {
            int middle = value.indexOf("..");
            notes.add(
                    span,
                    "The range “" + value
                            + "” ends below its beginning; it is read from the smaller number to the larger.",
                    middle < 0
                            ? new Edit[0]
                            : new Edit[] {
                                new Edit(span, value.substring(middle + 2) + ".." + value.substring(0, middle))
                            });
        }
        return new HasFigure(kind, amount.values(), kind == FigureKind.MONEY ? amount.unit() : null);
    }

    private static boolean isUnitOf(FigureKind kind, @Nullable String unit) {
        return unit == null || (unit.equals(Amount.PERCENT) ? kind == FigureKind.PERCENT : kind == FigureKind.MONEY);
    }

    private static String withoutComma(String text) {
        return text.endsWith(",") || text.endsWith(";") ? text.substring(0, text.length() - 1) : text;
    }
}
